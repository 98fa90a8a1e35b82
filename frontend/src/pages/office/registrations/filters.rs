//! What lists of registrations can be filtered by.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::rulebook::ParticipantType;
use clusterxchange_domain::workflow::registration::Stage;
use yew::prelude::*;

use super::{ALL, ListKind};
use crate::i18n::{Texts, format};
use crate::pages::office::cells;
use crate::pages::office::parts::Names;
use crate::pages::registration::choices::participant_type;
use crate::query::Query;
use crate::ui::{Filter, Row};

/// What a list of registrations can be filtered by.
pub fn filters(
    texts: &Texts,
    kind: ListKind,
    rows: &[Row],
    (query, names): (&Query, &Names),
) -> Vec<Filter> {
    let country = |code: &str| format::country(texts, code);
    let filter = |key, label: String, options| Filter {
        key,
        label: label.into(),
        none: None,
        options,
    };
    let roles = [Role::Visitor, Role::Host]
        .map(|role| (role.key().to_owned(), cells::roles(texts, &[role]).into()));
    let mut filters = vec![
        filter(
            "country",
            texts.say("office-country"),
            cells::options_with(
                cells::options_of(rows, "country", country),
                query.get("country"),
                country,
            ),
        ),
        filter("type", texts.say("office-type"), types(texts)),
        filter("role", texts.say("office-roles"), roles.to_vec()),
    ];
    let partnership = |id: &str| names.of(id);
    let partnerships = cells::options_with(
        cells::options_of(rows, "partnership", partnership),
        query.get("partnership"),
        partnership,
    );
    // Most officers have one Partnership only.
    if partnerships.len() > 1 || query.get("partnership").is_some() {
        filters.push(filter(
            "partnership",
            texts.say("office-partnership-filter"),
            partnerships,
        ));
    }
    if kind == ListKind::Queue {
        let states: Vec<Stage> = Stage::ALL
            .iter()
            .copied()
            .filter(|stage| *stage != Stage::Draft)
            .collect();
        let mut options: Vec<(String, AttrValue)> =
            vec![(ALL.to_owned(), texts.say("table-all").into())];
        options.extend(cells::state_options(texts, CaseKind::Registration, &states));
        let state = Filter {
            none: Some(texts.say("office-undecided").into()),
            ..filter("state", texts.say("cases-column-state"), options)
        };
        filters.insert(0, state);
    }
    filters
}

fn types(texts: &Texts) -> Vec<(String, AttrValue)> {
    ParticipantType::ALL
        .into_iter()
        .map(|it| (key(&it), participant_type(texts, it).into()))
        .collect()
}

/// A value as it is called on the wire.
pub fn key(value: &impl serde::Serialize) -> String {
    let name = serde_json::to_value(value).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}
