//! The questions.

use chrono::NaiveDate;
use clusterxchange_domain::reference::{Mode, Town};
use yew::prelude::*;

use super::days_field::DaysField;
use super::draft::{Draft, Edit};
use super::town_field::TownField;
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, ButtonKind, DateField, RadioGroup, RadioOption};

/// What [`Form`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answers so far.
    pub draft: UseReducerHandle<Draft>,
}

/// Mode, towns, dates. There is nothing to send: each answer counts at once.
#[component]
pub fn Form(props: &Props) -> Html {
    let texts = use_texts();
    let draft = &props.draft;
    let edit = |make: fn(Option<Town>) -> Edit| {
        let dispatch = draft.dispatcher();
        Callback::from(move |town| dispatch.dispatch(make(town)))
    };
    let clear = {
        let dispatch = draft.dispatcher();
        Callback::from(move |()| dispatch.dispatch(Edit::Clear))
    };
    html! {
        <form class="portal-form planner__form" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { mode(&texts, draft) }
            <TownField
                id="visitor-town" label={texts.say("planner-visitor")} help={texts.say("planner-visitor-help")}
                town={draft.visitor.clone()} onchange={edit(Edit::Visitor)}
            />
            <TownField
                id="host-town" label={texts.say("planner-host")} help={texts.say("planner-host-help")}
                town={draft.host.clone()} onchange={edit(Edit::Host)}
            />
            { match draft.mode {
                Mode::Physical => stay(&texts, draft),
                Mode::Virtual => html! { <DaysField draft={draft.clone()} /> },
            } }
            <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("planner-clear")} onclick={clear} />
        </form>
    }
}

fn mode(texts: &Texts, draft: &UseReducerHandle<Draft>) -> Html {
    let options = vec![
        RadioOption {
            value: Mode::Physical,
            text: texts.say("planner-mode-physical").into(),
            help: texts.say("planner-mode-physical-help").into(),
        },
        RadioOption {
            value: Mode::Virtual,
            text: texts.say("planner-mode-virtual").into(),
            help: texts.say("planner-mode-virtual-help").into(),
        },
    ];
    let dispatch = draft.dispatcher();
    let onchange = Callback::from(move |mode| dispatch.dispatch(Edit::Mode(mode)));
    html! {
        <RadioGroup<Mode> id="mode" legend={texts.say("planner-mode")} {options} value={draft.mode} {onchange} />
    }
}

fn stay(texts: &Texts, draft: &UseReducerHandle<Draft>) -> Html {
    let edit = |make: fn(Option<NaiveDate>) -> Edit| {
        let dispatch = draft.dispatcher();
        Callback::from(move |day| dispatch.dispatch(make(day)))
    };
    let today = clock::today();
    html! {
        <>
            <div class="planner__pair">
                <DateField
                    id="starts-on" label={texts.say("planner-starts-on")} help={texts.say("planner-starts-on-help")}
                    min={today} value={draft.starts_on} onchange={edit(Edit::StartsOn)}
                />
                <DateField
                    id="ends-on" label={texts.say("planner-ends-on")} help={texts.say("planner-ends-on-help")}
                    min={draft.starts_on.unwrap_or(today)} value={draft.ends_on} onchange={edit(Edit::EndsOn)}
                />
            </div>
            <div class="planner__pair">
                <DateField
                    id="travel-out-on" label={texts.say("planner-travel-out")} optional=true
                    min={today} max={draft.starts_on} value={draft.travel_out_on} onchange={edit(Edit::TravelOutOn)}
                />
                <DateField
                    id="travel-back-on" label={texts.say("planner-travel-back")} optional=true
                    min={draft.ends_on.unwrap_or(today)} value={draft.travel_back_on} onchange={edit(Edit::TravelBackOn)}
                />
            </div>
        </>
    }
}
