//! Visitor and host, side by side.

use clusterxchange_contract::building::exchange::SideDetails;
use yew::prelude::*;

use super::SectionProps;
use crate::i18n::{Texts, format, use_texts};

/// The two organisations with their Partnerships.
#[component]
pub fn Sides(props: &SectionProps) -> Html {
    let texts = use_texts();
    html! {
        <section class="sides" aria-label={texts.say("exchange-sides")}>
            { side(&texts, texts.say("party-visitor"), &props.exchange.visitor) }
            { side(&texts, texts.say("party-host"), &props.exchange.host) }
        </section>
    }
}

fn side(texts: &Texts, role: String, side: &SideDetails) -> Html {
    let country = format::country(texts, side.country.as_str());
    let place = match &side.town {
        Some(town) => format!("{town}, {country}"),
        None => country,
    };
    html! {
        <div class="sides__side">
            <p class="sides__role">{ role }</p>
            <p class="sides__name">{ &side.name }</p>
            <p>{ place }</p>
            <p class="portal-quiet">{ texts.tell("side-partnership", [("name", side.partnership_name.as_str().into())]) }</p>
        </div>
    }
}
