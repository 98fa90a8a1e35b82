//! The table of a group visit.

use super::rule::{
    CANCELLED_BEFORE_START, DATES_STAY, FINISHED_AFTER_LAST_DAY, JOINED_BEFORE_START,
    PLACES_FOR_ALL, PLACES_LEFT, SHARED_UNTIL_START,
};
use super::{Action, Stage};
use crate::receipt::Party::{self, Host, HostPartnership, System, Visitor};
use crate::receipt::Rule;
use crate::workflow::{REASON_GIVEN, Row, StageRow};

const ORGANISERS: &[Party] = &[Host, HostPartnership];
const CHANGED: &[&Rule] = &[&PLACES_FOR_ALL, &DATES_STAY];
const SHARED: &[&Rule] = &[&SHARED_UNTIL_START];
const CANCELLED: &[&Rule] = &[&REASON_GIVEN, &CANCELLED_BEFORE_START];

const fn row(from: Stage, action: Action, to: &'static [Stage]) -> Row<Stage, Action> {
    Row::new(from, action, ORGANISERS, to)
}

const fn clause(stage: &'static [Stage]) -> Row<Stage, Action> {
    Row::new(stage[0], Action::EditClause, &[Host], stage).under(SHARED)
}

const fn cancel(from: Stage) -> Row<Stage, Action> {
    row(from, Action::Cancel, &[Stage::Cancelled])
        .under(CANCELLED)
        .telling(ORGANISERS)
}

const fn finish(from: Stage) -> Row<Stage, Action> {
    Row::new(from, Action::Finish, &[System], &[Stage::Held])
        .under(&[&FINISHED_AFTER_LAST_DAY])
        .telling(ORGANISERS)
}

/// The transitions.
pub const TABLE: &[Row<Stage, Action>] = &[
    row(Stage::Draft, Action::Edit, &[Stage::Draft]).under(CHANGED),
    clause(&[Stage::Draft]),
    row(Stage::Draft, Action::Publish, &[Stage::Published]).telling(ORGANISERS),
    cancel(Stage::Draft),
    //
    row(Stage::Published, Action::Edit, &[Stage::Published])
        .under(CHANGED)
        .telling(ORGANISERS),
    clause(&[Stage::Published]),
    row(Stage::Published, Action::Close, &[Stage::Closed]).telling(ORGANISERS),
    Row::new(
        Stage::Published,
        Action::Join,
        &[Visitor],
        &[Stage::Published],
    )
    .under(&[&PLACES_LEFT, &JOINED_BEFORE_START])
    .telling(&[HostPartnership]),
    cancel(Stage::Published),
    finish(Stage::Published),
    //
    row(Stage::Closed, Action::Edit, &[Stage::Closed])
        .under(CHANGED)
        .telling(ORGANISERS),
    clause(&[Stage::Closed]),
    row(Stage::Closed, Action::Publish, &[Stage::Published]).telling(ORGANISERS),
    cancel(Stage::Closed),
    finish(Stage::Closed),
];

const fn stage(
    stage: Stage,
    is_final: bool,
    awaits: &'static [(Party, Action)],
) -> StageRow<Stage, Action> {
    StageRow {
        stage,
        is_final,
        awaits,
        deadline: None,
    }
}

/// The states.
pub const STAGES: &[StageRow<Stage, Action>] = &[
    stage(
        Stage::Draft,
        false,
        &[(Host, Action::Publish), (HostPartnership, Action::Publish)],
    ),
    stage(Stage::Published, false, &[]),
    stage(Stage::Closed, false, &[]),
    stage(Stage::Held, true, &[]),
    stage(Stage::Cancelled, true, &[]),
];
