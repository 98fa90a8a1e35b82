//! The four phases of the scheme, as a road.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::Icon;

/// Registration, matching, building, execution.
#[component]
pub fn Road() -> Html {
    let texts = use_texts();
    let phases = [
        (
            "edit",
            texts.say("phase-registration"),
            texts.say("home-road-registration"),
        ),
        (
            "chain",
            texts.say("phase-matching"),
            texts.say("home-road-matching"),
        ),
        (
            "document",
            texts.say("phase-building"),
            texts.say("home-road-building"),
        ),
        (
            "global",
            texts.say("phase-execution"),
            texts.say("home-road-execution"),
        ),
    ];
    let step = |(icon, name, text): &(&'static str, String, String)| {
        html! {
            <li class="home-road__step">
                <span class="home-road__sign"><Icon name={*icon} /></span>
                <h3 class="home-road__name">{ name }</h3>
                <p class="home-road__text">{ text }</p>
            </li>
        }
    };
    html! {
        <section class="ecl-container home-section" aria-labelledby="home-road-title">
            <h2 id="home-road-title" class="home-section__title">{ texts.say("home-road-title") }</h2>
            <p class="home-section__lead">{ texts.say("home-road-lead") }</p>
            <ol class="home-road">{ for phases.iter().map(step) }</ol>
        </section>
    }
}
