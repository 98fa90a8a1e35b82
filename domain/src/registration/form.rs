//! Everything an applicant fills in.
//!
//! A draft accepts anything of the right type and keeps all of it: every field may be missing. What
//! is needed to submit is a question to [`completeness`](super::completeness()).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::organisation::{Establishment, Membership, OrganisationForm};
use crate::reference::{ActivityId, CountryCode, LanguageTag, Mode, PartnershipId, Role};

/// A registration as the applicant fills it in. Every field may be left out in a draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RegistrationForm {
    /// The roles the organisation registers for: `visitor`, `host` or both.
    #[cfg_attr(feature = "schema", schema(max_items = 2))]
    pub roles: Vec<Role>,
    /// The organisation.
    pub organisation: OrganisationForm,
    /// Clusters and business networks that the organisation belongs to.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub memberships: Vec<Membership>,
    /// The person who takes part for the organisation.
    pub representative: Representative,
    /// Registered establishments besides the organisation's seat.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub establishments: Vec<Establishment>,
    /// Why the organisation wants to take part.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub motivation: Option<String>,
    /// What it wants to reach.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub objectives: Option<String>,
    /// Activities that it can offer as a host, as ids of the activity list.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub activities_offered: Vec<ActivityId>,
    /// Activities that it looks for as a visitor, as ids of the activity list.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub activities_wanted: Vec<ActivityId>,
    /// Working languages, as BCP 47 tags.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub languages: Vec<LanguageTag>,
    /// Countries of the counterpart that it prefers. Empty means any country. The rulebook limits
    /// how many can be submitted.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub preferred_countries: Vec<CountryCode>,
    /// Modes that it would take part in.
    #[cfg_attr(feature = "schema", schema(max_items = 2))]
    pub modes: Vec<Mode>,
    /// Periods in which an exchange would suit. A wish: it ranks counterparts and forbids nothing.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub availability: Vec<Period>,
    /// How long an exchange should last.
    pub preferred_duration: DurationWish,
    /// How many visitors a host can receive at the same time. A wish: it warns and forbids nothing.
    pub host_capacity: Option<u32>,
    /// The Partnership that is to take charge, or the wish to have it chosen.
    pub partnership: PartnershipWish,
    /// What the applicant agrees to.
    pub consents: Consents,
    /// The uploaded curriculum vitae of the representative. Only the Partnership in charge, the
    /// Support Office and the Commission can read it.
    pub cv_upload_id: Option<Uuid>,
}

/// The person who takes part for the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Representative {
    /// Full name.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub name: Option<String>,
    /// Position in the organisation.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub position: Option<String>,
    /// Address for mail, if it is not that of the account.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub email: Option<String>,
    /// Telephone number.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub phone: Option<String>,
    /// Nationality, as a country code. It matters only for nationals of countries that do not take
    /// part.
    pub nationality: Option<CountryCode>,
    /// Country in which the person usually works. It decides the seat if the organisation has
    /// establishments in several participating countries.
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

/// A period of days, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Period {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

/// How long an exchange should last, in working days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DurationWish {
    /// At least this many working days.
    pub min_days: Option<u32>,
    /// At most this many working days.
    pub max_days: Option<u32>,
}

/// How the Partnership is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ChoiceOfPartnership {
    /// The tool ranks all Partnerships and takes the first.
    Automatic,
    /// The applicant names one.
    Manual,
}

/// The Partnership that is to take charge, or the wish to have it chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PartnershipWish {
    /// By hand or automatically.
    pub choice: Option<ChoiceOfPartnership>,
    /// The Partnership, if it is chosen by hand.
    pub partnership_id: Option<PartnershipId>,
}

/// What the applicant agrees to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Consents {
    /// To the processing of the data, as the privacy statement describes it. Needed to submit.
    pub data_processing: bool,
    /// To being shown in the catalogue once accepted. Without it the organisation can still propose,
    /// and be proposed to by those who know it.
    pub catalogue_visible: bool,
}

impl RegistrationForm {
    /// Whether the organisation registers for `role`.
    pub fn wants(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_empty_draft_is_a_draft() {
        let form: RegistrationForm = serde_json::from_value(json!({})).unwrap();
        assert_eq!(form, RegistrationForm::default());
    }

    #[test]
    fn a_draft_keeps_everything_it_was_given() {
        let given = json!({
            "roles": ["host", "visitor"],
            "organisation": {"name": "Azulejo Lda", "country": "PT", "turnover_million": "1.25", "latitude": 41.15},
            "memberships": [{"kind": "cluster", "name": "Ceramics Cluster", "profiled": true}],
            "availability": [{"from": "2021-05-03", "to": null}],
            "partnership": {"choice": "automatic"},
            "preferred_countries": ["EL"]
        });
        let form: RegistrationForm = serde_json::from_value(given).unwrap();
        let kept = serde_json::to_value(&form).unwrap();
        assert_eq!(kept["organisation"]["turnover_million"], "1.25");
        assert_eq!(kept["organisation"]["latitude"], 41.15);
        assert_eq!(kept["preferred_countries"], json!(["GR"]));
        assert_eq!(
            serde_json::from_value::<RegistrationForm>(kept).unwrap(),
            form
        );
    }

    #[test]
    fn an_unknown_field_is_refused_at_each_level() {
        for given in [
            json!({"role": []}),
            json!({"organisation": {"nom": ""}}),
            json!({"consents": {"x": 1}}),
        ] {
            assert!(serde_json::from_value::<RegistrationForm>(given).is_err());
        }
    }
}
