//! Accounts and what they may do.

use chrono::{DateTime, Utc};
use clusterxchange_domain::text::{Name, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::patch::{not_null, present};

/// A password: at least 12 characters; nothing else is asked of it.
pub type Password = Text<12, 200>;

/// A new account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewAccount {
    /// E-mail address; a message with a link is sent there.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "ana@example.org"))]
    pub email: String,
    /// Password: at least 12 characters.
    #[cfg_attr(feature = "server", schema(example = "correct horse battery"))]
    pub password: Password,
    /// Name as others will read it.
    #[cfg_attr(feature = "server", schema(example = "Ana Example"))]
    pub name: Name,
    /// Language of the interface and of mails (BCP 47); English unless told.
    #[cfg_attr(feature = "server", validate(custom(function = "check_locale")))]
    #[cfg_attr(
        feature = "server",
        schema(pattern = "^[a-z]{2}$", min_length = 2, max_length = 2, example = "en")
    )]
    pub locale: Option<String>,
}

/// The secret from the message that was sent to a new address.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct AddressVerification {
    /// The secret, as it stands in the link.
    pub token: Text<20, 200>,
    /// The password that was chosen with this message. It is asked for (422 at `/password`) if somebody
    /// signed up with the address more than once: what a stranger chose must not count for its owner.
    pub password: Option<Text<1, 200>>,
}

/// An account as its owner reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Account {
    /// Identifier.
    pub id: Uuid,
    /// E-mail address.
    pub email: String,
    /// Name as others read it.
    pub name: String,
    /// Language of the interface and of mails (BCP 47).
    pub locale: String,
    /// Whether the address has been verified.
    pub is_verified: bool,
    /// When news of cases come by mail.
    #[serde(default)]
    pub notifications: NotificationPreference,
    /// When the account was made (UTC).
    pub created_at: DateTime<Utc>,
}

/// When news of cases come by mail. They stand in the portal at once in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum NotificationPreference {
    /// One mail for each piece of news.
    #[default]
    Immediate,
    /// One mail a day at most, with everything new. Reminders and help still come at once.
    Digest,
}

/// A change of one's own profile. Fields that are left out stay as they are; `null` goes back to
/// what a new account has.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ProfileChange {
    /// Name as others read it; it cannot be taken away.
    #[serde(default, deserialize_with = "not_null")]
    #[cfg_attr(feature = "server", schema(value_type = Name, required = false))]
    pub name: Option<Name>,
    /// Language of the interface and of mails (BCP 47); `null` for English.
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(
        feature = "server",
        schema(value_type = Option<String>, pattern = "^[a-z]{2}$", min_length = 2, max_length = 2, example = "pt")
    )]
    pub locale: Option<Option<Locale>>,
    /// When news of cases come by mail; `null` for at once.
    #[serde(default, deserialize_with = "present")]
    #[cfg_attr(feature = "server", schema(value_type = Option<NotificationPreference>))]
    pub notifications: Option<Option<NotificationPreference>>,
}

/// A language as two lower-case letters (BCP 47).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Locale(String);

impl Locale {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_locale(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(feature = "server")]
fn check_locale(text: &str) -> Result<(), validator::ValidationError> {
    if is_locale(text) {
        return Ok(());
    }
    let error = validator::ValidationError::new("locale");
    Err(error.with_message("is not a language of two small letters, such as en".into()))
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if is_locale(&text) {
            Ok(Self(text))
        } else {
            Err(serde::de::Error::custom(
                "is not a language of two small letters, such as en",
            ))
        }
    }
}

/// A role that an account has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema), schema(as = RoleHeld))]
pub enum Membership {
    /// Acts for an organisation.
    Organisation {
        /// The organisation.
        organisation_id: Uuid,
        /// Its name.
        name: String,
    },
    /// Officer of a Partnership.
    PartnershipOfficer {
        /// The Partnership.
        partnership_id: String,
        /// Its name.
        name: String,
    },
    /// Member of the Support Office.
    SupportOffice,
    /// Member of the Commission services.
    Commission,
}

/// The reader's own account with its roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Me {
    /// The account.
    pub account: Account,
    /// Its roles.
    pub memberships: Vec<Membership>,
}
