//! The footer of every page.

use yew::prelude::*;

use super::{Mark, NavLink};
use crate::i18n::{text_id, use_texts};
use crate::route::Route;

/// The pages that everybody may need, from everywhere.
const COLUMNS: [(&str, &[(Route, &str)]); 3] = [
    (
        text_id("nav-scheme"),
        &[
            (Route::HowItWorks, text_id("nav-how")),
            (Route::Amounts, text_id("nav-amounts")),
            (Route::Partnerships, text_id("nav-partnerships")),
            (Route::Statistics, text_id("nav-statistics")),
        ],
    ),
    (
        text_id("footer-part"),
        &[
            (Route::Eligibility, text_id("nav-eligibility")),
            (Route::Planner, text_id("nav-planner")),
            (Route::Certificates, text_id("nav-certificates")),
        ],
    ),
    (
        text_id("nav-help"),
        &[
            (Route::Questions, text_id("nav-questions")),
            (Route::Contact, text_id("nav-contact")),
            (Route::Accessibility, text_id("nav-accessibility")),
            (Route::Privacy, text_id("nav-privacy")),
            (Route::Licences, text_id("footer-licences")),
        ],
    ),
];

/// Whose site this is (nobody's but ours), and the way to the rest.
#[component]
pub fn SiteFooter() -> Html {
    let texts = use_texts();
    let link = |(to, text): &(Route, &'static str)| {
        html! { <li><NavLink to={*to} class="portal-footer__link">{ texts.say(text) }</NavLink></li> }
    };
    let column = |(name, links): &(&'static str, &'static [(Route, &'static str)])| {
        html! {
            <div>
                <h2 class="portal-footer__heading">{ texts.say(name) }</h2>
                <ul class="portal-footer__list">{ for links.iter().map(link) }</ul>
            </div>
        }
    };
    html! {
        <footer class="portal-footer">
            <div class="ecl-container portal-footer__grid">
                <div class="portal-footer__about">
                    <p class="portal-footer__name"><Mark /><span>{ texts.say("product-name") }</span></p>
                    <p>{ texts.say("footer-independence") }</p>
                    <p><a class="portal-footer__link" href="/docs">{ texts.say("footer-api") }</a></p>
                </div>
                <nav class="portal-footer__columns" aria-label={texts.say("footer-navigation")}>
                    { for COLUMNS.iter().map(column) }
                </nav>
            </div>
        </footer>
    }
}
