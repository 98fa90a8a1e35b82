//! Visitor and host, side by side.

use clusterxchange_contract::building::exchange::SideDetails;
use clusterxchange_domain::receipt::Party;
use yew::prelude::*;

use super::SectionProps;
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::ui::NavLink;

/// The two organisations with their Partnerships.
#[component]
pub fn Sides(props: &SectionProps) -> Html {
    let texts = use_texts();
    let exchange = &props.exchange;
    // The parties and their Partnerships read what the two wrote before.
    let reads = |seat: &Party| {
        matches!(
            seat,
            Party::Visitor | Party::Host | Party::VisitorPartnership | Party::HostPartnership
        )
    };
    let proposal = exchange
        .proposal_id
        .filter(|_| exchange.standing.seats.iter().any(reads));
    html! {
        <>
            <section class="sides" aria-label={texts.say("exchange-sides")}>
                { side(&texts, texts.say("party-visitor"), &exchange.visitor) }
                { side(&texts, texts.say("party-host"), &exchange.host) }
            </section>
            if let Some(id) = proposal {
                <p><NavLink to={Route::Proposal { id }} class="ecl-link">{ texts.say("exchange-proposal") }</NavLink></p>
            }
        </>
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
