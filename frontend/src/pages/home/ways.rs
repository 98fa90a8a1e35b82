//! Where a visitor may want to go from the first page.

use yew::prelude::*;

use crate::i18n::{text_id, use_texts};
use crate::route::Route;
use crate::ui::{Icon, NavLink};

const WAYS: [(Route, &str, &str, &str); 6] = [
    (
        Route::Eligibility,
        "check-filled",
        text_id("nav-eligibility"),
        text_id("home-way-eligibility"),
    ),
    (
        Route::Amounts,
        "euro",
        text_id("nav-amounts"),
        text_id("home-way-amounts"),
    ),
    (
        Route::HowItWorks,
        "organigram",
        text_id("nav-how"),
        text_id("home-way-how"),
    ),
    (
        Route::Partnerships,
        "global",
        text_id("nav-partnerships"),
        text_id("home-way-partnerships"),
    ),
    (
        Route::Questions,
        "faq",
        text_id("nav-questions"),
        text_id("home-way-questions"),
    ),
    (
        Route::Contact,
        "email",
        text_id("nav-contact"),
        text_id("home-way-contact"),
    ),
];

/// Cards that lead to what people ask first.
#[component]
pub fn Ways() -> Html {
    let texts = use_texts();
    let way = |(to, icon, name, text): &(Route, &'static str, &'static str, &'static str)| {
        html! {
            <li class="cards__card">
                <Icon name={*icon} class="cards__icon" />
                <h3 class="cards__title"><NavLink to={*to} class="ecl-link cards__link">{ texts.say(name) }</NavLink></h3>
                <p class="cards__text">{ texts.say(text) }</p>
            </li>
        }
    };
    html! {
        <section class="ecl-container home-section" aria-labelledby="home-ways-title">
            <h2 id="home-ways-title" class="home-section__title">{ texts.say("home-ways-title") }</h2>
            <ul class="cards home-ways">{ for WAYS.iter().map(way) }</ul>
        </section>
    }
}
