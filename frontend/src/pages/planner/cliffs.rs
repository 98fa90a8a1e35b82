//! What a little more or less would give.

use clusterxchange_domain::building::lump_sum::{Cliff, Edge};
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::ui::{Cell, Label, Table, Weight};

/// What [`Cliffs`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The alternatives near the plan.
    pub cliffs: Vec<Cliff>,
    /// ISO 4217 code.
    pub currency: AttrValue,
}

/// The alternatives as a table; the plan itself is marked.
#[component]
pub fn Cliffs(props: &Props) -> Html {
    let texts = use_texts();
    let columns = vec![
        texts.say("planner-cliff-alternative").into(),
        texts.say("planner-cliff-until").into(),
        texts.say("planner-cliff-amount").into(),
    ];
    let rows: Vec<_> = props
        .cliffs
        .iter()
        .map(|cliff| row(&texts, cliff, &props.currency))
        .collect();
    html! { <Table caption={texts.say("planner-cliffs")} {columns} {rows} /> }
}

fn row(texts: &Texts, cliff: &Cliff, currency: &str) -> Vec<Cell> {
    let days = texts.tell("days", [("count", cliff.length.working_days.into())]);
    let name = match cliff.edge {
        Edge::WorkingDays => days,
        Edge::LongestStay => texts.tell("planner-cliff-longest", [("days", days.into())]),
        Edge::Distance => {
            let km = cliff.distance_km.unwrap_or_default();
            let km = format::number(texts, &km.to_string());
            texts.tell("planner-cliff-distance", [("km", km.into())])
        }
    };
    let until = cliff
        .length
        .ends_on
        .map_or_else(|| "–".to_owned(), |day| format::day(texts, day));
    let mark = cliff.is_plan.then(|| {
        html! { <>{ " " }<Label text={texts.say("planner-cliff-plan")} weight={Weight::Medium} /></> }
    });
    vec![
        html! { <>{ name }{ mark }</> },
        html! { { until } },
        html! { <strong>{ format::money(texts, cliff.amount, currency) }</strong> },
    ]
}
