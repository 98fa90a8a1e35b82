//! A Partnership among its like.

use std::rc::Rc;

use clusterxchange_contract::reference::PartnershipDetails;
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::references::{List, References};
use crate::route::Route;
use crate::ui::{Label, NavLink, Weight};

/// What [`PartnershipCard`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The Partnership.
    pub partnership: PartnershipDetails,
    /// The names of sectors.
    pub references: Rc<References>,
}

/// What it is about, where its members are, and the way to the rest.
#[component]
pub fn PartnershipCard(props: &Props) -> Html {
    let texts = use_texts();
    let one = &props.partnership;
    let profile = &one.profile;
    let name = match one.id.parse() {
        Ok(id) => {
            html! { <NavLink to={Route::Partnership { id }} class="ecl-link cards__link">{ &one.name }</NavLink> }
        }
        Err(_) => html! { { &one.name } },
    };
    let theme = profile
        .theme
        .as_ref()
        .map(|theme| theme.as_str().to_owned());
    html! {
        <article class="cards__card">
            <h2 class="cards__title">{ name }</h2>
            { marks(&texts, one) }
            <p class="cards__text">{ theme.unwrap_or_else(|| texts.say("partnerships-no-theme")) }</p>
            <ul class="chips" aria-label={texts.say("partnerships-sectors")}>
                { for props.references.names(List::Sectors, &profile.sectors).into_iter().map(|sector| html! { <li class="chips__chip">{ sector }</li> }) }
            </ul>
            <p class="portal-quiet">{ countries(&texts, one) }</p>
            <p class="portal-quiet">{ members(&texts, one).unwrap_or_default() }</p>
        </article>
    }
}

/// Whether it is of the past, and whether it was invented.
pub fn marks(texts: &Texts, one: &PartnershipDetails) -> Html {
    let past = one
        .is_historical
        .then(|| texts.say("partnerships-mark-past"));
    let invented = one
        .is_demonstration
        .then(|| texts.say("partnerships-mark-invented"));
    let mark = |text: String| html! { <Label {text} weight={Weight::Medium} /> };
    html! { <p class="cards__marks">{ for past.into_iter().chain(invented).map(mark) }</p> }
}

/// The countries of its members, in the reader's language.
pub fn countries(texts: &Texts, one: &PartnershipDetails) -> String {
    let codes = one.profile.countries.iter();
    let mut names: Vec<_> = codes
        .map(|code| format::country(texts, code.as_str()))
        .collect();
    names.sort();
    format::list(texts, &names)
}

fn members(texts: &Texts, one: &PartnershipDetails) -> Option<String> {
    let unnamed = one.profile.unnamed_members.unwrap_or_default();
    let named = u32::try_from(one.members.len()).unwrap_or(u32::MAX);
    let count = named.saturating_add(unnamed);
    (count > 0).then(|| texts.tell("partnerships-members", [("count", count.into())]))
}
