//! Erasing what is no longer kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a retention run erased, or would erase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RetentionReport {
    /// Version of the rulebook whose periods were applied.
    pub rulebook: String,
    /// Registrations without an exchange whose last activity lies before this were erased (UTC).
    pub unmatched_before: DateTime<Utc>,
    /// Registrations that were erased.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub registrations: u64,
    /// Uploads that were erased with them.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub uploads: u64,
    /// Personal values of the ledger that were erased with them; the chains stay intact.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub ledger_values: u64,
    /// Whether nothing is left to erase; if not, run it again.
    pub is_complete: bool,
}
