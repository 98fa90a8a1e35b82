//! The scheme in four figures, read from the rules in force.

use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use crate::api::reference;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Remote, use_remote};

/// The band below the promise. It holds only what the rulebook says, so it is silent while the
/// rulebook is on its way and stays silent if it does not come.
#[component]
pub fn Figures() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (rulebook, _) = use_remote(
        (),
        move |()| async move { reference::rulebook(&client).await },
    );
    let Remote::Ready(rulebook) = rulebook else {
        return html! { <div class="home-figures" aria-hidden="true" /> };
    };
    html! {
        <section class="home-figures" aria-label={texts.say("home-figures-label")}>
            <div class="ecl-container">
                <dl class="home-figures__list">{ for figures(&texts, &rulebook) }</dl>
                <p class="home-figures__source">{ source(&texts, &rulebook) }</p>
            </div>
        </section>
    }
}

fn figures(texts: &Texts, rulebook: &Rulebook) -> [Html; 4] {
    let stay = &rulebook.stay.physical;
    let lump_sum = &rulebook.lump_sum;
    let ceiling = lump_sum
        .ceilings
        .value
        .iter()
        .map(|ceiling| ceiling.amount)
        .max();
    let amount = format::money(texts, ceiling.unwrap_or_default(), &lump_sum.currency);
    let entries = [
        (
            texts.tell("days", [("count", stay.min_working_days.value.into())]),
            texts.say("home-figure-shortest"),
        ),
        (
            texts.tell("months", [("count", stay.max_months.value.into())]),
            texts.say("home-figure-longest"),
        ),
        (amount, texts.say("home-figure-amount")),
        (
            rulebook.participation.countries.value.len().to_string(),
            texts.say("home-figure-countries"),
        ),
    ];
    entries.map(|(value, name)| {
        html! {
            <div class="home-figures__item">
                <dt class="home-figures__name">{ name }</dt>
                <dd class="home-figures__value">{ value }</dd>
            </div>
        }
    })
}

fn source(texts: &Texts, rulebook: &Rulebook) -> String {
    let title = rulebook.title.as_str();
    if rulebook.example {
        texts.tell("home-figures-example", [("title", title.into())])
    } else {
        texts.tell("home-figures-source", [("title", title.into())])
    }
}
