//! What is due, what was paid and what failed.

use std::rc::Rc;

use chrono::{DateTime, Utc};
use clusterxchange_contract::building::exchange::{ExchangeHead, PaymentHead};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::cells;
use super::frame::{OfficeFrame, Readers};
use super::parts::{Nothing, awaited, use_listing, use_staff};
use crate::api::office::{Filters, Listed};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::case_title;
use crate::route::Route;
use crate::ui::{CellValue, Column, DataCell, DataTable, Fact, Facts, Filter, Label, Row, Weight};

/// The currency of all payments.
const CURRENCY: &str = "EUR";

/// Payments with their clock.
#[component]
pub fn Payments() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("office-payments")} lead={texts.say("office-payments-lead")}
            here={Route::OfficePayments} readers={Readers::Officers}
        >
            <List />
        </OfficeFrame>
    }
}

/// How far a payment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Due,
    Failed,
    Paid,
    GivenUp,
}

impl Progress {
    const ALL: [Self; 4] = [Self::Due, Self::Failed, Self::Paid, Self::GivenUp];

    /// What the server says about it, in a word; `None` where there is nothing to pay.
    fn of(head: &ExchangeHead, payment: &PaymentHead) -> Option<Self> {
        let is_due = head.state == Stage::PaymentDue.key();
        match (is_due, payment.is_given_up) {
            (_, true) => Some(Self::GivenUp),
            (true, false) if payment.failures > 0 => Some(Self::Failed),
            (true, false) => Some(Self::Due),
            (false, false) if payment.paid.is_zero() => None,
            (false, false) => Some(Self::Paid),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Failed => "failed",
            Self::Paid => "paid",
            Self::GivenUp => "given_up",
        }
    }

    fn name(self, texts: &Texts) -> String {
        match self {
            Self::Due => texts.say("office-payment-due"),
            Self::Failed => texts.say("office-payment-failed"),
            Self::Paid => texts.say("office-payment-paid"),
            Self::GivenUp => texts.say("office-payment-given-up"),
        }
    }
}

#[component]
fn List() -> Html {
    let texts = use_texts();
    let staff = use_staff();
    let states = [Stage::PaymentDue, Stage::AwaitingFeedback, Stage::Completed];
    let asked: Vec<Filters> = states
        .iter()
        .map(|state| {
            let mut filters: Filters = vec![("state", state.key().to_owned())];
            if !staff.is_support {
                filters.push(("role", "visitor_partnership".to_owned()));
            }
            filters
        })
        .collect();
    let listing = use_listing::<ExchangeHead>("/api/v1/exchanges", asked);
    let more = listing.more.clone();
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        page(&texts, listed, &more)
    })
}

fn page(texts: &Texts, listed: &Rc<Listed<ExchangeHead>>, more: &Callback<()>) -> Html {
    let now = clock::now();
    let found: Vec<(&ExchangeHead, &PaymentHead, Progress)> = listed
        .items
        .iter()
        .filter_map(|head| {
            let payment = head.payment.as_ref()?;
            Some((head, payment, Progress::of(head, payment)?))
        })
        .collect();
    let rows: Vec<Row> = found
        .iter()
        .map(|(head, payment, progress)| row(texts, head, payment, *progress, now))
        .collect();
    let columns = vec![
        Column::new("title", texts.say("case-kind-exchange")),
        Column::new("payment", texts.say("office-payment")),
        Column::new("amount", texts.say("office-amount")),
        Column::new("paid", texts.say("office-paid")),
        Column::new("paid_on", texts.say("office-paid-on")),
        Column::new("failures", texts.say("office-failures")),
        Column::new("due", texts.say("cases-column-due")),
    ];
    let filters = vec![Filter {
        key: "payment",
        label: texts.say("office-payment").into(),
        none: None,
        options: Progress::ALL
            .map(|it| (it.key().to_owned(), AttrValue::from(it.name(texts))))
            .to_vec(),
    }];
    html! {
        <>
            { sums(texts, &found) }
            <DataTable
                caption={texts.say("office-payments")} name="payments" order="due" {columns} rows={Rc::new(rows)} {filters}
                more={listed.has_more.then(|| more.clone())}
                empty={html! { <Nothing text={texts.say("office-payments-none")} /> }}
            />
        </>
    }
}

/// What is to be paid, and what was.
fn sums(texts: &Texts, found: &[(&ExchangeHead, &PaymentHead, Progress)]) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    let is_open = |progress: &Progress| matches!(progress, Progress::Due | Progress::Failed);
    let open = found.iter().filter(|(_, _, progress)| is_open(progress));
    let due: Decimal = open.filter_map(|(_, payment, _)| payment.due).sum();
    let paid = found
        .iter()
        .filter(|(_, _, progress)| *progress == Progress::Paid);
    let paid: Decimal = paid.map(|(_, payment, _)| payment.paid).sum();
    let fact = |name: String, amount: Decimal| -> Fact {
        let amount = format::money(texts, amount, CURRENCY);
        (name.into(), html! { <strong>{ amount }</strong> })
    };
    html! {
        <div class="office-sums">
            <Facts items={vec![fact(texts.say("office-sum-due"), due), fact(texts.say("office-sum-paid"), paid)]} />
        </div>
    }
}

fn row(
    texts: &Texts,
    head: &ExchangeHead,
    payment: &PaymentHead,
    progress: Progress,
    now: DateTime<Utc>,
) -> Row {
    let money = |amount: Option<Decimal>| {
        amount.map_or_else(cells::nothing, |amount| {
            let words = format::money(texts, amount, CURRENCY);
            DataCell::new(html! { { words } }, CellValue::Number(amount))
        })
    };
    let weight = match progress {
        Progress::Failed => Weight::High,
        Progress::Due => Weight::Medium,
        Progress::Paid | Progress::GivenUp => Weight::Low,
    };
    let name = progress.name(texts);
    let is_open = matches!(progress, Progress::Due | Progress::Failed);
    let due = if is_open {
        cells::next_due(texts, &head.waiting_on, now)
    } else {
        cells::nothing()
    };
    let paid_on = payment.paid_on.map_or_else(cells::nothing, |day| {
        DataCell::new(html! { { format::day(texts, day) } }, CellValue::Day(day))
    });
    Row {
        key: head.id.to_string(),
        cells: vec![
            cells::case_link(
                Route::Exchange { id: head.id },
                &case_title(texts, CaseKind::Exchange, &head.title),
            ),
            DataCell::new(html! { <Label text={name.clone()} {weight} /> }, name),
            money(payment.due),
            money(Some(payment.paid)),
            paid_on,
            DataCell::new(
                html! { { payment.failures } },
                CellValue::Number(payment.failures.into()),
            ),
            due,
        ],
        facets: vec![("payment", progress.key().to_owned())],
    }
}
