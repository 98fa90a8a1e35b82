//! The states of a proposal.

use crate::receipt::{Party, Room};
use crate::workflow::named::named;

named! {
    /// Where a proposal stands.
    pub enum Stage {
        /// Sent to someone who is not registered yet.
        Invited => "invited", "invited to register";
        /// Waiting for the other side's answer.
        Open => "open", "proposed";
        /// Both sides want the exchange; its plan is being built.
        Accepted => "accepted", "accepted";
        /// The other side does not want it.
        Declined => "declined", "declined";
        /// The sender took it back.
        Withdrawn => "withdrawn", "withdrawn";
        /// Nobody answered in time.
        Expired => "expired", "expired";
    }
}

impl Stage {
    /// The phase of the scheme in which people meet it.
    pub fn room(self) -> Room {
        Room::Matching
    }

    /// Who has a part in a proposal, and is told of its end.
    pub fn parties(self) -> &'static [Party] {
        &[Party::Visitor, Party::Host]
    }

    /// Whether it counts against the number of proposals that may be open at a time.
    pub fn counts_as_open(self) -> bool {
        matches!(self, Self::Invited | Self::Open)
    }
}
