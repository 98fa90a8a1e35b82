//! The table of a proposal.

use super::rule::{ANSWERED_IN_TIME, EXPIRES_AFTER_TIME, REMINDER_DUE};
use super::{Action, Stage};
use crate::matching::pair::ACCEPTED_IN_ROLE;
use crate::receipt::Party::{self, Host, HostPartnership, System, Visitor, VisitorPartnership};
use crate::workflow::{REASON_GIVEN, Row, StageRow};

const fn row(
    from: Stage,
    action: Action,
    by: &'static [Party],
    to: &'static [Stage],
) -> Row<Stage, Action> {
    Row::new(from, action, by, to)
}

/// The transitions. Which of visitor and host sent the proposal is known to the case, which narrows
/// both columns of seats down.
pub const TABLE: &[Row<Stage, Action>] = &[
    row(
        Stage::Invited,
        Action::Claim,
        &[Visitor, Host],
        &[Stage::Open],
    )
    .under(&[&ACCEPTED_IN_ROLE, &ANSWERED_IN_TIME])
    .telling(&[Visitor, Host]),
    row(
        Stage::Invited,
        Action::Withdraw,
        &[Visitor, Host, System],
        &[Stage::Withdrawn],
    )
    .telling(&[Visitor, Host]),
    row(Stage::Invited, Action::Remind, &[System], &[Stage::Invited])
        .under(&[&REMINDER_DUE])
        .telling(&[Visitor, Host]),
    row(Stage::Invited, Action::Expire, &[System], &[Stage::Expired])
        .under(&[&EXPIRES_AFTER_TIME])
        .telling(&[Visitor, Host]),
    row(
        Stage::Open,
        Action::Accept,
        &[Visitor, Host],
        &[Stage::Accepted],
    )
    .under(&[&ANSWERED_IN_TIME])
    .telling(&[Visitor, Host, VisitorPartnership, HostPartnership]),
    row(
        Stage::Open,
        Action::Decline,
        &[Visitor, Host],
        &[Stage::Declined],
    )
    .under(&[&REASON_GIVEN])
    .telling(&[Visitor, Host]),
    row(
        Stage::Open,
        Action::Withdraw,
        &[Visitor, Host, System],
        &[Stage::Withdrawn],
    )
    .telling(&[Visitor, Host]),
    row(Stage::Open, Action::Remind, &[System], &[Stage::Open])
        .under(&[&REMINDER_DUE])
        .telling(&[Visitor, Host]),
    row(Stage::Open, Action::Expire, &[System], &[Stage::Expired])
        .under(&[&EXPIRES_AFTER_TIME])
        .telling(&[Visitor, Host]),
];

/// The states.
pub const STAGES: &[StageRow<Stage, Action>] = &[
    StageRow {
        stage: Stage::Invited,
        is_final: false,
        awaits: &[(Visitor, Action::Claim), (Host, Action::Claim)],
        deadline: Some(|deadlines| &deadlines.proposal_answer),
    },
    StageRow {
        stage: Stage::Open,
        is_final: false,
        awaits: &[(Visitor, Action::Accept), (Host, Action::Accept)],
        deadline: Some(|deadlines| &deadlines.proposal_answer),
    },
    StageRow {
        stage: Stage::Accepted,
        is_final: true,
        awaits: &[],
        deadline: None,
    },
    StageRow {
        stage: Stage::Declined,
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
    StageRow {
        stage: Stage::Expired,
        is_final: true,
        awaits: &[],
        deadline: None,
    },
];
