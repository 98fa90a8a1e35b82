//! What a closing report, evidence and feedback ask for.

use clusterxchange_contract::execution::exchange::EvidenceKind;
use serde_json::{Value, json};

use super::form::ActionForm;
use super::question::{Control, ask};
use crate::i18n::{Texts, text_id};

/// The closing report of a visitor.
pub fn report(texts: &Texts) -> ActionForm {
    ActionForm::asking(vec![
        ask(
            "/exchange/activities",
            texts.say("report-activities"),
            Control::Prose,
        ),
        ask(
            "/exchange/outcomes",
            texts.say("report-outcomes"),
            Control::Prose,
        ),
        ask(
            "/exchange/objectives_reached",
            texts.say("report-objectives"),
            Control::Mark,
        ),
        ask(
            "/exchange/follow_up",
            texts.say("report-follow-up"),
            Control::Prose,
        )
        .optional(),
        ask(
            "/hosting/host_rating",
            texts.say("report-host"),
            Control::Mark,
        )
        .help(texts.say("report-host-help")),
        ask(
            "/hosting/remarks",
            texts.say("report-host-remarks"),
            Control::Prose,
        )
        .optional(),
        ask(
            "/scheme/partnership_rating",
            texts.say("report-partnership"),
            Control::Mark,
        )
        .help(texts.say("report-partnership-help")),
        ask(
            "/scheme/suggestions",
            texts.say("report-suggestions"),
            Control::Prose,
        )
        .optional(),
    ])
}

/// What an answer of a report is called: as it was asked for whoever gave it, in words about the visitor
/// for those who read it; empty for one that nobody asks for.
pub fn report_name(texts: &Texts, pointer: &str, is_own: bool) -> String {
    let about_visitor = match pointer {
        "/exchange/activities" => Some(text_id("report-read-activities")),
        "/exchange/objectives_reached" => Some(text_id("report-read-objectives")),
        "/exchange/follow_up" => Some(text_id("report-read-follow-up")),
        "/hosting/host_rating" => Some(text_id("report-read-host")),
        "/hosting/remarks" => Some(text_id("report-read-host-remarks")),
        "/scheme/partnership_rating" => Some(text_id("report-read-partnership")),
        _ => None,
    };
    if let Some(id) = about_visitor.filter(|_| !is_own) {
        return texts.say(id);
    }
    let mut asked = report(texts).fields.into_iter();
    let same = asked.find(|field| field.pointer == pointer);
    same.map(|field| field.label).unwrap_or_default()
}

/// The answers of a report that its Partnership reads and may send back.
pub fn report_fields(texts: &Texts) -> Vec<(Value, String)> {
    report(texts)
        .fields
        .into_iter()
        .filter(|field| !field.pointer.starts_with("/scheme"))
        .map(|field| {
            let name = report_name(texts, field.pointer, false);
            (json!(field.pointer), name)
        })
        .collect()
}

/// What a host says afterwards.
pub fn feedback(texts: &Texts) -> ActionForm {
    ActionForm::asking(vec![
        ask("/rating", texts.say("feedback-rating"), Control::Mark),
        ask(
            "/would_host_again",
            texts.say("feedback-again"),
            Control::Statement,
        ),
        ask("/outcomes", texts.say("feedback-outcomes"), Control::Prose).optional(),
        ask("/remarks", texts.say("feedback-remarks"), Control::Prose).optional(),
    ])
}

/// A kind of evidence in words.
pub fn evidence_kind(texts: &Texts, kind: EvidenceKind) -> String {
    match kind {
        EvidenceKind::BoardingPass => texts.say("evidence-boarding-pass"),
        EvidenceKind::TravelInvoice => texts.say("evidence-travel-invoice"),
        EvidenceKind::AccommodationInvoice => texts.say("evidence-accommodation-invoice"),
        EvidenceKind::HostConfirmation => texts.say("evidence-host-confirmation"),
        EvidenceKind::Other => texts.say("evidence-other"),
    }
}

/// The kinds of evidence.
pub fn evidence_kinds(texts: &Texts) -> Vec<(Value, String)> {
    [
        EvidenceKind::BoardingPass,
        EvidenceKind::TravelInvoice,
        EvidenceKind::AccommodationInvoice,
        EvidenceKind::HostConfirmation,
        EvidenceKind::Other,
    ]
    .into_iter()
    .map(|kind| (json!(kind), evidence_kind(texts, kind)))
    .collect()
}
