//! The draws for the Commission's validation, and the proof that nobody steered them.

mod proof;

use std::rc::Rc;

use clusterxchange_contract::building::sampling::SamplingMonth;
use clusterxchange_contract::page::Page;
use yew::prelude::*;

use proof::Draws;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer};
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{CellValue, Column, DataCell, DataTable, QueryLink, Row};

/// The page: all months, and the draws of the one that the address names.
#[component]
pub fn Sampling() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("admin-sampling")} lead={texts.say("admin-sampling-lead")}
            here={Route::AdminSampling} readers={Readers::Scheme}
        >
            <Content />
        </OfficeFrame>
    }
}

#[component]
fn Content() -> Html {
    match use_query().query.get("month") {
        Some(month) => html! { <Draws month={month.to_owned()} /> },
        None => html! { <Months /> },
    }
}

#[component]
fn Months() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_answer((), move |()| async move {
        let query = [("limit", "200")];
        client
            .get::<Page<SamplingMonth>>("/api/v1/sampling/months", &query)
            .await
    });
    awaited(&texts, &answer, &retry, |page| {
        let rows: Vec<Row> = page.items.iter().map(|month| row(&texts, month)).collect();
        let columns = vec![
            Column::new("month", texts.say("sampling-month")),
            Column::new("promise", texts.say("sampling-promise")),
            Column::new("promised", texts.say("sampling-promised")),
            Column::new("published", texts.say("sampling-published")),
            Column::new("draws", texts.say("sampling-draws")),
            Column::new("drawn", texts.say("sampling-drawn")),
        ];
        html! {
            <DataTable
                caption={texts.say("admin-sampling")} name="sampling" order="-month" {columns} rows={Rc::new(rows)}
                empty={html! { <Nothing text={texts.say("sampling-none")} /> }}
            />
        }
    })
}

fn row(texts: &Texts, month: &SamplingMonth) -> Row {
    let name = month.month.to_string();
    let hash = month.seed_hash.to_string();
    let number = |number: Option<u32>| {
        let words = number.map_or_else(|| "–".to_owned(), |number| number.to_string());
        let value = number.map_or(CellValue::Nothing, |it| CellValue::Number(it.into()));
        DataCell::new(html! { { words } }, value)
    };
    let published = month.published_at.map_or_else(
        || texts.say("sampling-secret"),
        |at| format::instant(texts, at),
    );
    Row {
        key: name.clone(),
        cells: vec![
            DataCell::new(
                html! { <QueryLink to={Route::AdminSampling} query={Query::from([("month", name.as_str())])} class="ecl-link cases-title">{ format::month_sent(texts, &name) }</QueryLink> },
                name.clone(),
            ),
            DataCell::new(
                html! { <code class="office-hash">{ &hash }</code> },
                hash.clone(),
            ),
            DataCell::new(
                html! { { format::instant(texts, month.promised_at) } },
                Some(month.promised_at),
            ),
            DataCell::new(html! { { published } }, month.published_at),
            number(month.draws),
            number(month.drawn),
        ],
        facets: Vec::new(),
    }
}
