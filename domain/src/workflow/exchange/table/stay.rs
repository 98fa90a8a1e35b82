//! Transitions from the first day of a stay to the end of its file.

use super::super::rule::{
    AGREEMENT_FOR_MONEY, DOCUMENT_AS_SHOWN, EARLY_END_WITHIN_STAY, ENDS_AFTER_LAST_DAY,
    EVIDENCE_OF_STAY, FEEDBACK_ONCE, FORCE_MAJEURE_AFTER_EARLY_END, ONCE_PER_PARTY, PAID_AS_AGREED,
    PAID_ONCE_SIGNED, PAYMENT_GIVEN_UP, PAYMENT_TO_FAIL, TIME_FOR_FEEDBACK, TIME_FOR_REPORT,
};
use super::{ALL, Action, CHECKED, SIDES, Stage, account, row};
use crate::building::lump_sum::AGREED_AMOUNT;
use crate::receipt::Party::{
    self, Host, HostPartnership, SupportOffice, System, Visitor, VisitorPartnership,
};
use crate::receipt::Rule;
use crate::workflow::{REASON_GIVEN, Row};

/// The visitor and its Partnership: the two sides of the Financial Agreement.
const MONEY: &[Party] = &[Visitor, VisitorPartnership];
const AGREEMENT: &[&Rule] = &[&AGREEMENT_FOR_MONEY, &DOCUMENT_AS_SHOWN, &ONCE_PER_PARTY];
const AMOUNT: &[&Rule] = &[&AGREED_AMOUNT, &REASON_GIVEN];
const FORCE: &[&Rule] = &[&FORCE_MAJEURE_AFTER_EARLY_END, &REASON_GIVEN];
const FEEDBACK: &[&Rule] = &[&FEEDBACK_ONCE];
const REASON: &[&Rule] = &[&REASON_GIVEN];
const NO_REPORT: &[&Rule] = &[&TIME_FOR_REPORT, &REASON_GIVEN];
const FEEDBACK_READERS: &[Party] = &[VisitorPartnership, HostPartnership];
const PARTNERSHIP: &[Party] = &[VisitorPartnership];
const AFTER_PAYMENT: &[Stage] = &[Stage::AwaitingFeedback, Stage::Completed];

/// Signing and setting the amount later, where the exchange started without the agreement.
const fn late(from: Stage, action: Action, to: &'static [Stage]) -> Row<Stage, Action> {
    match action {
        Action::SetAmount => row(from, action, PARTNERSHIP, to)
            .under(AMOUNT)
            .telling(&[Visitor]),
        _ => row(from, action, MONEY, to).under(AGREEMENT).telling(MONEY),
    }
}

