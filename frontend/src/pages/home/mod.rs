//! What the scheme is, and the ways in.

mod benefits;
mod figures;
mod hero;
mod road;
mod ways;

use yew::prelude::*;

pub use benefits::Benefits;
use figures::Figures;
use hero::Hero;
use road::Road;
use ways::Ways;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::NavLink;

/// The first page.
#[component]
pub fn Home() -> Html {
    let texts = use_texts();
    html! {
        <>
            <Hero />
            <Figures />
            <Ways />
            <Road />
            <Benefits />
            <section class="home-close" aria-labelledby="home-close-title">
                <div class="ecl-container home-close__inner">
                    <h2 id="home-close-title" class="home-close__title">{ texts.say("home-close-title") }</h2>
                    <p class="home-close__text">{ texts.say("home-close-text") }</p>
                    <div class="home-actions">
                        <NavLink to={Route::SignUp} class="ecl-button ecl-button--cta">{ texts.say("home-action-sign-up") }</NavLink>
                        <NavLink to={Route::Planner} class="ecl-button home-actions__quiet">{ texts.say("home-action-plan") }</NavLink>
                    </div>
                </div>
            </section>
        </>
    }
}
