//! The promise.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{NavLink, PageTitle};

/// The top of the first page.
#[component]
pub fn Hero() -> Html {
    let texts = use_texts();
    html! {
        <section class="home-hero">
            <div class="ecl-container home-hero__grid">
                <div>
                    <p class="home-hero__kicker">{ texts.say("home-kicker") }</p>
                    <PageTitle class="home-hero__title" title={texts.say("home-title")} />
                    <p class="home-hero__lead">{ texts.say("home-lead") }</p>
                    <div class="home-actions">
                        <NavLink to={Route::Planner} class="ecl-button ecl-button--cta">{ texts.say("home-action-plan") }</NavLink>
                        <NavLink to={Route::SignUp} class="ecl-button home-actions__quiet">{ texts.say("home-action-sign-up") }</NavLink>
                    </div>
                </div>
                <Picture />
            </div>
        </section>
    }
}

/// Clusters as hexagons, and the way between two of them. Pure decoration.
#[component]
fn Picture() -> Html {
    let cells = [
        (70, 90, "home-hero__cell--soft"),
        (70, 194, "home-hero__cell--soft"),
        (160, 142, "home-hero__cell--visitor"),
        (250, 90, "home-hero__cell--soft"),
        (250, 194, "home-hero__cell--soft"),
        (340, 142, "home-hero__cell--soft"),
        (340, 246, "home-hero__cell--host"),
        (430, 194, "home-hero__cell--soft"),
        (160, 246, "home-hero__cell--soft"),
        (430, 90, "home-hero__cell--soft"),
    ];
    let cell = |(x, y, class): &(i32, i32, &'static str)| {
        html! {
            <path
                class={classes!("home-hero__cell", *class)}
                transform={format!("translate({x} {y})")}
                d="M-26-48h52l28 48-28 48h-52l-28-48z"
            />
        }
    };
    html! {
        <svg class="home-hero__picture" viewBox="0 0 500 336" aria-hidden="true" focusable="false">
            { for cells.iter().map(cell) }
            <path class="home-hero__way" d="M176 132c54-44 128-22 152 74" />
            <path class="home-hero__way" d="m316 192 13 16 9-19" />
            <path class="home-hero__way home-hero__way--back" d="M322 262c-58 34-124 6-150-74" />
            <path class="home-hero__way home-hero__way--back" d="m163 205 9-19 14 15" />
        </svg>
    }
}
