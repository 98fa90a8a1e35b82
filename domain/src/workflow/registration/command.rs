//! Actions with their data, and what their guards need to know.

use super::{Action, Assignment, FieldToCorrect};
use crate::receipt::Receipt;
use crate::workflow::Moment;

/// An action on a registration with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The form was changed.
    Edit,
    /// Send it to the Partnership of [`Facts::assignment`].
    Submit,
    /// Ask for corrections.
    Hold {
        /// The fields to correct.
        fields: Vec<FieldToCorrect>,
        /// A message that goes with them.
        message: String,
    },
    /// Take the request for corrections back.
    CancelHold,
    /// Send the corrected registration.
    Resubmit,
    /// Ask the Commission for a pre-approval.
    RequestPreApproval {
        /// Why the host should be approved.
        reason: String,
    },
    /// Approve the exceptional host.
    PreApprove,
    /// Do not approve the exceptional host.
    DeclinePreApproval {
        /// Why not.
        reason: String,
    },
    /// Decide where a rule leaves it to a person.
    DecideManual {
        /// Identifier of the rule.
        rule: String,
        /// Whether it is decided in favour of the applicant.
        accepted: bool,
        /// Why.
        reason: String,
    },
    /// Accept the applicant.
    Accept,
    /// Refuse the applicant.
    Reject {
        /// Why.
        reason: String,
        /// Identifiers of the rules that are not met.
        findings: Vec<String>,
    },
    /// Hand the registration over.
    Reassign {
        /// To which Partnership.
        partnership: String,
        /// Why.
        reason: String,
    },
    /// The profile of a participant was changed.
    UpdateProfile,
    /// Ask for continued interest.
    AskInterest,
    /// Show continued interest.
    ConfirmInterest,
    /// Step back.
    Withdraw {
        /// Why, if the applicant wants to say.
        reason: Option<String>,
    },
}

impl Command {
    /// The action.
    pub fn action(&self) -> Action {
        match self {
            Self::Edit => Action::Edit,
            Self::Submit => Action::Submit,
            Self::Hold { .. } => Action::Hold,
            Self::CancelHold => Action::CancelHold,
            Self::Resubmit => Action::Resubmit,
            Self::RequestPreApproval { .. } => Action::RequestPreApproval,
            Self::PreApprove => Action::PreApprove,
            Self::DeclinePreApproval { .. } => Action::DeclinePreApproval,
            Self::DecideManual { .. } => Action::DecideManual,
            Self::Accept => Action::Accept,
            Self::Reject { .. } => Action::Reject,
            Self::Reassign { .. } => Action::Reassign,
            Self::UpdateProfile => Action::UpdateProfile,
            Self::AskInterest => Action::AskInterest,
            Self::ConfirmInterest => Action::ConfirmInterest,
            Self::Withdraw { .. } => Action::Withdraw,
        }
    }

    /// The reason that goes with it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Hold {
                message: reason, ..
            }
            | Self::RequestPreApproval { reason }
            | Self::DeclinePreApproval { reason }
            | Self::DecideManual { reason, .. }
            | Self::Reject { reason, .. }
            | Self::Reassign { reason, .. } => Some(reason),
            Self::Withdraw { reason } => reason.as_deref(),
            Self::Edit
            | Self::Submit
            | Self::CancelHold
            | Self::Resubmit
            | Self::PreApprove
            | Self::Accept
            | Self::UpdateProfile
            | Self::AskInterest
            | Self::ConfirmInterest => None,
        }
    }
}

/// What the guards of a registration need to know.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The moment of the step.
    pub moment: Moment<'a>,
    /// Whether the form is complete, as it would be after the step.
    pub completeness: &'a Receipt,
    /// Whether the applicant is eligible, as the form would be after the step, with what people
    /// have decided so far ([`super::Record::eligibility_facts`]), under the rulebook of the
    /// submission.
    pub eligibility: &'a Receipt,
    /// The Partnership that the applicant chose, or that the automatic choice found.
    pub assignment: Option<&'a Assignment>,
    /// How many exchanges of the organisation are running.
    pub running_exchanges: u32,
}
