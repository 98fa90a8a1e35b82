//! Help: one's contact point, and the thread with it.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::text::Reason;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who answers questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum ContactKind {
    /// The Support Office of the scheme.
    SupportOffice,
    /// The Partnership in charge.
    Partnership,
}

/// A contact point with its details. Whatever it has not published is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ContactPoint {
    /// Who it is.
    pub kind: ContactKind,
    /// The Partnership.
    pub partnership_id: Option<String>,
    /// Its name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// Opening hours on its working days.
    pub opening_hours: Option<String>,
    /// Time zone of the opening hours (IANA name).
    pub time_zone: Option<String>,
    /// Country whose public holidays it keeps.
    pub holiday_country: Option<String>,
    /// Its next working day, today included.
    pub next_working_day: Option<NaiveDate>,
}

/// Whom the reader can ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Help {
    /// The reader's contact point: the Support Office until a registration is accepted, then the
    /// Partnership in charge of it.
    pub contact_point: ContactPoint,
    /// The Support Office, which also helps where a Partnership cannot.
    pub support_office: ContactPoint,
}

/// A message in a thread with a contact point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HelpMessage {
    /// Identifier.
    pub id: Uuid,
    /// The thread.
    pub thread_id: Uuid,
    /// The contact point that the thread is with: a Partnership, or the Support Office if absent.
    pub partnership_id: Option<String>,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Name of who wrote it.
    pub author: String,
    /// Whether the contact point wrote it.
    pub is_answer: bool,
    /// The text.
    pub text: String,
}

/// A question or an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewHelpMessage {
    /// The text.
    pub text: Reason,
}

/// A thread as the contact point reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HelpThread {
    /// Identifier.
    pub id: Uuid,
    /// The Partnership that is asked, or the Support Office if absent.
    pub partnership_id: Option<String>,
    /// Who asks.
    pub account_id: Uuid,
    /// Name of who asks.
    pub name: String,
    /// Whether the last message is a question.
    pub waits_for_answer: bool,
    /// The beginning of that question; absent once it is answered.
    pub excerpt: Option<String>,
    /// When the last message was written (UTC).
    pub updated_at: DateTime<Utc>,
}

/// Which threads are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct HelpThreadQuery {
    /// `true` for those that wait for an answer only, `false` for the others.
    #[cfg_attr(feature = "server", param(inline))]
    pub waiting: Option<bool>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
