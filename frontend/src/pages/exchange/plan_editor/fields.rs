//! The questions of a plan.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use clusterxchange_contract::building::exchange::PlanInput;
use clusterxchange_domain::reference::{ActivityId, Mode};
use clusterxchange_domain::text::Line;
use yew::prelude::*;

use super::Sheet;
use crate::draft::Draft;
use crate::i18n::{Texts, use_texts};
use crate::pages::references::Entry;
use crate::ui::{Checkboxes, DateField, RadioGroup, RadioOption, TextField};

/// What [`Fields`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The plan as it is typed.
    pub draft: Draft<Sheet>,
    /// What the two may do together.
    pub activities: Vec<Entry>,
}

/// How, when, what and where.
#[component]
pub fn Fields(props: &Props) -> Html {
    let texts = use_texts();
    let plan = &props.draft.plan;
    let place = setter(&props.draft, |plan, typed: String| {
        // What is too long for a line stays out; the field shows what is kept.
        if let Ok(line) = Line::parse(typed) {
            plan.host_place = line;
        }
    });
    html! {
        <>
            { mode(&texts, &props.draft) }
            { match plan.mode {
                Mode::Physical => dates(&texts, &props.draft),
                Mode::Virtual => days(&texts, &props.draft),
            } }
            { activities(&texts, props) }
            <TextField id="plan-place" label={texts.say("exchange-place")} help={texts.say("plan-place-help")} optional=true
                value={plan.host_place.as_str().to_owned()} onchange={place} />
        </>
    }
}

/// Writes one answer into the plan.
fn setter<T: 'static>(
    draft: &Draft<Sheet>,
    write: impl Fn(&mut PlanInput, T) + 'static,
) -> Callback<T> {
    let draft = draft.clone();
    Callback::from(move |answer| {
        let mut next = (*draft).clone();
        write(&mut next.plan, answer);
        draft.set(next);
    })
}

fn mode(texts: &Texts, draft: &Draft<Sheet>) -> Html {
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
    let onchange = setter(draft, |plan, mode| plan.mode = mode);
    html! { <RadioGroup<Mode> id="plan-mode" legend={texts.say("planner-mode")} {options} value={draft.plan.mode} {onchange} /> }
}

fn dates(texts: &Texts, draft: &Draft<Sheet>) -> Html {
    let plan = &draft.plan;
    html! {
        <>
            <div class="planner__pair">
                <DateField id="plan-from" label={texts.say("planner-starts-on")} help={texts.say("planner-starts-on-help")} value={plan.starts_on}
                    onchange={setter(draft, |plan, day| plan.starts_on = day)} />
                <DateField id="plan-to" label={texts.say("planner-ends-on")} help={texts.say("planner-ends-on-help")} value={plan.ends_on}
                    onchange={setter(draft, |plan, day| plan.ends_on = day)} />
            </div>
            <div class="planner__pair">
                <DateField id="plan-out" label={texts.say("planner-travel-out")} optional=true value={plan.travel_out_on}
                    onchange={setter(draft, |plan, day| plan.travel_out_on = day)} />
                <DateField id="plan-back" label={texts.say("planner-travel-back")} optional=true value={plan.travel_back_on}
                    onchange={setter(draft, |plan, day| plan.travel_back_on = day)} />
            </div>
        </>
    }
}

/// The days of a virtual exchange, one field each, and an empty one for the next.
fn days(texts: &Texts, draft: &Draft<Sheet>) -> Html {
    let days = &draft.plan.exchange_days;
    let field = |index: usize| {
        let onchange = setter(
            draft,
            move |plan: &mut PlanInput, day: Option<NaiveDate>| {
                let days = &mut plan.exchange_days;
                if index < days.len() {
                    days.remove(index);
                }
                days.extend(day);
                days.sort_unstable();
                days.dedup();
            },
        );
        let label = texts.tell("plan-day", [("number", (index + 1).into())]);
        html! { <DateField id={format!("plan-day-{index}")} {label} optional=true value={days.get(index).copied()} {onchange} /> }
    };
    html! { <div class="planner__pair">{ for (0..=days.len()).map(field) }</div> }
}

fn activities(texts: &Texts, props: &Props) -> Html {
    let chosen = &props.draft.plan.activities;
    let (known, options): (Vec<_>, Vec<_>) = props
        .activities
        .iter()
        .filter_map(|(value, name)| {
            let id = ActivityId::parse(value.as_str()?).ok()?;
            Some((id, AttrValue::from(name.clone())))
        })
        .unzip();
    let places = known.iter().enumerate();
    let value: BTreeSet<usize> = places
        .filter(|(_, id)| chosen.contains(id))
        .map(|(place, _)| place)
        .collect();
    let onchange = setter(&props.draft, move |plan, (place, on): (usize, bool)| {
        if let Some(activity) = known.get(place) {
            plan.activities.retain(|id| id != activity);
            if on {
                plan.activities.push(activity.clone());
            }
        }
    });
    html! {
        <Checkboxes id="plan-activities" legend={texts.say("plan-activities")} help={texts.say("plan-activities-help")} optional=true
            {options} {value} {onchange} />
    }
}
