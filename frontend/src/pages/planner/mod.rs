//! Dates, duration, distance and lump sum of an exchange that may come to be.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::PageTitle;

/// The planner.
#[component]
pub fn Planner() -> Html {
    let texts = use_texts();
    html! { <div class="ecl-container portal-page"><PageTitle title={texts.say("nav-planner")} /></div> }
}
