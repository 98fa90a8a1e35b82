//! The columns: everyone who may send a request.

/// Someone who sends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// Someone without account.
    Nobody,
    /// A verified account that acts for nobody.
    Newcomer,
    /// Acts for the visitor.
    Visitor,
    /// Acts for the visitor as well.
    Colleague,
    /// Acts for the host.
    Host,
    /// Acts for an organisation, accepted in both roles, that has no part in any of the cases.
    Outsider,
    /// Officer of the visitor's Partnership.
    VisitorOfficer,
    /// Officer of the host's Partnership.
    HostOfficer,
    /// Officer of a Partnership that has no part in any of the cases.
    OtherOfficer,
    /// Member of the Support Office, which also administers the tool.
    Office,
    /// Another member of the Support Office.
    SecondOffice,
    /// Member of the Commission services.
    Commission,
    /// An API token of the visitor with the scope `read`.
    Reader,
    /// An API token of the visitor with all scopes.
    System,
    /// An API token of the visitor's Partnership with all scopes.
    OfficerSystem,
}

impl Actor {
    /// All, in the order of the columns.
    pub const ALL: [Self; 15] = [
        Self::Nobody,
        Self::Newcomer,
        Self::Visitor,
        Self::Colleague,
        Self::Host,
        Self::Outsider,
        Self::VisitorOfficer,
        Self::HostOfficer,
        Self::OtherOfficer,
        Self::Office,
        Self::SecondOffice,
        Self::Commission,
        Self::Reader,
        Self::System,
        Self::OfficerSystem,
    ];

    /// Head of the column.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Newcomer => "newcomer",
            Self::Visitor => "visitor",
            Self::Colleague => "colleague",
            Self::Host => "host",
            Self::Outsider => "outsider",
            Self::VisitorOfficer => "v-officer",
            Self::HostOfficer => "h-officer",
            Self::OtherOfficer => "officer",
            Self::Office => "office",
            Self::SecondOffice => "office-2",
            Self::Commission => "commission",
            Self::Reader => "v-reader",
            Self::System => "v-token",
            Self::OfficerSystem => "vp-token",
        }
    }
}
