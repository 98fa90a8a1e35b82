//! Who takes part in a case, and who may read a finding or an event.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// A seat in a case. A person may sit on several, for example as the officer of a Partnership that
/// looks after both the visitor and the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Party {
    /// The organisation that registers.
    Applicant,
    /// The Partnership that assesses a registration.
    Partnership,
    /// The visiting organisation.
    Visitor,
    /// The host organisation.
    Host,
    /// The Partnership in charge of the visitor; it also pays.
    VisitorPartnership,
    /// The Partnership in charge of the host.
    HostPartnership,
    /// The Support Office of the scheme.
    SupportOffice,
    /// The Commission services.
    Commission,
    /// The tool itself, acting on a deadline.
    System,
}

impl Party {
    /// All seats, in the order in which they are listed to people.
    pub const ALL: [Self; 9] = [
        Self::Applicant,
        Self::Partnership,
        Self::Visitor,
        Self::Host,
        Self::VisitorPartnership,
        Self::HostPartnership,
        Self::SupportOffice,
        Self::Commission,
        Self::System,
    ];

    /// The seat as it is called on the wire, for example `visitor_partnership`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Partnership => "partnership",
            Self::Visitor => "visitor",
            Self::Host => "host",
            Self::VisitorPartnership => "visitor_partnership",
            Self::HostPartnership => "host_partnership",
            Self::SupportOffice => "support_office",
            Self::Commission => "commission",
            Self::System => "system",
        }
    }
}

/// Who may read a finding or an event of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Audience {
    /// Every party of the case.
    Everyone,
    /// Only those who sit on one of these seats.
    Only(BTreeSet<Party>),
}

impl Audience {
    /// The given seats alone.
    pub fn only(seats: impl IntoIterator<Item = Party>) -> Self {
        Self::Only(seats.into_iter().collect())
    }

    /// Data about one organisation: itself, the Partnership in charge of it, the Support Office and
    /// the Commission. Its counterpart is left out.
    pub fn subject(seat: Party) -> Self {
        let own = match seat {
            Party::Visitor => Some(Party::VisitorPartnership),
            Party::Host => Some(Party::HostPartnership),
            Party::Applicant => Some(Party::Partnership),
            Party::Partnership
            | Party::VisitorPartnership
            | Party::HostPartnership
            | Party::SupportOffice
            | Party::Commission
            | Party::System => None,
        };
        Self::only(
            [seat, Party::SupportOffice, Party::Commission]
                .into_iter()
                .chain(own),
        )
    }

    /// Partnerships, Support Office and Commission; no participant.
    pub fn officers() -> Self {
        Self::only([
            Party::Partnership,
            Party::VisitorPartnership,
            Party::HostPartnership,
            Party::SupportOffice,
            Party::Commission,
        ])
    }

    /// Support Office and Commission.
    pub fn scheme() -> Self {
        Self::only([Party::SupportOffice, Party::Commission])
    }

    /// Whether someone on `seats` may read it.
    pub fn admits(&self, seats: &[Party]) -> bool {
        match self {
            Self::Everyone => !seats.is_empty(),
            Self::Only(allowed) => seats.iter().any(|seat| allowed.contains(seat)),
        }
    }
}
