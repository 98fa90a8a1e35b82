//! How the Support Office is reached.

use clusterxchange_domain::administration::Opening;
use clusterxchange_domain::reference::CountryCode;
use serde::{Deserialize, Serialize};

/// How the Support Office is reached, and whether now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SupportOfficeContact {
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Opening hours on working days, for example `10:00-14:00`.
    pub hours: String,
    /// Time zone of the hours (IANA name).
    pub time_zone: String,
    /// Country whose public holidays it keeps.
    pub country: CountryCode,
    /// Whether it is open now; its times are in the office's time zone. Absent on days that the
    /// calendar does not cover.
    pub opening: Option<Opening>,
}
