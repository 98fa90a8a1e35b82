//! Whose work the portal contains.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::PageTitle;

/// The shipped notice, as it is.
const NOTICE: &str = include_str!("../../../NOTICE");

/// The licences of everything that is shipped.
#[component]
pub fn Licences() -> Html {
    let texts = use_texts();
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("licences-title")} />
            <p class="portal-lead">{ texts.say("licences-lead") }</p>
            { for NOTICE.split("\n\n").map(|part| html! { <p class="portal-notice" lang="en">{ part }</p> }) }
        </div>
    }
}