pub(super) const ROWS: &[Row<Stage, Action>] = &[
    late(Stage::Ongoing, Action::SetAmount, &[Stage::Ongoing]),
    late(Stage::Ongoing, Action::SignAgreement, &[Stage::Ongoing]),
    row(
        Stage::Ongoing,
        Action::AddEvidence,
        &[Visitor],
        &[Stage::Ongoing],
    )
    .telling(PARTNERSHIP),
    account(Stage::Ongoing, &[Stage::Ongoing]),
    row(
        Stage::Ongoing,
        Action::End,
        &[Visitor, VisitorPartnership, System],
        &[Stage::Reporting],
    )
    .under(&[&ENDS_AFTER_LAST_DAY])
    .telling(SIDES),
    row(
        Stage::Ongoing,
        Action::EndEarly,
        &[Visitor, Host],
        &[Stage::Reporting],
    )
    .under(&[&EARLY_END_WITHIN_STAY, &REASON_GIVEN])
    .telling(CHECKED),
    row(
        Stage::Ongoing,
        Action::Cancel,
        CHECKED,
        &[Stage::Discontinued],
    )
    .under(REASON)
    .telling(ALL),
    //
    late(Stage::Reporting, Action::SetAmount, &[Stage::Reporting]),
    late(Stage::Reporting, Action::SignAgreement, &[Stage::Reporting]),
    row(
        Stage::Reporting,
        Action::DecideForceMajeure,
        PARTNERSHIP,
        &[Stage::Reporting],
    )
    .under(FORCE)
    .telling(&[Visitor, SupportOffice]),
    row(
        Stage::Reporting,
        Action::AddEvidence,
        &[Visitor],
        &[Stage::Reporting],
    )
    .telling(PARTNERSHIP),
    account(Stage::Reporting, &[Stage::Reporting]),
    row(
        Stage::Reporting,
        Action::SubmitReport,
        &[Visitor],
        &[Stage::ReportSubmitted],
    )
    .telling(PARTNERSHIP),
    row(
        Stage::Reporting,
        Action::GiveFeedback,
        &[Host],
        &[Stage::Reporting],
    )
    .under(FEEDBACK)
    .telling(FEEDBACK_READERS),
    row(
        Stage::Reporting,
        Action::Discontinue,
        PARTNERSHIP,
        &[Stage::Discontinued],
    )
    .under(NO_REPORT)
    .telling(ALL),
    //
    late(
        Stage::ReportSubmitted,
        Action::SetAmount,
        &[Stage::ReportSubmitted],
    ),
    late(
        Stage::ReportSubmitted,
        Action::SignAgreement,
        &[Stage::ReportSubmitted],
    ),
    row(
        Stage::ReportSubmitted,
        Action::DecideForceMajeure,
        PARTNERSHIP,
        &[Stage::ReportSubmitted],
    )
    .under(FORCE)
    .telling(&[Visitor, SupportOffice]),
    row(
        Stage::ReportSubmitted,
        Action::AddEvidence,
        &[Visitor],
        &[Stage::ReportSubmitted],
    )
    .telling(PARTNERSHIP),
    account(Stage::ReportSubmitted, &[Stage::ReportSubmitted]),
    row(
        Stage::ReportSubmitted,
        Action::ReturnReport,
        PARTNERSHIP,
        &[Stage::ReportReturned],
    )
    .under(REASON)
    .telling(&[Visitor]),
    row(
        Stage::ReportSubmitted,
        Action::ValidateReport,
        PARTNERSHIP,
        &[Stage::PaymentDue, Stage::AwaitingFeedback, Stage::Completed],
    )
    .under(&[&EVIDENCE_OF_STAY])
    .telling(ALL),
    row(
        Stage::ReportSubmitted,
        Action::GiveFeedback,
        &[Host],
        &[Stage::ReportSubmitted],
    )
    .under(FEEDBACK)
    .telling(FEEDBACK_READERS),
    //
    late(
        Stage::ReportReturned,
        Action::SetAmount,
        &[Stage::ReportReturned],
    ),
    late(
        Stage::ReportReturned,
        Action::SignAgreement,
        &[Stage::ReportReturned],
    ),
    row(
        Stage::ReportReturned,
        Action::DecideForceMajeure,
        PARTNERSHIP,
        &[Stage::ReportReturned],
    )
    .under(FORCE)
    .telling(&[Visitor, SupportOffice]),
    row(
        Stage::ReportReturned,
        Action::AddEvidence,
        &[Visitor],
        &[Stage::ReportReturned],
    )
    .telling(PARTNERSHIP),
    account(Stage::ReportReturned, &[Stage::ReportReturned]),
    row(
        Stage::ReportReturned,
        Action::SubmitReport,
        &[Visitor],
        &[Stage::ReportSubmitted],
    )
    .telling(PARTNERSHIP),
    row(
        Stage::ReportReturned,
        Action::GiveFeedback,
        &[Host],
        &[Stage::ReportReturned],
    )
    .under(FEEDBACK)
    .telling(FEEDBACK_READERS),
    row(
        Stage::ReportReturned,
        Action::Discontinue,
        PARTNERSHIP,
        &[Stage::Discontinued],
    )
    .under(NO_REPORT)
    .telling(ALL),
    //
    late(Stage::PaymentDue, Action::SetAmount, &[Stage::PaymentDue]),
    late(
        Stage::PaymentDue,
        Action::SignAgreement,
        &[Stage::PaymentDue],
    ),
    account(Stage::PaymentDue, &[Stage::PaymentDue]).telling(PARTNERSHIP),
    row(
        Stage::PaymentDue,
        Action::RecordPayment,
        PARTNERSHIP,
        AFTER_PAYMENT,
    )
    .under(&[&PAID_ONCE_SIGNED, &PAID_AS_AGREED])
    .telling(ALL),
    row(
        Stage::PaymentDue,
        Action::RecordPaymentFailure,
        PARTNERSHIP,
        &[Stage::PaymentDue],
    )
    .under(REASON)
    .telling(&[Visitor]),
    row(
        Stage::PaymentDue,
        Action::CloseWithoutPayment,
        MONEY,
        AFTER_PAYMENT,
    )
    .under(&[&PAYMENT_GIVEN_UP, &REASON_GIVEN])
    .telling(ALL),
    row(
        Stage::PaymentDue,
        Action::GiveFeedback,
        &[Host],
        &[Stage::PaymentDue],
    )
    .under(FEEDBACK)
    .telling(FEEDBACK_READERS),
    //
    account(Stage::AwaitingFeedback, &[Stage::AwaitingFeedback]),
    row(
        Stage::AwaitingFeedback,
        Action::RecordPaymentFailure,
        PARTNERSHIP,
        &[Stage::PaymentDue],
    )
    .under(&[&PAYMENT_TO_FAIL, &REASON_GIVEN])
    .telling(&[Visitor]),
    row(
        Stage::AwaitingFeedback,
        Action::GiveFeedback,
        &[Host],
        &[Stage::Completed],
    )
    .under(FEEDBACK)
    .telling(ALL),
    row(
        Stage::AwaitingFeedback,
        Action::CloseWithoutFeedback,
        &[VisitorPartnership, SupportOffice],
        &[Stage::Completed],
    )
    .under(&[&TIME_FOR_FEEDBACK, &REASON_GIVEN])
    .telling(ALL),
];
