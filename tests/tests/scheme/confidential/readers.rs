//! Everyone who reads, and on which seats they sit.

/// Someone who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// The visitor.
    Visitor,
    /// The host.
    Host,
    /// Officer of the visitor's Partnership.
    VisitorOfficer,
    /// Officer of the host's Partnership.
    HostOfficer,
    /// The Support Office.
    Office,
    /// The Commission.
    Commission,
    /// An organisation whose registration is refused.
    Refused,
    /// Officer of the Partnership that refuses it.
    OtherOfficer,
}

use Reader::{
    Commission, Host, HostOfficer, Office, OtherOfficer, Refused, Visitor, VisitorOfficer,
};

impl Reader {
    /// All.
    pub const ALL: [Self; 8] = [
        Visitor,
        Host,
        VisitorOfficer,
        HostOfficer,
        Office,
        Commission,
        Refused,
        OtherOfficer,
    ];

    /// The address that mails go to.
    pub fn email(self) -> &'static str {
        match self {
            Visitor => "vera.visitor@example.org",
            Host => "hugo.host@example.org",
            VisitorOfficer => "blue.partnership.officer@example.org",
            HostOfficer => "green.partnership.officer@example.org",
            Office => "sonia.support@example.org",
            Commission => "carla.commission@example.org",
            Refused => "rita.refused@example.org",
            OtherOfficer => "red.partnership.officer@example.org",
        }
    }

    /// The seats, as they are called on the wire, in registrations (`true`) or in everything else.
    pub fn seats(self, in_registrations: bool) -> &'static [&'static str] {
        match (self, in_registrations) {
            (Visitor | Host | Refused, true) => &["applicant"],
            (VisitorOfficer | HostOfficer | OtherOfficer, true) => &["partnership"],
            (Visitor, false) => &["visitor"],
            (Host, false) => &["host"],
            (VisitorOfficer, false) => &["visitor_partnership"],
            (HostOfficer, false) => &["host_partnership"],
            (Office, _) => &["support_office"],
            (Commission, _) => &["commission"],
            (Refused | OtherOfficer, false) => &[],
        }
    }
}

/// Readers of the visitor's registration.
pub const OF_VISITOR: &[Reader] = &[Visitor, VisitorOfficer, Office];
/// Readers of the host's registration: the Commission is asked about it.
pub const OF_HOST: &[Reader] = &[Host, HostOfficer, Office, Commission];
/// Readers of the registration that is refused.
pub const OF_REFUSED: &[Reader] = &[Refused, OtherOfficer, Office];
/// Readers of a proposal, and of an exchange that the Commission has not drawn.
pub const OF_PAIR: &[Reader] = &[Visitor, Host, VisitorOfficer, HostOfficer, Office];
/// Readers of an exchange that the Commission has drawn.
pub const OF_DRAWN: &[Reader] = &[
    Visitor,
    Host,
    VisitorOfficer,
    HostOfficer,
    Office,
    Commission,
];
/// Readers of a group visit that is no longer, or not yet, open.
pub const OF_VISIT: &[Reader] = &[Host, HostOfficer, Office];
/// Readers of the visitor's money.
pub const OF_MONEY: &[Reader] = &[Visitor, VisitorOfficer, Office, Commission];
/// Readers of what only the visitor and its Partnership are meant to know.
pub const OF_VISITORS_SIDE: &[Reader] = &[Visitor, VisitorOfficer];
/// Readers of what the visitor says about Partnership and scheme.
pub const OF_SCHEME: &[Reader] = &[Visitor, Office, Commission];
/// Readers of the host's feedback.
pub const OF_FEEDBACK: &[Reader] = &[Host, HostOfficer, VisitorOfficer, Office, Commission];
