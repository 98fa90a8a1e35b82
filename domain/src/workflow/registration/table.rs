//! The table of a registration.

use super::rule::{
    ANOTHER_PARTNERSHIP, DECISION_ASKED_FOR, HOLD_NAMES_FIELDS, INTEREST_DUE, NO_RUNNING_EXCHANGE,
    PARTNERSHIP_CHOSEN, PRE_APPROVAL_ONCE,
};
use super::{Action, Stage};
use crate::receipt::Party::{self, Applicant, Commission, Partnership, SupportOffice, System};
use crate::workflow::{REASON_GIVEN, Row, StageRow};

const fn row(
    from: Stage,
    action: Action,
    by: &'static [Party],
    to: &'static [Stage],
) -> Row<Stage, Action> {
    Row::new(from, action, by, to)
}

/// The transitions.
pub const TABLE: &[Row<Stage, Action>] = &[
    row(Stage::Draft, Action::Edit, &[Applicant], &[Stage::Draft]),
    row(
        Stage::Draft,
        Action::Submit,
        &[Applicant],
        &[Stage::Submitted],
    )
    .under(&[&PARTNERSHIP_CHOSEN])
    .telling(&[Partnership]),
    row(
        Stage::Draft,
        Action::Withdraw,
        &[Applicant],
        &[Stage::Withdrawn],
    )
    .under(&[&NO_RUNNING_EXCHANGE]),
    row(
        Stage::Submitted,
        Action::Hold,
        &[Partnership],
        &[Stage::OnHold],
    )
    .under(&[&HOLD_NAMES_FIELDS, &REASON_GIVEN])
    .telling(&[Applicant]),
    row(
        Stage::Submitted,
        Action::RequestPreApproval,
        &[Partnership],
        &[Stage::PreApproval],
    )
    .under(&[&PRE_APPROVAL_ONCE, &REASON_GIVEN])
    .telling(&[Applicant, Commission]),
    row(
        Stage::Submitted,
        Action::DecideManual,
        &[Partnership],
        &[Stage::Submitted],
    )
    .under(&[&DECISION_ASKED_FOR, &REASON_GIVEN])
    .telling(&[Applicant]),
    row(
        Stage::Submitted,
        Action::Accept,
        &[Partnership],
        &[Stage::Accepted],
    )
    .telling(&[Applicant]),
    row(
        Stage::Submitted,
        Action::Reject,
        &[Partnership],
        &[Stage::Rejected],
    )
    .under(&[&REASON_GIVEN])
    .telling(&[Applicant]),
    row(
        Stage::Submitted,
        Action::Reassign,
        &[SupportOffice],
        &[Stage::Submitted],
    )
    .under(&[&ANOTHER_PARTNERSHIP, &REASON_GIVEN])
    .telling(&[Applicant, Partnership]),
    row(
        Stage::Submitted,
        Action::Withdraw,
        &[Applicant],
        &[Stage::Withdrawn],
    )
    .under(&[&NO_RUNNING_EXCHANGE])
    .telling(&[Partnership]),
    row(
        Stage::PreApproval,
        Action::PreApprove,
        &[Commission],
        &[Stage::Submitted],
    )
    .telling(&[Applicant, Partnership]),
    row(
        Stage::PreApproval,
        Action::DeclinePreApproval,
        &[Commission],
        &[Stage::Rejected],
    )
    .under(&[&REASON_GIVEN])
    .telling(&[Applicant, Partnership]),
    row(
        Stage::PreApproval,
        Action::Withdraw,
        &[Applicant],
        &[Stage::Withdrawn],
    )
    .under(&[&NO_RUNNING_EXCHANGE])
    .telling(&[Partnership, Commission]),
    row(Stage::OnHold, Action::Edit, &[Applicant], &[Stage::OnHold]),
    row(
        Stage::OnHold,
        Action::CancelHold,
        &[Partnership],
        &[Stage::Submitted],
    )
    .telling(&[Applicant]),
    row(
        Stage::OnHold,
        Action::Resubmit,
        &[Applicant],
        &[Stage::Submitted],
    )
    .telling(&[Partnership]),
    row(
        Stage::OnHold,
        Action::Withdraw,
        &[Applicant],
        &[Stage::Withdrawn],
    )
    .under(&[&NO_RUNNING_EXCHANGE])
    .telling(&[Partnership]),
    row(
        Stage::Accepted,
        Action::UpdateProfile,
        &[Applicant],
        &[Stage::Accepted],
    )
    .telling(&[Partnership]),
    row(
        Stage::Accepted,
        Action::AskInterest,
        &[System],
        &[Stage::Accepted],
    )
    .under(&[&INTEREST_DUE])
    .telling(&[Applicant]),
    row(
        Stage::Accepted,
        Action::ConfirmInterest,
        &[Applicant],
        &[Stage::Accepted],
    ),
    row(
        Stage::Accepted,
        Action::Withdraw,
        &[Applicant],
        &[Stage::Withdrawn],
    )
    .under(&[&NO_RUNNING_EXCHANGE])
    .telling(&[Partnership]),
];

/// The states.
pub const STAGES: &[StageRow<Stage, Action>] = &[
    StageRow {
        stage: Stage::Draft,
        is_final: false,
        awaits: &[(Applicant, Action::Submit)],
        deadline: None,
    },
    StageRow {
        stage: Stage::Submitted,
        is_final: false,
        awaits: &[(Partnership, Action::Accept)],
        deadline: Some(|deadlines| &deadlines.registration_decision),
    },
    StageRow {
        stage: Stage::PreApproval,
        is_final: false,
        awaits: &[(Commission, Action::PreApprove)],
        deadline: Some(|deadlines| &deadlines.pre_approval),
    },
    StageRow {
        stage: Stage::OnHold,
        is_final: false,
        awaits: &[(Applicant, Action::Resubmit)],
        deadline: Some(|deadlines| &deadlines.correction),
    },
    StageRow {
        stage: Stage::Accepted,
        is_final: false,
        awaits: &[(Applicant, Action::ConfirmInterest)],
        deadline: None,
    },
    StageRow {
        stage: Stage::Rejected,
        is_final: true,
        awaits: &[],
        deadline: None,
    },
    StageRow {
        stage: Stage::Withdrawn,
        is_final: true,
        awaits: &[],
        deadline: None,
    },
];
