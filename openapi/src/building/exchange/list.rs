//! Exchanges in a list.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::workflow::Waiting;
use clusterxchange_domain::workflow::exchange::Stage;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An exchange in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ExchangeHead {
    /// Identifier.
    pub id: Uuid,
    /// A line that tells it from others.
    pub title: String,
    /// In person or at a distance.
    pub mode: Mode,
    /// State, as in the state table.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// First day, if the plan says.
    pub starts_on: Option<NaiveDate>,
    /// Last day, if the plan says.
    pub ends_on: Option<NaiveDate>,
    /// The reader's seats.
    pub seats: Vec<Party>,
    /// Who is waited for.
    pub waiting_on: Vec<Waiting>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
}

/// Which exchanges are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct ExchangeQuery {
    /// Only those in this state, as in the state table.
    #[cfg_attr(feature = "server", param(inline))]
    pub state: Option<Stage>,
    /// Only those in this mode.
    #[cfg_attr(feature = "server", param(inline))]
    pub mode: Option<Mode>,
    /// Only those in which the reader sits on this seat.
    #[cfg_attr(feature = "server", param(inline))]
    pub role: Option<Party>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
