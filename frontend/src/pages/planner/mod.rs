//! Dates, duration, distance and lump sum of an exchange that may come to be. Everything is
//! computed here, by the same rules as on the server.

mod calendar_view;
mod cliffs;
mod days_field;
mod draft;
mod findings;
mod form;
mod money;
mod outlook;
mod result;
mod sources;
mod town_field;

pub use town_field::TownField;

use yew::prelude::*;

use draft::Draft;
use form::Form;
use result::Outcome;

use crate::i18n::use_texts;
use crate::ui::PageTitle;

/// The planner: questions on one side, what follows from the answers on the other.
#[component]
pub fn Planner() -> Html {
    let texts = use_texts();
    let draft = use_reducer(Draft::restore);
    use_effect_with((*draft).clone(), |draft: &Draft| draft.keep());
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("planner-title")} />
            <p class="portal-lead">{ texts.say("planner-lead") }</p>
            <div class="planner">
                <Form draft={draft.clone()} />
                <Outcome {draft} />
            </div>
        </div>
    }
}
