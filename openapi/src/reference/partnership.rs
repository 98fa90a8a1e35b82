//! Partnerships as everyone reads them.

use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::{
    ClusterId, CountryCode, EcosystemId, MembershipRole, PartnershipId, SectorId,
};
use clusterxchange_domain::text::{Name, Text};
use serde::{Deserialize, Serialize};
#[cfg(feature = "server")]
use validator::Validate;

/// Whether a text can be a telephone number: digits, and what groups them.
pub fn is_phone(text: &str) -> bool {
    let groups = |letter: char| matches!(letter, ' ' | '+' | '-' | '(' | ')' | '/');
    text.chars()
        .all(|letter| letter.is_ascii_digit() || groups(letter))
        && text.chars().any(|letter| letter.is_ascii_digit())
}

/// Whether a text can be the address of a page: nothing else is to be opened from the Partnership's pages.
pub fn is_web(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

#[cfg(feature = "server")]
fn check_phone(text: &Text<1, 40>) -> Result<(), validator::ValidationError> {
    if is_phone(text.as_str()) {
        return Ok(());
    }
    let error = validator::ValidationError::new("phone");
    Err(error.with_message("is not a telephone number".into()))
}

#[cfg(feature = "server")]
fn check_web(text: &str) -> Result<(), validator::ValidationError> {
    if is_web(text) {
        return Ok(());
    }
    let error = validator::ValidationError::new("web");
    Err(error.with_message("is not a web address".into()))
}

/// What a Partnership says about itself. Everything that is not known is absent or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, Validate))]
pub struct PartnershipProfile {
    /// What it is about, in a few words.
    pub theme: Option<Text<1, 400>>,
    /// The scheme's sectors that it covers.
    #[cfg_attr(feature = "server", validate(length(max = 40)), schema(max_items = 40))]
    pub sectors: Vec<SectorId>,
    /// The industrial ecosystems that it covers.
    #[cfg_attr(feature = "server", validate(length(max = 40)), schema(max_items = 40))]
    pub ecosystems: Vec<EcosystemId>,
    /// Countries of all its members, those included that are not named.
    #[cfg_attr(feature = "server", validate(length(max = 60)), schema(max_items = 60))]
    pub countries: Vec<CountryCode>,
    /// Its web address.
    #[cfg_attr(
        feature = "server",
        validate(
            url(message = "is not a web address"),
            custom(function = "check_web"),
            length(max = 400)
        )
    )]
    #[cfg_attr(
        feature = "server",
        schema(format = "uri", pattern = "^https?://[^\\s]+$", max_length = 400)
    )]
    pub web: Option<String>,
    /// Web address of its leaflet for participants.
    #[cfg_attr(
        feature = "server",
        validate(
            url(message = "is not a web address"),
            custom(function = "check_web"),
            length(max = 400)
        )
    )]
    #[cfg_attr(
        feature = "server",
        schema(format = "uri", pattern = "^https?://[^\\s]+$", max_length = 400)
    )]
    pub leaflet: Option<String>,
    /// Mail address for participants.
    #[cfg_attr(
        feature = "server",
        validate(email(message = "is not an e-mail address"), length(max = 254))
    )]
    #[cfg_attr(feature = "server", schema(format = "email", max_length = 254))]
    pub email: Option<String>,
    /// Telephone number for participants: digits, and `+ - ( ) /` or spaces between them.
    #[cfg_attr(feature = "server", validate(custom(function = "check_phone")))]
    #[cfg_attr(
        feature = "server",
        schema(value_type = Option<String>, pattern = "^[0-9 +()/-]*[0-9][0-9 +()/-]*$", min_length = 1, max_length = 40, example = "+32 2 000 00 00")
    )]
    pub phone: Option<Text<1, 40>>,
    /// Opening hours on working days, for example `09:00-12:30 14:00-17:00`.
    pub opening_hours: Option<Text<1, 100>>,
    /// Time zone of the opening hours, for example `Europe/Lisbon`.
    pub time_zone: Option<Text<1, 60>>,
    /// Country whose public holidays it keeps.
    pub holiday_country: Option<CountryCode>,
    /// Fewest working days of a stay that it asks for, above the scheme's minimum.
    #[cfg_attr(
        feature = "server",
        validate(range(max = 31, message = "has to be 31 at most")),
        schema(maximum = 31)
    )]
    pub min_days: Option<u32>,
    /// Exchanges that it undertook to carry out.
    #[cfg_attr(
        feature = "server",
        validate(range(max = 100_000, message = "has to be 100,000 at most")),
        schema(maximum = 100_000)
    )]
    pub target: Option<u32>,
    /// Members that exist by count but are not named in any source.
    #[cfg_attr(
        feature = "server",
        validate(range(max = 1000, message = "has to be 1,000 at most")),
        schema(maximum = 1000)
    )]
    pub unnamed_members: Option<u32>,
    /// Number of its EU grant.
    pub grant: Option<Text<1, 40>>,
    /// Pages that these facts come from.
    #[cfg_attr(feature = "server", validate(length(max = 20)), schema(max_items = 20))]
    pub sources: Vec<Text<1, 1000>>,
}

