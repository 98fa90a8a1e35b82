//! The two roles of an exchange.

use serde::{Deserialize, Serialize};

/// The part an organisation takes in an exchange. One organisation may register for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Role {
    /// Travels to the host, or meets it at a distance.
    Visitor,
    /// Receives visitors.
    Host,
}

impl Role {
    /// Both roles, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Visitor, Self::Host];

    /// The role as it travels on the wire and as sentences name it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Host => "host",
        }
    }

    /// The role of the counterpart.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Visitor => Self::Host,
            Self::Host => Self::Visitor,
        }
    }
}
