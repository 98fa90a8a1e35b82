//! How the stay went: evidence, report, feedback and payment, as far as the reader may see them.

use chrono::{DateTime, Utc};
use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::execution::exchange::{
    EvidenceDetails, PaymentDetails, ReportDetails,
};
use yew::prelude::*;

use super::SectionProps;
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::evidence_kind;
use crate::pages::case::{UploadLink, due};
use crate::ui::{Fact, Facts};

/// Everything after the start; nothing before it.
#[component]
pub fn Outcome(props: &SectionProps) -> Html {
    let texts = use_texts();
    let exchange = &props.exchange;
    let mut items = stay(&texts, exchange);
    if let Some(report) = &exchange.report {
        items.extend(report_facts(&texts, report));
    }
    if let Some(feedback) = &exchange.feedback {
        let mark = u8::from(feedback.feedback.rating).to_string();
        fact(&mut items, texts.say("feedback-rating"), mark);
        fact(
            &mut items,
            texts.say("feedback-remarks"),
            feedback.feedback.remarks.to_string(),
        );
    }
    if let Some(payment) = &exchange.payment {
        items.extend(payment_facts(&texts, payment, clock::now()));
    }
    if let Some(ending) = exchange.ending.as_ref() {
        let reason = ending.reason.clone().unwrap_or_default();
        fact(&mut items, texts.say("case-ended"), reason);
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

fn fact(items: &mut Vec<Fact>, name: String, value: String) {
    if !value.trim().is_empty() {
        items.push((
            name.into(),
            html! { <span class="portal-prose">{ value }</span> },
        ));
    }
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

fn report_facts(texts: &Texts, report: &ReportDetails) -> Vec<Fact> {
    let mut items = Vec::new();
    let day = format::instant(texts, report.submitted_at);
    fact(&mut items, texts.say("report-submitted"), day);
    if let Some(part) = &report.exchange {
        fact(
            &mut items,
            texts.say("report-activities"),
            part.activities.to_string(),
        );
        fact(
            &mut items,
            texts.say("report-outcomes"),
            part.outcomes.to_string(),
        );
        let mark = part
            .objectives_reached
            .map(|mark| u8::from(mark).to_string());
        fact(
            &mut items,
            texts.say("report-objectives"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            texts.say("report-follow-up"),
            part.follow_up.to_string(),
        );
    }
    if let Some(part) = &report.hosting {
        let mark = part.host_rating.map(|mark| u8::from(mark).to_string());
        fact(
            &mut items,
            texts.say("report-host"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            texts.say("report-host-remarks"),
            part.remarks.to_string(),
        );
    }
    if let Some(part) = &report.scheme {
        let mark = part
            .partnership_rating
            .map(|mark| u8::from(mark).to_string());
        fact(
            &mut items,
            texts.say("report-partnership"),
            mark.unwrap_or_default(),
        );
        fact(
            &mut items,
            texts.say("report-suggestions"),
            part.suggestions.to_string(),
        );
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
