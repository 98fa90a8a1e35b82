//! Actions with their data, and what their guards need to know.

use uuid::Uuid;

use super::Action;
use crate::receipt::Receipt;
use crate::workflow::Moment;

/// An action on a proposal with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take an invitation over.
    Claim {
        /// The organisation that was invited, registered by now.
        organisation: Uuid,
    },
    /// Agree.
    Accept,
    /// Do not agree.
    Decline {
        /// Why not.
        reason: String,
    },
    /// Take the proposal back.
    Withdraw {
        /// Why, if the sender wants to say.
        reason: Option<String>,
    },
    /// Remind the other side.
    Remind,
    /// Close a proposal that nobody answered.
    Expire,
}

impl Command {
    /// The action.
    pub fn action(&self) -> Action {
        match self {
            Self::Claim { .. } => Action::Claim,
            Self::Accept => Action::Accept,
            Self::Decline { .. } => Action::Decline,
            Self::Withdraw { .. } => Action::Withdraw,
            Self::Remind => Action::Remind,
            Self::Expire => Action::Expire,
        }
    }

    /// The reason that goes with it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Decline { reason } => Some(reason),
            Self::Withdraw { reason } => reason.as_deref(),
            Self::Claim { .. } | Self::Accept | Self::Remind | Self::Expire => None,
        }
    }
}

/// What the guards of a proposal need to know.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The moment of the step.
    pub moment: Moment<'a>,
    /// Whether the two may be a pair.
    pub pair: &'a Receipt,
    /// Whether the registration of the side that received it is accepted for its role.
    pub recipient_accepted: bool,
}
