//! The way to everything else that a person may look for.

use std::rc::Rc;

use clusterxchange_contract::identity::{Me, Membership};
use yew::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::pages::organisation;
use crate::route::Route;
use crate::ui::{Icon, NavLink};

/// What [`More`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader.
    pub me: Rc<Me>,
}

/// Links with a symbol each.
#[component]
pub fn More(props: &Props) -> Html {
    let texts = use_texts();
    let links = links(&texts, &props.me.memberships);
    let link = |(to, icon, name): &(Route, &'static str, String)| {
        html! { <li><NavLink to={*to} class="more__link"><Icon name={*icon} /><span>{ name }</span></NavLink></li> }
    };
    html! {
        <nav aria-label={texts.say("overview-more")}>
            <ul class="more">{ for links.iter().map(link) }</ul>
        </nav>
    }
}

type Link = (Route, &'static str, String);

/// What there is for somebody with these seats.
fn links(texts: &Texts, seats: &[Membership]) -> Vec<Link> {
    let mut links = vec![
        (
            Route::Notifications,
            "notification",
            texts.say("news-title"),
        ),
        (Route::Visits, "event", texts.say("visit-title")),
    ];
    if !seats.iter().any(is_staff) {
        links.extend([
            (Route::Invitations, "email", texts.say("invite-title")),
            (Route::Alumni, "organigram", texts.say("alumni-title")),
            (Route::HostPage, "share", texts.say("host-page-title")),
        ]);
    }
    if let Some(title) = organisation::title(seats) {
        links.push((Route::Organisation, "settings", texts.say(title)));
    }
    links.extend([
        (Route::Account, "logged-in", texts.say("profile-title")),
        (Route::Help, "faq", texts.say("help-title")),
    ]);
    links
}

/// Whether a seat is one of those who run the scheme.
pub fn is_staff(seat: &Membership) -> bool {
    !matches!(seat, Membership::Organisation { .. })
}
