//! The days of a virtual exchange, picked one by one.

use yew::prelude::*;

use super::draft::{Draft, Edit};
use crate::clock;
use crate::i18n::{format, use_texts};
use crate::ui::{Button, ButtonKind, DateField, Icon, IconSize};

/// What [`DaysField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answers so far.
    pub draft: UseReducerHandle<Draft>,
}

/// A date field, a button, and the days picked so far with a button each to drop them.
#[component]
pub fn DaysField(props: &Props) -> Html {
    let texts = use_texts();
    let picked = use_state(|| None);
    let draft = &props.draft;
    let pick = {
        let picked = picked.setter();
        Callback::from(move |day| picked.set(day))
    };
    let add = {
        let (picked, dispatch) = (picked.clone(), draft.dispatcher());
        Callback::from(move |()| {
            if let Some(day) = *picked {
                dispatch.dispatch(Edit::AddDay(day));
            }
        })
    };
    let chip = |day: &chrono::NaiveDate| {
        let (day, dispatch) = (*day, draft.dispatcher());
        let text = format::day(&texts, day);
        let label = texts.tell("planner-drop-day", [("day", text.clone().into())]);
        let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Edit::RemoveDay(day)));
        html! {
            <li>
                <button type="button" class="ecl-tag ecl-tag--removable planner__chip" aria-label={label} {onclick}>
                    { text }
                    <Icon name="close" size={IconSize::ExtraSmall} />
                </button>
            </li>
        }
    };
    html! {
        <div class="planner__days">
            <DateField
                id="exchange-day" label={texts.say("planner-day")} help={texts.say("planner-day-help")}
                min={clock::today()} value={*picked} onchange={pick}
            />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("planner-add-day")} onclick={add} />
            <ul class="planner__chips" aria-label={texts.say("planner-days-picked")}>
                { for draft.exchange_days.iter().map(chip) }
            </ul>
        </div>
    }
}