/// A cluster organisation in a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipMember {
    /// The cluster organisation.
    pub cluster_id: ClusterId,
    /// Its name.
    pub name: String,
    /// Its country, where known.
    pub country: Option<CountryCode>,
    /// As what it belongs.
    pub role: MembershipRole,
}

/// A Partnership with its profile and its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipDetails {
    /// Stable identifier, for example `blues`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Programme phase that it carried or carries, for example `pilot`.
    pub phase: String,
    /// Whether it belongs to the past: shown, but not to be chosen.
    pub is_historical: bool,
    /// Whether it was invented for demonstration.
    pub is_demonstration: bool,
    /// What it says about itself.
    pub profile: PartnershipProfile,
    /// Its members, the coordinator first, then by name.
    pub members: Vec<PartnershipMember>,
    /// Why the last change was accepted, in the answer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// A cluster organisation's place in a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipPlace {
    /// The cluster organisation.
    pub cluster_id: ClusterId,
    /// As what it belongs.
    pub role: MembershipRole,
}

/// A Partnership that begins to take registrations.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, Validate))]
pub struct NewPartnership {
    /// Stable identifier; it cannot be changed later.
    pub id: PartnershipId,
    /// Its name.
    pub name: Name,
    /// Programme phase that it carries.
    #[cfg_attr(feature = "server", schema(example = "open"))]
    pub phase: Text<1, 40>,
    /// What it says about itself.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(nested))]
    pub profile: PartnershipProfile,
    /// Its members, each once and at most one of them as coordinator.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 100)),
        schema(max_items = 100)
    )]
    pub members: Vec<PartnershipPlace>,
}

/// What a Partnership is to be from now on. Its officers change contact, leaflet, opening hours,
/// minimum stay and target; all else is for the Support Office.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, Validate))]
pub struct PartnershipUpdate {
    /// Its name.
    pub name: Name,
    /// Whether it belongs to the past and takes no more registrations.
    pub is_historical: bool,
    /// What it says about itself.
    #[cfg_attr(feature = "server", validate(nested))]
    pub profile: PartnershipProfile,
    /// Its members, each once and at most one of them as coordinator.
    #[cfg_attr(
        feature = "server",
        validate(length(max = 100)),
        schema(max_items = 100)
    )]
    pub members: Vec<PartnershipPlace>,
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_telephone_number_has_digits_and_no_letters() {
        for text in ["+32 2 000 00 00", "(030) 123/45-6", "112"] {
            assert!(is_phone(text), "{text}");
        }
        for text in ["", "abc", "+ -", "call 112"] {
            assert!(!is_phone(text), "{text}");
        }
    }

    #[test]
    fn only_pages_are_web_addresses() {
        assert!(is_web("https://green-valley.example/leaflet.pdf"));
        assert!(is_web("http://blues.example"));
        for text in [
            "",
            "javascript:alert(1)",
            "blues.example",
            "https://",
            "https://a b",
        ] {
            assert!(!is_web(text), "{text}");
        }
    }
}
