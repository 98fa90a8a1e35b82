//! What the actions on an exchange ask for.

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::registration::UploadPurpose;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::rulebook::ClauseOwner;
use clusterxchange_domain::workflow::exchange::Action;
use serde_json::{Value, json};

use super::form::{ActionForm, Place};
use super::question::{Control, FieldSpec, ask, reason};
use super::report::{evidence_kinds, feedback, report, report_fields};
use crate::i18n::{Texts, format};
use crate::wording::said_plainly;

/// Where an action is taken, and what it asks for.
pub fn place(texts: &Texts, action: Action, exchange: &ExchangeDetails) -> Place {
    Place::Form(match action {
        Action::EditPlan => return Place::Section("plan"),
        Action::EditClause => return Place::Section("commitment"),
        // At a distance nothing is paid, and there is no account.
        Action::EnterBankAccount if exchange.plan.entered.mode == Mode::Virtual => {
            return Place::Nowhere;
        }
        Action::EnterBankAccount => return Place::Section("bank"),
        Action::Reopen | Action::Start | Action::End => ActionForm::with(json!({})),
        Action::Agree | Action::Validate => shown(texts, exchange),
        Action::Sign => shown(texts, exchange).and(vec![password(texts)]),
        Action::SignAgreement => agreement(texts, exchange),
        Action::ReturnForCorrection => correction(texts, exchange),
        Action::SetAmount => ActionForm::asking(vec![
            ask(
                "/agreed_amount",
                texts.say("ask-agreed-amount"),
                Control::Amount,
            ),
            reason(texts),
        ]),
        Action::WaiveAgreement
        | Action::RecordPaymentFailure
        | Action::CloseWithoutPayment
        | Action::CloseWithoutFeedback
        | Action::Cancel
        | Action::Discontinue => ActionForm::asking(vec![reason(texts)]),
        Action::EndEarly => ActionForm::asking(vec![
            ask("/last_day", texts.say("ask-last-day"), Control::Day),
            reason(texts),
        ]),
        Action::DecideForceMajeure => ActionForm::asking(vec![
            ask(
                "/granted",
                texts.say("ask-force-majeure"),
                Control::Statement,
            )
            .help(texts.say("ask-force-majeure-help")),
            reason(texts),
        ]),
        Action::AddEvidence => evidence(texts),
        Action::SubmitReport => {
            // One that was sent back is corrected, not written again.
            let earlier = serde_json::to_value(&exchange.report).unwrap_or_default();
            report(texts).knowing(earlier)
        }
        Action::ReturnReport => ActionForm::asking(vec![
            reason(texts).help(texts.say("ask-report-reason-help")),
            ask(
                "/fields",
                texts.say("ask-report-fields"),
                Control::Many(report_fields(texts)),
            )
            .optional(),
        ]),
        Action::ValidateReport => ActionForm::asking(vec![ask(
            "/evidence_accepted",
            texts.say("ask-evidence-accepted"),
            Control::Statement,
        )]),
        Action::RecordPayment => payment(texts, exchange),
        Action::GiveFeedback => feedback(texts),
    })
}

/// The signer's password once more.
fn password(texts: &Texts) -> FieldSpec {
    ask("/password", texts.say("ask-password"), Control::Password)
        .help(texts.say("ask-password-help"))
}

/// The commitment as it is shown; what is agreed to, signed or validated is its hash.
fn shown(texts: &Texts, exchange: &ExchangeDetails) -> ActionForm {
    let plan = &exchange.plan.entered;
    let mut summary = vec![
        (texts.say("party-visitor"), exchange.visitor.name.clone()),
        (texts.say("party-host"), exchange.host.name.clone()),
    ];
    if let (Some(from), Some(to)) = (plan.starts_on, plan.ends_on) {
        let dates = texts.tell(
            "period",
            [
                ("from", format::day(texts, from).into()),
                ("to", format::day(texts, to).into()),
            ],
        );
        summary.push((texts.say("exchange-dates"), dates));
    }
    if !plan.exchange_days.is_empty() {
        let days = plan.exchange_days.iter();
        let days: Vec<_> = days.map(|day| format::day(texts, *day)).collect();
        summary.push((texts.say("exchange-days"), days.join("; ")));
    }
    let changed = exchange.commitment.since_your_signature.as_ref();
    if let Some(changes) = changed.filter(|changes| !changes.is_empty()) {
        let count = texts.tell("sign-changes", [("count", changes.len().into())]);
        summary.push((texts.say("sign-since"), count));
    }
    let document = &exchange.commitment.document;
    summary.push((texts.say("sign-document"), document.to_string()));
    ActionForm::with(json!({ "document": document })).about(summary)
}

fn agreement(texts: &Texts, exchange: &ExchangeDetails) -> ActionForm {
    let agreement = exchange.agreement.as_ref();
    let document = agreement.and_then(|agreement| agreement.document);
    let mut summary = Vec::new();
    if let Some(text) = agreement.and_then(|agreement| agreement.text.as_ref()) {
        summary.push((
            texts.say("exchange-amount"),
            format::money(texts, text.amount, &text.currency),
        ));
    }
    if let Some(document) = &document {
        summary.push((texts.say("sign-document"), document.to_string()));
    }
    ActionForm::with(json!({ "document": document }))
        .about(summary)
        .and(vec![password(texts)])
}

/// Only what visitor or host have written can be corrected by them.
fn correction(texts: &Texts, exchange: &ExchangeDetails) -> ActionForm {
    let clauses = exchange
        .commitment
        .clauses
        .iter()
        .filter(|clause| clause.owner != ClauseOwner::Tool)
        .map(|clause| {
            (
                Value::String(clause.key.clone()),
                said_plainly(texts, &clause.title),
            )
        })
        .collect();
    ActionForm::asking(vec![
        reason(texts),
        ask("/clauses", texts.say("ask-clauses"), Control::Many(clauses))
            .help(texts.say("ask-clauses-help"))
            .optional(),
    ])
}

fn evidence(texts: &Texts) -> ActionForm {
    ActionForm::asking(vec![
        ask(
            "/kind",
            texts.say("ask-evidence-kind"),
            Control::One(evidence_kinds(texts)),
        ),
        ask(
            "/upload_id",
            texts.say("ask-evidence-file"),
            Control::File(UploadPurpose::Evidence),
        )
        .help(texts.say("ask-file-help")),
    ])
    .at("evidence")
}

fn payment(texts: &Texts, exchange: &ExchangeDetails) -> ActionForm {
    let owed = exchange.payment.as_ref();
    let owed = owed.and_then(|payment| Some((payment.due?, &payment.currency)));
    let known = owed.map_or(
        Value::Null,
        |(amount, _)| json!({"amount": amount.normalize().to_string()}),
    );
    let summary = owed.map(|(amount, currency)| {
        let amount = format::money(texts, amount, currency);
        (texts.say("payment-due"), amount)
    });
    ActionForm::asking(vec![
        ask("/amount", texts.say("ask-amount"), Control::Amount),
        ask("/paid_on", texts.say("ask-paid-on"), Control::Day),
        ask(
            "/reference",
            texts.say("ask-payment-reference"),
            Control::Line,
        )
        .help(texts.say("ask-payment-reference-help")),
    ])
    .about(summary.into_iter().collect())
    .knowing(known)
}
