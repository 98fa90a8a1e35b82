//! What eligibility depends on.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::form::RegistrationForm;
use super::organisation::{Establishment, LegalForm, Membership};
use crate::reference::{CountryCode, Role};
use crate::rulebook::ParticipantType;

/// What eligibility depends on, and nothing else: the part of a registration that the open
/// eligibility check asks for. Its fields lie where they lie in the registration, so the pointers
/// of a receipt are right for both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EligibilityInput {
    /// The roles that are asked about: `visitor`, `host` or both.
    #[cfg_attr(feature = "schema", schema(min_items = 1, max_items = 2))]
    pub roles: Vec<Role>,
    /// The organisation.
    pub organisation: OrganisationFacts,
    /// Clusters and business networks that the organisation belongs to.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub memberships: Vec<Membership>,
    /// The person who takes part for the organisation.
    pub representative: RepresentativeFacts,
    /// Registered establishments besides the organisation's seat.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub establishments: Vec<Establishment>,
}

/// What eligibility depends on about the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OrganisationFacts {
    /// What kind of participant it is.
    pub participant_type: Option<ParticipantType>,
    /// Legal form.
    pub legal_form: Option<LegalForm>,
    /// Country in which it is registered.
    pub country: Option<CountryCode>,
    /// Staff in annual work units, without linked enterprises.
    pub staff: Option<u32>,
    /// Annual turnover in million euro, as a decimal string, without linked enterprises.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub turnover_million: Option<Decimal>,
    /// Balance sheet total in million euro, as a decimal string, without linked enterprises.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub balance_million: Option<Decimal>,
    /// Whether it is autonomous: no enterprise holds a quarter of it, and it of none.
    pub is_autonomous: Option<bool>,
    /// Staff of linked and, by their share, partner enterprises.
    pub linked_staff: Option<u32>,
    /// Turnover of linked and, by their share, partner enterprises, in million euro.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub linked_turnover_million: Option<Decimal>,
    /// Balance sheet total of linked and, by their share, partner enterprises, in million euro.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub linked_balance_million: Option<Decimal>,
    /// Whether it has a regular economic activity; asked of associations and foundations.
    pub regular_economic_activity: Option<bool>,
}

/// What eligibility depends on about the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RepresentativeFacts {
    /// Nationality, as a country code.
    pub nationality: Option<CountryCode>,
    /// Country in which the person usually works.
    pub based_in: Option<CountryCode>,
    /// Country in which the person lives.
    pub resident_country: Option<CountryCode>,
    /// Days that the person has lived in a participating country so far.
    pub days_in_participating_country: Option<u32>,
    /// Whether the person holds a residence permit, or its equivalent, of that country.
    pub has_residence_permit: Option<bool>,
    /// Whether the person has started, or intends to start, a business in a participating country.
    pub business_started_or_intended: Option<bool>,
}

impl From<&RegistrationForm> for EligibilityInput {
    fn from(form: &RegistrationForm) -> Self {
        let organisation = &form.organisation;
        let person = &form.representative;
        Self {
            roles: form.roles.clone(),
            organisation: OrganisationFacts {
                participant_type: organisation.participant_type,
                legal_form: organisation.legal_form,
                country: organisation.country,
                staff: organisation.staff,
                turnover_million: organisation.turnover_million,
                balance_million: organisation.balance_million,
                is_autonomous: organisation.is_autonomous,
                linked_staff: organisation.linked_staff,
                linked_turnover_million: organisation.linked_turnover_million,
                linked_balance_million: organisation.linked_balance_million,
                regular_economic_activity: organisation.regular_economic_activity,
            },
            memberships: form.memberships.clone(),
            representative: RepresentativeFacts {
                nationality: person.nationality,
                based_in: person.based_in,
                resident_country: person.resident_country,
                days_in_participating_country: person.days_in_participating_country,
                has_residence_permit: person.has_residence_permit,
                business_started_or_intended: person.business_started_or_intended,
            },
            establishments: form.establishments.clone(),
        }
    }
}

#[cfg(test)]
mod test {
    use serde_json::Value;

    use super::*;

    fn pointers(prefix: &str, value: &Value) -> Vec<String> {
        match value {
            Value::Object(fields) => fields
                .iter()
                .flat_map(|(name, field)| pointers(&format!("{prefix}/{name}"), field))
                .collect(),
            _ => vec![prefix.to_owned()],
        }
    }

    #[test]
    fn each_pointer_into_the_input_is_a_pointer_into_the_form() {
        let form = serde_json::to_value(RegistrationForm::default()).unwrap();
        let input = serde_json::to_value(EligibilityInput::default()).unwrap();
        for pointer in pointers("", &input) {
            assert!(form.pointer(&pointer).is_some(), "{pointer}");
        }
    }
}
