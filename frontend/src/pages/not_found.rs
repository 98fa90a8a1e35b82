//! An address that leads nowhere.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{NavLink, PageTitle};

/// Says so, and leads on.
#[component]
pub fn NotFound() -> Html {
    let texts = use_texts();
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("not-found-title")} />
            <p class="portal-lead">{ texts.say("not-found-text") }</p>
            <NavLink to={Route::Home} class="ecl-link ecl-link--standalone">{ texts.say("not-found-home") }</NavLink>
        </div>
    }
}
