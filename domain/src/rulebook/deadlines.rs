//! How long each step may take, and how long files are kept.

use serde::{Deserialize, Serialize};

use super::Sourced;

/// Which days count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum DayCount {
    /// Every day.
    Calendar,
    /// Working days in the calendar of the party that has to act.
    Working,
}

/// One time limit, with the days after which reminders go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Deadline {
    /// How many days.
    pub days: u32,
    /// Which days.
    pub count: DayCount,
    /// Calendar days after the start on which a reminder goes out.
    #[serde(default)]
    pub reminders: Vec<u32>,
}

/// All time limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Deadlines {
    /// A Partnership decides on a registration.
    pub registration_decision: Sourced<Deadline>,
    /// The Commission decides on an exceptional host.
    pub pre_approval: Sourced<Deadline>,
    /// An applicant answers a registration that was put on hold.
    pub correction: Sourced<Deadline>,
    /// A proposal is answered, or it expires.
    pub proposal_answer: Sourced<Deadline>,
    /// The parties agree on plan and clauses.
    pub building: Sourced<Deadline>,
    /// Each signature on a commitment or agreement.
    pub signature: Sourced<Deadline>,
    /// The Support Office validates a commitment.
    pub support_office_validation: Sourced<Deadline>,
    /// The Commission validates a sampled commitment.
    pub commission_validation: Sourced<Deadline>,
    /// The visitor reports after the end of the stay.
    pub report: Sourced<Deadline>,
    /// The visitor's Partnership validates the report.
    pub report_validation: Sourced<Deadline>,
    /// The lump sum is paid once report and evidence are accepted.
    pub payment: Sourced<Deadline>,
    /// The host gives its feedback.
    pub host_feedback: Sourced<Deadline>,
    /// A participant confirms that it is still interested.
    pub interest_confirmation_months: Sourced<u32>,
}

/// How long files are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Retention {
    /// Files of exchanges, years after the scheme closed.
    pub exchange_years: Sourced<u32>,
    /// Registrations that were refused or never matched, months after the last activity.
    pub unmatched_months: Sourced<u32>,
}
