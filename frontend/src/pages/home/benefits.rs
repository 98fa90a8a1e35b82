//! What visitors and hosts have of it.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Card, Icon, IconSize};

/// Two cards, one per role.
#[component]
pub fn Benefits() -> Html {
    let texts = use_texts();
    let visitor = [
        texts.say("benefit-visitor-skills"),
        texts.say("benefit-visitor-insight"),
        texts.say("benefit-visitor-market"),
        texts.say("benefit-visitor-money"),
        texts.say("benefit-both-contacts"),
    ];
    let host = [
        texts.say("benefit-host-visibility"),
        texts.say("benefit-host-ideas"),
        texts.say("benefit-host-market"),
        texts.say("benefit-host-freedom"),
        texts.say("benefit-both-contacts"),
    ];
    html! {
        <section class="home-benefits" aria-labelledby="home-benefits-title">
            <div class="ecl-container">
                <h2 id="home-benefits-title" class="home-section__title">{ texts.say("home-benefits-title") }</h2>
                <p class="home-section__lead">{ texts.say("home-benefits-lead") }</p>
                <div class="home-benefits__grid">
                    <Card title={texts.say("role-visitor")}>{ list(&visitor) }</Card>
                    <Card title={texts.say("role-host")}>{ list(&host) }</Card>
                </div>
            </div>
        </section>
    }
}

fn list(entries: &[String]) -> Html {
    let entry = |text: &String| {
        html! { <li class="home-benefits__item"><Icon name="check" size={IconSize::Small} class="home-benefits__tick" />{ text }</li> }
    };
    html! { <ul class="home-benefits__list">{ for entries.iter().map(entry) }</ul> }
}
