//! The way to everything else that a person may look for.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{Icon, NavLink};

/// What [`More`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether the reader works for the scheme.
    pub is_staff: bool,
}

/// Links with a symbol each.
#[component]
pub fn More(props: &Props) -> Html {
    let texts = use_texts();
    let mut links = vec![
        (
            Route::Notifications,
            "notification",
            texts.say("news-title"),
        ),
        (Route::Visits, "event", texts.say("visit-title")),
    ];
    if !props.is_staff {
        links.extend([
            (Route::Invitations, "email", texts.say("invite-title")),
            (Route::Alumni, "organigram", texts.say("alumni-title")),
            (Route::HostPage, "share", texts.say("host-page-title")),
        ]);
    }
    links.extend([
        (
            Route::Organisation,
            "settings",
            texts.say("organisation-title"),
        ),
        (Route::Account, "logged-in", texts.say("profile-title")),
        (Route::Help, "faq", texts.say("help-title")),
    ]);
    let link = |(to, icon, name): &(Route, &'static str, String)| {
        html! { <li><NavLink to={*to} class="more__link"><Icon name={*icon} /><span>{ name }</span></NavLink></li> }
    };
    html! {
        <nav aria-label={texts.say("overview-more")}>
            <ul class="more">{ for links.iter().map(link) }</ul>
        </nav>
    }
}
