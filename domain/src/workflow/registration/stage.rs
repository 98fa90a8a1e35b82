//! The states of a registration.

use crate::receipt::{Party, Room};
use crate::workflow::named::named;

named! {
    /// Where a registration stands.
    pub enum Stage {
        /// The applicant is writing it; nobody else sees it.
        Draft => "draft", "draft";
        /// The Partnership is assessing it.
        Submitted => "submitted", "submitted";
        /// The Commission decides on an exceptional host.
        PreApproval => "pre_approval", "awaiting pre-approval";
        /// The applicant has something to correct; the Partnership's time stands still.
        OnHold => "on_hold", "on hold";
        /// The applicant takes part.
        Accepted => "accepted", "accepted";
        /// The applicant does not take part.
        Rejected => "rejected", "rejected";
        /// The applicant stepped back.
        Withdrawn => "withdrawn", "withdrawn";
    }
}

impl Stage {
    /// The phase of the scheme in which people meet it: who is accepted looks for a counterpart.
    pub fn room(self) -> Room {
        match self {
            Self::Draft
            | Self::Submitted
            | Self::PreApproval
            | Self::OnHold
            | Self::Rejected
            | Self::Withdrawn => Room::Registration,
            Self::Accepted => Room::Matching,
        }
    }

    /// Who has a part in a registration that is in this state, and is told of its end.
    pub fn parties(self) -> &'static [Party] {
        match self {
            Self::Draft => &[Party::Applicant],
            Self::PreApproval => &[Party::Applicant, Party::Partnership, Party::Commission],
            Self::Submitted | Self::OnHold | Self::Accepted | Self::Rejected | Self::Withdrawn => {
                &[Party::Applicant, Party::Partnership]
            }
        }
    }
}
