//! Exchanges in a list.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::{Mode, PartnershipId};
use clusterxchange_domain::workflow::Waiting;
use clusterxchange_domain::workflow::exchange::Stage;
use rust_decimal::Decimal;
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
    /// The Partnership in charge of the visitor; it also pays.
    pub visitor_partnership_id: String,
    /// The Partnership in charge of the host.
    pub host_partnership_id: String,
    /// The reader's seats.
    pub seats: Vec<Party>,
    /// Who is waited for.
    pub waiting_on: Vec<Waiting>,
    /// The payment of the lump sum; absent for those on the host's side.
    pub payment: Option<PaymentHead>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
}

/// How far the payment of an exchange has come. All amounts are in euro.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PaymentHead {
    /// What has to be paid, once it is agreed.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "390"))]
    pub due: Option<Decimal>,
    /// What was paid so far.
    #[cfg_attr(feature = "server", schema(value_type = String, example = "390"))]
    pub paid: Decimal,
    /// The day of the last payment.
    pub paid_on: Option<NaiveDate>,
    /// Attempts that failed.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub failures: u32,
    /// Whether nothing was paid although something was due.
    pub is_given_up: bool,
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
    /// Only those in which this Partnership is in charge of a side.
    pub partnership_id: Option<PartnershipId>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
