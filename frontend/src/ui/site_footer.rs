//! The footer of every page.

use yew::prelude::*;

use super::{Mark, NavLink};
use crate::i18n::use_texts;
use crate::route::Route;

/// Whose site this is (nobody's but ours), and the way to the rest.
#[component]
pub fn SiteFooter() -> Html {
    let texts = use_texts();
    html! {
        <footer class="portal-footer">
            <div class="ecl-container portal-footer__grid">
                <div class="portal-footer__about">
                    <p class="portal-footer__name"><Mark /><span>{ texts.say("product-name") }</span></p>
                    <p>{ texts.say("footer-independence") }</p>
                </div>
                <nav aria-label={texts.say("footer-navigation")}>
                    <ul class="portal-footer__list">
                        <li><NavLink to={Route::Planner} class="portal-footer__link">{ texts.say("nav-planner") }</NavLink></li>
                        <li><a class="portal-footer__link" href="/docs">{ texts.say("footer-api") }</a></li>
                        <li><NavLink to={Route::Licences} class="portal-footer__link">{ texts.say("footer-licences") }</NavLink></li>
                    </ul>
                </nav>
            </div>
        </footer>
    }
}
