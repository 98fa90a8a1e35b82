//! Cells that several lists of cases have.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::reference::{CountryCode, Role};
use clusterxchange_domain::workflow::{Named, Waiting};
use yew::prelude::*;

use crate::i18n::{Texts, format};
use crate::pages::case::{awaited, due, party, state_name};
use crate::route::Route;
use crate::ui::{CellValue, DataCell, Label, NavLink, Weight};

/// A cell that names a case and leads to it.
pub fn case_link(to: Route, title: &str) -> DataCell {
    let words = if title.is_empty() { "–" } else { title };
    DataCell::new(
        html! { <NavLink {to} class="cases-title ecl-link">{ words }</NavLink> },
        title.to_owned(),
    )
}

/// A country by its name.
pub fn country(texts: &Texts, code: Option<CountryCode>) -> DataCell {
    code.map_or_else(nothing, |code| {
        DataCell::text(format::country(texts, code.as_str()))
    })
}

/// A cell without content.
pub fn nothing() -> DataCell {
    DataCell::new(
        html! { <span class="portal-quiet">{ "–" }</span> },
        CellValue::Nothing,
    )
}

/// Roles in words.
pub fn roles(texts: &Texts, roles: &[Role]) -> String {
    let words: Vec<_> = roles
        .iter()
        .map(|role| match role {
            Role::Visitor => texts.say("party-visitor"),
            Role::Host => texts.say("party-host"),
        })
        .collect();
    words.join(", ")
}

/// All states as they can be chosen in a filter.
pub fn state_options<S: Named>(
    texts: &Texts,
    kind: CaseKind,
    states: &[S],
) -> Vec<(String, AttrValue)> {
    states
        .iter()
        .map(|state| {
            let name = state_name(texts, kind, state.key(), state.label());
            (state.key().to_owned(), name.into())
        })
        .collect()
}

/// A state that stands out while somebody is waited for.
pub fn state(name: String, is_waiting: bool) -> DataCell {
    let weight = if is_waiting {
        Weight::Medium
    } else {
        Weight::Low
    };
    DataCell::new(html! { <Label text={name.clone()} {weight} /> }, name)
}

/// Who is waited for, and for what.
pub fn waits(texts: &Texts, kind: CaseKind, waiting: &[Waiting]) -> DataCell {
    if waiting.is_empty() {
        return nothing();
    }
    let entry = |wait: &Waiting| {
        html! { <li><strong>{ party(texts, wait.party) }</strong>{ ": " }{ awaited(texts, kind, wait) }</li> }
    };
    let words: Vec<_> = waiting
        .iter()
        .map(|wait| {
            format!(
                "{}: {}",
                party(texts, wait.party),
                awaited(texts, kind, wait)
            )
        })
        .collect();
    DataCell::new(
        html! { <ul class="cases-waits">{ for waiting.iter().map(entry) }</ul> },
        words.join("; "),
    )
}

/// Since when the first of them is waited for.
pub fn since(texts: &Texts, waiting: &[Waiting]) -> DataCell {
    at(texts, waiting.iter().map(|wait| wait.since).min())
}

/// The next deadline, marked when it has passed.
pub fn next_due(texts: &Texts, waiting: &[Waiting], now: DateTime<Utc>) -> DataCell {
    let next = waiting.iter().filter_map(|wait| wait.due).min();
    if waiting.is_empty() {
        return nothing();
    }
    DataCell::new(due(texts, next, now), next)
}

/// A day.
pub fn at(texts: &Texts, at: Option<DateTime<Utc>>) -> DataCell {
    at.map_or_else(nothing, |day| {
        DataCell::new(html! { { format::instant(texts, day) } }, Some(day))
    })
}

/// What a case is found by: who is waited for.
pub fn waiting_facets(waiting: &[Waiting]) -> Vec<(&'static str, String)> {
    waiting
        .iter()
        .map(|wait| ("waits", party_key(wait.party)))
        .collect()
}

/// A seat as it is called on the wire.
pub fn party_key(party: clusterxchange_domain::receipt::Party) -> String {
    let name = serde_json::to_value(party).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}

/// The values of a facet that some rows have, with their names, sorted by name.
pub fn options_of(
    rows: &[crate::ui::Row],
    key: &str,
    name: impl Fn(&str) -> String,
) -> Vec<(String, AttrValue)> {
    let mut found: Vec<(String, AttrValue)> = Vec::new();
    for (facet, value) in rows.iter().flat_map(|row| &row.facets) {
        if *facet == key && !found.iter().any(|(known, _)| known == value) {
            found.push((value.clone(), name(value).into()));
        }
    }
    found.sort_by(|(_, one), (_, other)| one.cmp(other));
    found
}

/// Like [`options_of`], with the value that the address names even if no row has it, so that the
/// choice is seen and can be taken back.
pub fn options_with(
    mut options: Vec<(String, AttrValue)>,
    chosen: Option<&str>,
    name: impl Fn(&str) -> String,
) -> Vec<(String, AttrValue)> {
    if let Some(chosen) = chosen
        && !options.iter().any(|(value, _)| value == chosen)
    {
        options.push((chosen.to_owned(), name(chosen).into()));
    }
    options
}
