//! What an exchange pays in each country.

mod map;
mod rows;
mod table;

use std::rc::Rc;

use clusterxchange_domain::receipt::Grade;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use map::TileMap;
use rows::{Column, Order, Row, rows};
use table::AmountTable;

use super::rule_values::values;
use crate::api::reference;
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    Cell, Failure, NavLink, PageTitle, Remote, Select, Spinner, Table, prose, use_remote,
};

/// The lump sums: a map, the conditions, a table.
#[component]
pub fn Amounts() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (rules, retry) = use_remote((), move |()| async move {
        reference::rulebook(&client).await.map(Rc::new)
    });
    let content = match rules {
        Remote::Loading => html! { <Spinner text={texts.say("how-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("how-failed")} {error} {retry} /> }
        }
        Remote::Ready(rules) => html! { <Content {rules} /> },
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("amounts-title")} />
            <p class="portal-lead">{ texts.say("amounts-lead") }</p>
            { content }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ContentProps {
    rules: Rc<Rulebook>,
}

#[component]
fn Content(props: &ContentProps) -> Html {
    let texts = use_texts();
    let rules = &props.rules;
    let chosen = use_state(|| None::<CountryCode>);
    let mut rows = rows(rules, clock::today(), |code| format::country(&texts, code));
    let by_name = Order {
        by: Column::Country,
        descending: false,
    };
    by_name.sort(&mut rows, |one, other| format::compare(&texts, one, other));
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |code| chosen.set(Some(code)))
    };
    let currency = rules.lump_sum.currency.clone();
    let values = values(&texts, rules, clock::today());
    html! {
        <>
            <div class="amounts__top">
                <TileMap rows={rows.clone()} currency={currency.clone()} chosen={*chosen} {onchoose} />
                <div class="amounts__side">
                    { choice(&texts, &rows, &currency, &chosen) }
                    { conditions(&texts, rules) }
                </div>
            </div>
            { prose(&texts.fill("amounts-text", &values)) }
            <AmountTable {rows} {currency} />
            <p class="portal-quiet">{ source(&texts, rules) }</p>
            <p class="portal-quiet">{ texts.fill("how-source", &values) }</p>
            <p class="ways"><NavLink to={Route::Planner} class="ecl-button ecl-button--primary">{ texts.say("nav-planner") }</NavLink></p>
        </>
    }
}

fn choice(
    texts: &Texts,
    rows: &[Row],
    currency: &str,
    chosen: &UseStateHandle<Option<CountryCode>>,
) -> Html {
    let codes: Vec<_> = rows.iter().map(|row| row.code).collect();
    let value = codes.iter().position(|code| **chosen == Some(*code));
    let options: Vec<AttrValue> = rows.iter().map(|row| row.name.clone().into()).collect();
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |at: Option<usize>| {
            chosen.set(at.and_then(|at| codes.get(at).copied()));
        })
    };
    let row = value.and_then(|at| rows.get(at));
    let answer = row.map(|row| {
        let money = |amount| format::money(texts, amount, currency);
        html! {
            <>
                <p class="big-number">{ money(row.full) }</p>
                <p>{ texts.tell("amounts-or-half", [("half", money(row.half).into())]) }</p>
                <p class="portal-quiet">{ row.note.clone().unwrap_or_default() }</p>
            </>
        }
    });
    html! {
        <div class="panel">
            <Select id="amounts-chosen" optional=true label={texts.say("amounts-choose")} {options} {value} {onchange} />
            <div role="status">{ answer.unwrap_or_default() }</div>
        </div>
    }
}

/// The two conditions of the full amount, and what each of the four cases gives.
fn conditions(texts: &Texts, rules: &Rulebook) -> Html {
    let days = rules.lump_sum.full_from_working_days.value;
    let km = format::number(texts, &rules.lump_sum.full_from_km.value.to_string());
    let columns = vec![
        texts.say("amounts-stay").into(),
        texts
            .tell("amounts-near", [("km", km.as_str().into())])
            .into(),
        texts
            .tell("amounts-far", [("km", km.as_str().into())])
            .into(),
    ];
    let cell = |text: String| -> Cell {
        html! { { text } }
    };
    let half = || cell(texts.say("amounts-pays-half"));
    let rows = vec![
        vec![
            cell(texts.tell("amounts-short", [("count", days.into())])),
            half(),
            half(),
        ],
        vec![
            cell(texts.tell("amounts-long", [("count", days.into())])),
            half(),
            html! { <strong>{ texts.say("amounts-pays-full") }</strong> },
        ],
    ];
    html! { <div class="panel"><Table caption={texts.say("amounts-conditions")} {columns} {rows} /></div> }
}

fn source(texts: &Texts, rules: &Rulebook) -> String {
    let ceilings = &rules.lump_sum.ceilings;
    let source = ceilings.source.as_str();
    match ceilings.grade {
        Grade::Official => texts.tell("source-official", [("source", source.into())]),
        Grade::Reported => texts.tell("source-reported", [("source", source.into())]),
        Grade::Assumed => texts.tell("source-assumed", [("source", source.into())]),
    }
}
