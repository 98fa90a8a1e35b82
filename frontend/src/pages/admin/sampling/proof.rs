//! The draws of a month, repeated in the browser.

use std::rc::Rc;

use clusterxchange_contract::building::sampling::{DrawDetails, DrawnExchange, MonthDraws};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::building::sampling::{DrawRecord, Seed, verify_draw};
use clusterxchange_domain::receipt::Receipt;
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{case_title, in_full};
use crate::pages::office::parts::{Nothing, awaited, use_answer};
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    Accordion, AccordionItem, CellValue, Column, DataCell, DataTable, Fact, Facts, Label, NavLink,
    Notification, QueryLink, Row, Tone, Weight,
};

/// What [`Draws`] takes.
#[derive(Properties, PartialEq)]
pub struct DrawsProps {
    /// The month, as it is written.
    pub month: String,
}

/// The draws of a month, each repeated here as soon as its seed is published.
#[component]
pub fn Draws(props: &DrawsProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_answer(props.month.clone(), move |month: &String| {
        let path = format!("/api/v1/sampling/months/{month}/draws");
        async move { client.get::<MonthDraws>(&path, &[("limit", "200")]).await }
    });
    html! {
        <>
            <p><QueryLink to={Route::AdminSampling} query={Query::default()} class="ecl-link">{ texts.say("sampling-all") }</QueryLink></p>
            { awaited(&texts, &answer, &retry, |month| proof(&texts, month)) }
        </>
    }
}

/// Repeats a draw here, with the published seed.
fn repeat(month: &MonthDraws, draw: &DrawDetails, seed: &Seed) -> Receipt {
    let record = DrawRecord {
        month: month.month,
        seed_hash: month.seed_hash,
        ticket: draw.ticket,
        rate_percent: draw.rate_percent,
        drawn_before: draw.drawn_before,
        drawn: draw.drawn,
    };
    verify_draw(&record, seed, "")
}

fn proof(texts: &Texts, month: &MonthDraws) -> Html {
    let seed = month.seed.as_deref();
    let published = month.published_at.map_or_else(
        || texts.say("sampling-secret"),
        |at| format::moment(texts, at),
    );
    let code = |text: &str| html! { <code class="office-hash">{ text }</code> };
    let mut facts: Vec<Fact> = vec![
        (
            texts.say("sampling-promise").into(),
            code(&month.seed_hash.to_string()),
        ),
        (
            texts.say("sampling-promised").into(),
            html! { { format::moment(texts, month.promised_at) } },
        ),
        (
            texts.say("sampling-published").into(),
            html! { { published } },
        ),
    ];
    facts.extend(seed.map(|seed| (texts.say("sampling-seed").into(), code(seed))));
    let heading = texts.tell(
        "sampling-of",
        [(
            "month",
            format::month_sent(texts, &month.month.to_string()).into(),
        )],
    );
    html! {
        <section class="case-section" aria-labelledby="sampling-title">
            <h2 id="sampling-title" class="case-section__title">{ heading }</h2>
            <Facts items={facts} />
            { match seed.map(Seed::parse) {
                None => html! { <Notification tone={Tone::Info} title={texts.say("sampling-secret")}><p>{ texts.say("sampling-secret-text") }</p></Notification> },
                Some(Err(_)) => html! { <Notification tone={Tone::Error} title={texts.say("sampling-bad-seed")} /> },
                Some(Ok(seed)) => repeated(texts, month, &seed),
            } }
        </section>
    }
}

