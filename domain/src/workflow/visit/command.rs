//! Actions with their data, and what their guards need to know.

use super::Action;
use crate::receipt::Receipt;
use crate::workflow::Moment;
use crate::workflow::exchange::Plan;

/// An action on a group visit with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Change the visit.
    Edit {
        /// Mode and dates from now on.
        plan: Plan,
        /// Visitors at most.
        places: u32,
    },
    /// Write a shared clause.
    EditClause,
    /// Open it to visitors.
    Publish,
    /// Close it to further visitors.
    Close,
    /// Join it.
    Join,
    /// Cancel it.
    Cancel {
        /// Why.
        reason: String,
    },
    /// Note that it is over.
    Finish,
}

impl Command {
    /// The action.
    pub fn action(&self) -> Action {
        match self {
            Self::Edit { .. } => Action::Edit,
            Self::EditClause => Action::EditClause,
            Self::Publish => Action::Publish,
            Self::Close => Action::Close,
            Self::Join => Action::Join,
            Self::Cancel { .. } => Action::Cancel,
            Self::Finish => Action::Finish,
        }
    }

    /// The reason that goes with it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Cancel { reason } => Some(reason),
            Self::Edit { .. }
            | Self::EditClause
            | Self::Publish
            | Self::Close
            | Self::Join
            | Self::Finish => None,
        }
    }
}

/// What the guards of a group visit need to know.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The moment of the step.
    pub moment: Moment<'a>,
    /// Whether the dates are accepted.
    pub stay: &'a Receipt,
    /// Whether host and joining visitor may be a pair.
    pub pair: &'a Receipt,
    /// Visitors that have joined and not cancelled.
    pub joined: u32,
    /// Visitors whose stay has begun.
    pub started: u32,
}
