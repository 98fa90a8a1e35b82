//! The states of an exchange, whom each waits for, and how long it should last.

use super::{Action, Stage};
use crate::receipt::Party::{
    self, Commission, Host, HostPartnership, SupportOffice, Visitor, VisitorPartnership,
};
use crate::rulebook::{Deadline, Deadlines, Sourced};
use crate::workflow::StageRow;

const fn waiting(
    stage: Stage,
    awaits: &'static [(Party, Action)],
    deadline: Option<fn(&Deadlines) -> &Sourced<Deadline>>,
) -> StageRow<Stage, Action> {
    StageRow {
        stage,
        is_final: false,
        awaits,
        deadline,
    }
}

const fn end(stage: Stage) -> StageRow<Stage, Action> {
    StageRow {
        stage,
        is_final: true,
        awaits: &[],
        deadline: None,
    }
}

/// The states. The time of a stay itself comes from its plan.
pub const STAGES: &[StageRow<Stage, Action>] = &[
    waiting(
        Stage::Building,
        &[(Visitor, Action::Agree), (Host, Action::Agree)],
        Some(|deadlines| &deadlines.building),
    ),
    waiting(
        Stage::AwaitingSignatures,
        &[(Visitor, Action::Sign), (Host, Action::Sign)],
        Some(|deadlines| &deadlines.signature),
    ),
    waiting(
        Stage::AwaitingPartnership,
        &[
            (VisitorPartnership, Action::Sign),
            (HostPartnership, Action::Sign),
        ],
        Some(|deadlines| &deadlines.signature),
    ),
    waiting(
        Stage::AwaitingSo,
        &[(SupportOffice, Action::Validate)],
        Some(|deadlines| &deadlines.support_office_validation),
    ),
    waiting(
        Stage::AwaitingEc,
        &[(Commission, Action::Validate)],
        Some(|deadlines| &deadlines.commission_validation),
    ),
    waiting(
        Stage::FaPending,
        &[
            (Visitor, Action::SignAgreement),
            (VisitorPartnership, Action::SignAgreement),
        ],
        Some(|deadlines| &deadlines.signature),
    ),
    waiting(Stage::Ready, &[(Visitor, Action::Start)], None),
    waiting(Stage::Ongoing, &[(Visitor, Action::End)], None),
    waiting(
        Stage::Reporting,
        &[(Visitor, Action::SubmitReport)],
        Some(|deadlines| &deadlines.report),
    ),
    waiting(
        Stage::ReportSubmitted,
        &[(VisitorPartnership, Action::ValidateReport)],
        Some(|deadlines| &deadlines.report_validation),
    ),
    waiting(
        Stage::ReportReturned,
        &[(Visitor, Action::SubmitReport)],
        Some(|deadlines| &deadlines.report),
    ),
    waiting(
        Stage::PaymentDue,
        &[(VisitorPartnership, Action::RecordPayment)],
        Some(|deadlines| &deadlines.payment),
    ),
    waiting(
        Stage::AwaitingFeedback,
        &[(Host, Action::GiveFeedback)],
        Some(|deadlines| &deadlines.host_feedback),
    ),
    end(Stage::Completed),
    end(Stage::Cancelled),
    end(Stage::Discontinued),
];
