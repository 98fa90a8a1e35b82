//! Who may take part.

use chrono::NaiveDate;
use clusterxchange_domain::registration::RoleEligibility;
use serde::{Deserialize, Serialize};

/// Whether an organisation may take part, in each role that it asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EligibilityAnswer {
    /// The day that was assumed as the day of submission.
    pub on: NaiveDate,
    /// Version of the rulebook that was applied.
    pub rulebook: String,
    /// One entry per role, each with its receipt.
    pub roles: Vec<RoleEligibility>,
}
