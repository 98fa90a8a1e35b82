//! The way to everything else that a person may look for.

use std::rc::Rc;

use clusterxchange_contract::identity::{Me, Membership};
use yew::prelude::*;

use crate::i18n::{Texts, text_id, use_texts};
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

/// What there is for somebody with these seats: who runs the scheme begins at the desk.
fn links(texts: &Texts, seats: &[Membership]) -> Vec<Link> {
    let named = |(to, icon, id): &(Route, &'static str, &'static str)| (*to, *icon, texts.say(id));
    let mut links: Vec<Link> = desk(seats).iter().map(named).collect();
    links.push((
        Route::Notifications,
        "notification",
        texts.say("news-title"),
    ));
    links.push((Route::Visits, "event", texts.say("visit-title")));
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

/// The lists and tables of those who run the scheme, by what each of them does most.
fn desk(seats: &[Membership]) -> &'static [(Route, &'static str, &'static str)] {
    const CASES: [(Route, &str, &str); 2] = [
        (
            Route::OfficeRegistrations,
            "edit",
            text_id("nav-registrations"),
        ),
        (Route::OfficeExchanges, "global", text_id("nav-exchanges")),
    ];
    const OFFICER: [(Route, &str, &str); 4] = [
        CASES[0],
        CASES[1],
        (Route::OfficePayments, "euro", text_id("nav-payments")),
        (Route::OfficeProgress, "growth", text_id("nav-progress")),
    ];
    const SCHEME: [(Route, &str, &str); 4] = [
        CASES[0],
        CASES[1],
        (Route::AdminScheme, "growth", text_id("nav-whole-scheme")),
        (Route::AdminSampling, "search", text_id("nav-sampling")),
    ];
    match seats.iter().find(|seat| is_staff(seat)) {
        Some(Membership::PartnershipOfficer { .. }) => &OFFICER,
        Some(_) => &SCHEME,
        None => &[],
    }
}

/// Whether a seat is one of those who run the scheme.
pub fn is_staff(seat: &Membership) -> bool {
    !matches!(seat, Membership::Organisation { .. })
}
