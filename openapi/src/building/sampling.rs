//! The random draws for validation by the Commission, as everyone reads them.

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::sampling::Month;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A month of random validation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SamplingMonth {
    /// The month (UTC).
    pub month: Month,
    /// SHA-256 of the 32 bytes of the month's seed: the promise.
    pub seed_hash: DocumentHash,
    /// When the promise was made (UTC).
    pub promised_at: DateTime<Utc>,
    /// The seed in hexadecimal, once the month is over.
    #[cfg_attr(feature = "server", schema(pattern = "^[0-9a-f]{64}$"))]
    pub seed: Option<String>,
    /// When the seed was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// How many commitments were drawn from; known once the seed is published.
    pub draws: Option<u32>,
    /// How many of them came out for the Commission; known once the seed is published.
    pub drawn: Option<u32>,
}

/// One draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DrawDetails {
    /// The hash of the commitment at the last Partnership signature.
    pub ticket: DocumentHash,
    /// Commitments drawn out of a hundred, by the rulebook of the exchange.
    #[cfg_attr(feature = "server", schema(maximum = 100))]
    pub rate_percent: u32,
    /// Whether an earlier version of the same commitment was drawn; it then stays drawn.
    pub drawn_before: bool,
    /// Whether the Commission validates the commitment.
    pub drawn: bool,
    /// The exchange, for readers who have a part in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<DrawnExchange>,
}

/// The exchange whose commitment took part in a draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DrawnExchange {
    /// Its identifier.
    pub id: Uuid,
    /// The line that tells it from others, for example "Example Ltd visits Example Lda".
    pub title: String,
}

/// The draws of a month with all that is needed to repeat them.
///
/// The number of a draw is the first eight bytes, read as a big-endian integer, of the SHA-256 hash
/// of the eight letters `cxc-draw`, the 32 bytes of the seed and the 32 bytes of the ticket. The
/// commitment is drawn if it was drawn before, or if a hundred times the number is below the rate
/// in percent times 2^64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MonthDraws {
    /// The month (UTC).
    pub month: Month,
    /// SHA-256 of the 32 bytes of the month's seed: the promise.
    pub seed_hash: DocumentHash,
    /// When the promise was made (UTC).
    pub promised_at: DateTime<Utc>,
    /// The seed in hexadecimal, once the month is over.
    #[cfg_attr(feature = "server", schema(pattern = "^[0-9a-f]{64}$"))]
    pub seed: Option<String>,
    /// When the seed was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// The draws in the order in which they were made; none as long as the seed is secret.
    pub items: Vec<DrawDetails>,
    /// Cursor of the next page; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}
