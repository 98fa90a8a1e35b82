//! Arranging exchanges: the people of one, and what they usually do. All over HTTP.

mod arrange;
mod steps;
mod way;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::{Applicant, Person, StaffedPartnership, TestServer};

/// Towns of the gazetteer, by their numbers: country and number.
pub const MADRID: (&str, u32) = ("ES", 3_117_735);
/// Vigo in Spain, about 120 km from Porto.
pub const VIGO: (&str, u32) = ("ES", 3_105_976);
/// Porto in Portugal.
pub const PORTO: (&str, u32) = ("PT", 2_735_943);

/// Where the two sides are, and how.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Country and town of the visitor.
    pub visitor: (&'static str, u32),
    /// Country and town of the host.
    pub host: (&'static str, u32),
    /// Whether one Partnership is in charge of both sides.
    pub same_partnership: bool,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            visitor: MADRID,
            host: PORTO,
            same_partnership: false,
        }
    }
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// The visitor.
    Visitor,
    /// The host.
    Host,
    /// The officer of the visitor's Partnership.
    VisitorPartnership,
    /// The officer of the host's Partnership.
    HostPartnership,
    /// The Support Office.
    SupportOffice,
    /// The Commission.
    Commission,
}

impl Seat {
    /// Everyone.
    pub const ALL: [Self; 6] = [
        Self::Visitor,
        Self::Host,
        Self::VisitorPartnership,
        Self::HostPartnership,
        Self::SupportOffice,
        Self::Commission,
    ];

    /// The seat as it is called on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Host => "host",
            Self::VisitorPartnership => "visitor_partnership",
            Self::HostPartnership => "host_partnership",
            Self::SupportOffice => "support_office",
            Self::Commission => "commission",
        }
    }
}

/// An exchange with all its people, signed in.
pub struct Exchange<'a> {
    /// The server.
    pub server: &'a TestServer,
    /// The visitor.
    pub visitor: Applicant,
    /// The host.
    pub host: Applicant,
    /// The visitor's Partnership.
    pub visitor_partnership: StaffedPartnership,
    /// The host's Partnership; the same one, if there is only one.
    pub host_partnership: StaffedPartnership,
    /// A member of the Support Office.
    pub support_office: Person,
    /// A member of the Commission.
    pub commission: Person,
    /// Address of the exchange; empty before it is opened.
    pub path: String,
    /// The Monday on which stays begin: a week without holidays in Portugal and Spain.
    pub monday: NaiveDate,
}

/// A complete closing report.
pub fn report() -> Value {
    json!({
        "exchange": {
            "activities": "Five days in the workshop.",
            "outcomes": "A joint offer.",
            "objectives_reached": 4,
            "follow_up": "The host visits us.",
        },
        "hosting": {"host_rating": 5, "remarks": "Between us: a little late each morning."},
        "scheme": {"partnership_rating": 5, "suggestions": "Longer stays."},
    })
}

/// The host's feedback.
pub fn feedback() -> Value {
    json!({"rating": 5, "would_host_again": true, "outcomes": "A new customer."})
}