fn repeated(texts: &Texts, month: &MonthDraws, seed: &Seed) -> Html {
    let receipts: Vec<(&DrawDetails, Receipt)> = month
        .items
        .iter()
        .map(|draw| (draw, repeat(month, draw, seed)))
        .collect();
    let all_same = receipts.iter().all(|(_, receipt)| receipt.holds());
    let rows: Vec<Row> = receipts
        .iter()
        .map(|(draw, it)| draw_row(texts, draw, it))
        .collect();
    let columns = vec![
        Column::new("exchange", texts.say("case-kind-exchange")),
        Column::new("ticket", texts.say("sampling-ticket")),
        Column::new("rate", texts.say("sampling-rate")),
        Column::new("before", texts.say("sampling-before")),
        Column::new("outcome", texts.say("sampling-outcome")),
        Column::new("repeated", texts.say("sampling-repeated")),
    ];
    let verdict = match (receipts.is_empty(), all_same) {
        (true, _) => Html::default(),
        (false, true) => {
            html! { <Notification tone={Tone::Success} title={texts.say("sampling-all-same")}><p>{ texts.say("sampling-how") }</p></Notification> }
        }
        (false, false) => {
            html! { <Notification tone={Tone::Error} title={texts.say("sampling-not-same")}><p>{ texts.say("sampling-how") }</p></Notification> }
        }
    };
    let item = receipts.first().map(|(_, receipt)| AccordionItem {
        title: html! { { texts.say("sampling-rules") } },
        content: in_full(texts, &receipt.findings),
    });
    html! {
        <>
            { verdict }
            <DataTable
                caption={texts.say("sampling-draws")} name="draws" {columns} rows={Rc::new(rows)}
                empty={html! { <Nothing text={texts.say("sampling-no-draws")} /> }}
            />
            <Accordion id="sampling-rules" items={item.into_iter().collect::<Vec<_>>()} />
        </>
    }
}

fn draw_row(texts: &Texts, draw: &DrawDetails, receipt: &Receipt) -> Row {
    let ticket = draw.ticket.to_string();
    let answer = |yes: bool| {
        let word = if yes {
            texts.say("answer-yes")
        } else {
            texts.say("answer-no")
        };
        DataCell::text(word)
    };
    let outcome = if draw.drawn {
        texts.say("sampling-is-drawn")
    } else {
        texts.say("sampling-is-not-drawn")
    };
    let (word, weight) = if receipt.holds() {
        (texts.say("sampling-same"), Weight::Low)
    } else {
        (texts.say("sampling-differs"), Weight::High)
    };
    Row {
        key: ticket.clone(),
        cells: vec![
            exchange(texts, draw.exchange.as_ref()),
            DataCell::new(
                html! { <code class="office-hash">{ &ticket }</code> },
                ticket.clone(),
            ),
            DataCell::new(
                html! { { format!("{} %", draw.rate_percent) } },
                CellValue::Number(draw.rate_percent.into()),
            ),
            answer(draw.drawn_before),
            DataCell::text(outcome),
            DataCell::new(html! { <Label text={word.clone()} {weight} /> }, word),
        ],
        facets: Vec::new(),
    }
}

/// The way to the exchange; nothing where the reader has no part in it.
fn exchange(texts: &Texts, exchange: Option<&DrawnExchange>) -> DataCell {
    let Some(exchange) = exchange else {
        return DataCell::new(html! { { "–" } }, CellValue::Nothing);
    };
    let title = case_title(texts, CaseKind::Exchange, &exchange.title);
    let to = Route::Exchange { id: exchange.id };
    DataCell::new(
        html! { <NavLink {to} class="ecl-link cases-title">{ &title }</NavLink> },
        title.clone(),
    )
}

#[cfg(test)]
mod test {
    use super::*;
    use clusterxchange_domain::building::DocumentHash;

    #[test]
    fn a_recorded_outcome_is_repeated_here_and_a_false_one_is_found() {
        let seed = Seed::parse(&"07".repeat(32)).unwrap();
        let ticket: DocumentHash = "2a".repeat(32).parse().unwrap();
        let draw = |drawn| DrawDetails {
            ticket,
            rate_percent: 34,
            drawn_before: false,
            drawn,
            exchange: None,
        };
        let month = MonthDraws {
            month: "2026-03".parse().unwrap(),
            seed_hash: seed.commitment(),
            promised_at: "2026-03-01T00:00:00Z".parse().unwrap(),
            seed: None,
            published_at: None,
            items: Vec::new(),
            next: None,
        };
        assert!(repeat(&month, &draw(true), &seed).holds());
        assert!(!repeat(&month, &draw(false), &seed).holds());
    }
}
