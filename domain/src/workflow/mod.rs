//! The state tables: who may do what in which state, and what happens then.
//!
//! Each life cycle (registration, proposal, exchange) is one table of [`Row`]s. The permitted and
//! refused actions, who is waited for, the deadlines, the notifications and the diagrams of the
//! manual all come from it, and [`step`] is the only way from one state to the next: a case's
//! [`LifeCycle::apply`] needs a [`Permit`], and only this module makes permits.

mod action;
mod check;
mod deadline;
mod diagram;
mod engine;
pub mod exchange;
mod moment;
mod named;
mod parties;
mod phase;
pub mod proposal;
pub mod registration;
mod shared;
mod table;
pub mod visit;

pub use action::{Actions, AvailableAction, BlockedAction};
pub use check::{Flaw, flaws};
pub use deadline::{Due, Term, due_at};
pub use diagram::diagram;
pub use engine::{ACTION_BY, ACTION_IN_STATE, Permit, Refusal, Step, actions, step};
pub use moment::Moment;
pub use parties::{Parties, Role};
pub use phase::phase;
pub use shared::REASON_GIVEN;
pub use table::{LifeCycle, Named, Row, StageRow, Waiting, row, rows_from};

use crate::receipt::Rule;

/// The rules that every life cycle shares.
pub const RULES: &[&Rule] = &[&ACTION_BY, &ACTION_IN_STATE, &REASON_GIVEN];

#[cfg(test)]
mod test;
