//! How the stay went: evidence, report, feedback and payment, as far as the reader may see them.

use chrono::{DateTime, Utc};
use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::execution::exchange::{EvidenceDetails, PaymentDetails};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Named as _;
use clusterxchange_domain::workflow::exchange::Stage;
use yew::prelude::*;

use super::{SectionProps, report};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::evidence_kind;
use crate::pages::case::{UploadLink, due};
use crate::ui::{Fact, Facts};

/// Whether it is what matters now: then report, evidence and payment stand before what was agreed.
pub fn leads(exchange: &ExchangeDetails) -> bool {
    [
        Stage::Reporting,
        Stage::ReportSubmitted,
        Stage::ReportReturned,
        Stage::PaymentDue,
        Stage::AwaitingFeedback,
        Stage::Completed,
    ]
    .iter()
    .any(|stage| stage.key() == exchange.standing.state)
}

/// Everything after the start; nothing before it.
#[component]
pub fn Outcome(props: &SectionProps) -> Html {
    let texts = use_texts();
    let exchange = &props.exchange;
    let mut items = stay(&texts, exchange);
    if let Some(report) = &exchange.report {
        let is_own = exchange.standing.seats.contains(&Party::Visitor);
        items.extend(report::facts(&texts, report, is_own));
    }
    if let Some(feedback) = &exchange.feedback {
        let mark = of_five(&texts, feedback.feedback.rating.into());
        fact(&mut items, texts.say("feedback-read-rating"), mark);
        fact(
            &mut items,
            texts.say("feedback-read-remarks"),
            feedback.feedback.remarks.to_string(),
        );
    }
    if let Some(payment) = &exchange.payment {
        items.extend(payment_facts(&texts, payment, clock::now()));
    }
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="case-section" id="outcome" aria-labelledby="outcome-title">
            <h2 id="outcome-title" class="case-section__title">{ texts.say("exchange-outcome") }</h2>
            <Facts {items} />
        </section>
    }
}

/// A property, where there is something to say.
pub fn fact(items: &mut Vec<Fact>, name: String, value: String) {
    if !value.trim().is_empty() {
        items.push((
            name.into(),
            html! { <span class="portal-prose">{ value }</span> },
        ));
    }
}

/// A mark with its scale.
pub fn of_five(texts: &Texts, mark: u8) -> String {
    texts.tell("mark-of", [("mark", mark.into())])
}

fn stay(texts: &Texts, exchange: &ExchangeDetails) -> Vec<Fact> {
    let mut items = Vec::new();
    if let Some(day) = exchange.stay.started_on {
        fact(
            &mut items,
            texts.say("exchange-started"),
            format::day(texts, day),
        );
    }
    if let Some(day) = exchange.stay.ended_on {
        fact(
            &mut items,
            texts.say("exchange-ended"),
            format::day(texts, day),
        );
    }
    if let Some(early) = &exchange.stay.early_end {
        fact(
            &mut items,
            texts.say("exchange-ended-early"),
            early.reason.clone(),
        );
    }
    let piece = |piece: &EvidenceDetails| {
        let name = AttrValue::from(piece.file_name.clone());
        html! {
            <li>
                { evidence_kind(texts, piece.kind) }
                <UploadLink id={piece.upload_id} {name} />
            </li>
        }
    };
    let evidence = exchange.evidence.iter().flatten();
    if evidence.clone().next().is_some() {
        items.push((
            texts.say("exchange-evidence").into(),
            html! { <ul class="portal-files">{ for evidence.map(piece) }</ul> },
        ));
    }
    items
}

fn payment_facts(texts: &Texts, payment: &PaymentDetails, now: DateTime<Utc>) -> Vec<Fact> {
    let mut items: Vec<Fact> = Vec::new();
    let is_paid = payment.payments.iter().any(|made| made.failure.is_none());
    if let (Some(amount), false) = (payment.due, is_paid) {
        let amount = format::money(texts, amount, &payment.currency);
        fact(&mut items, texts.say("payment-due"), amount);
    }
    if let (Some(by), false) = (payment.due_by, is_paid) {
        items.push((texts.say("payment-by").into(), due(texts, Some(by), now)));
    }
    for made in &payment.payments {
        let amount = made
            .amount
            .map(|amount| format::money(texts, amount, &payment.currency));
        let day = made.paid_on.map(|day| format::day(texts, day));
        let words: Vec<_> = amount
            .into_iter()
            .chain(day)
            .chain(made.reference.clone())
            .chain(made.failure.as_ref().map(|failure| failure.reason.clone()))
            .collect();
        let name = if made.failure.is_some() {
            texts.say("payment-failed")
        } else {
            texts.say("payment-made")
        };
        fact(&mut items, name, words.join(", "));
    }
    items
}
