//! The states of a group visit.

use crate::receipt::{Party, Room};
use crate::workflow::named::named;

named! {
    /// Where a group visit stands.
    pub enum Stage {
        /// The organiser prepares it; nobody else sees it.
        Draft => "draft", "being prepared";
        /// Everyone sees it, and visitors join.
        Published => "published", "open to visitors";
        /// Everyone sees it, and nobody joins any more.
        Closed => "closed", "closed to further visitors";
        /// It is over.
        Held => "held", "over";
        /// It does not take place.
        Cancelled => "cancelled", "cancelled";
    }
}

impl Stage {
    /// The phase of the scheme in which people meet it: its plan and texts are those of the
    /// exchanges that come out of it.
    pub fn room(self) -> Room {
        match self {
            Self::Draft | Self::Published | Self::Closed => Room::Building,
            Self::Held | Self::Cancelled => Room::Execution,
        }
    }

    /// Who has a part in a group visit, and is told of its end. Visitors are told of the end of
    /// their own exchange.
    pub fn parties(self) -> &'static [Party] {
        &[Party::Host, Party::HostPartnership]
    }

    /// Whether it has been shown to everyone.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Closed | Self::Held)
    }
}
