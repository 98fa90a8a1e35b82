//! Stay, report and payment in the view.

use clusterxchange_contract::building::exchange::StayDetails;
use clusterxchange_contract::execution::exchange::{
    EarlyEndDetails, EvidenceDetails, FeedbackDetails, PaymentDetails, PaymentMade, ReportDetails,
};
use clusterxchange_domain::building::lump_sum::AmountDue;
use clusterxchange_domain::receipt::{Decided, Party};
use clusterxchange_domain::workflow::LifeCycle;
use clusterxchange_domain::workflow::exchange::Stage;

use super::VISITORS_SIDE;
use crate::building::exchange::Loaded;

/// Who reads what the visitor says about its host.
const ABOUT_HOST: [Party; 2] = [Party::Visitor, Party::VisitorPartnership];
/// Who reads what the visitor says about Partnership and scheme.
const ABOUT_SCHEME: [Party; 3] = [Party::Visitor, Party::SupportOffice, Party::Commission];
/// Who reads what the host says.
const FROM_HOST: [Party; 5] = [
    Party::Host,
    Party::HostPartnership,
    Party::VisitorPartnership,
    Party::SupportOffice,
    Party::Commission,
];

pub(super) fn stay(loaded: &Loaded, due: Option<&Decided<AmountDue>>) -> StayDetails {
    let record = loaded.record();
    let reads_money = loaded.sits_on(&VISITORS_SIDE);
    StayDetails {
        started_on: record.started_on,
        ended_on: record.ended_on,
        early_end: record.early_end.as_ref().map(|end| EarlyEndDetails {
            last_day: end.last_day,
            reason: end.reason.clone(),
            by: end.by,
            at: end.at,
            amount: end.amount.filter(|_| reads_money),
            due: due.filter(|_| reads_money).cloned(),
            force_majeure: end.force_majeure.clone().filter(|_| reads_money),
        }),
    }
}

pub(super) fn evidence(loaded: &Loaded) -> Vec<EvidenceDetails> {
    loaded
        .content
        .evidence
        .iter()
        .map(|file| EvidenceDetails {
            upload_id: file.upload,
            kind: file.kind,
            file_name: file.file_name.clone(),
            at: file.at,
        })
        .collect()
}

pub(super) fn report(loaded: &Loaded) -> Option<ReportDetails> {
    let report = loaded.record().report.as_ref()?;
    let text = loaded.content.report.clone().unwrap_or_default();
    let (host, scheme) = (loaded.sits_on(&ABOUT_HOST), loaded.sits_on(&ABOUT_SCHEME));
    let exchange = loaded.sits_on(&VISITORS_SIDE);
    exchange.then(|| ReportDetails {
        submitted_at: report.submitted_at,
        validated_at: report.validated_at,
        returns: host.then(|| report.returns.clone()),
        exchange: Some(text.exchange),
        hosting: host.then_some(text.hosting),
        scheme: scheme.then_some(text.scheme),
    })
}

pub(super) fn payment(loaded: &Loaded) -> PaymentDetails {
    let record = loaded.record();
    let case = &loaded.case.lifecycle;
    let is_due = case.stage() == Stage::PaymentDue;
    let today = loaded.now.date_naive();
    PaymentDetails {
        due: record.payable(),
        currency: loaded.rulebook.lump_sum.currency.clone(),
        due_by: case.due().by.filter(|_| is_due),
        days_since_stay: record
            .ended_on
            .map(|end| (today - end).num_days())
            .filter(|_| !case.is_final()),
        payments: record
            .payments
            .iter()
            .map(|payment| PaymentMade {
                amount: payment.amount,
                paid_on: payment.paid_on,
                reference: payment.reference.clone(),
                at: payment.at,
                failure: payment.failure.clone(),
            })
            .collect(),
        given_up: record.given_up.clone(),
    }
}

pub(super) fn feedback(loaded: &Loaded) -> Option<FeedbackDetails> {
    let given = loaded.record().feedback?;
    let feedback = loaded.content.feedback.clone()?;
    loaded.sits_on(&FROM_HOST).then_some(FeedbackDetails {
        at: given.at,
        feedback,
    })
}
