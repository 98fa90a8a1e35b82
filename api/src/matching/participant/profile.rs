//! A registration as the matching phase sees it.

use std::collections::BTreeSet;

use clusterxchange_contract::matching as wire;
use clusterxchange_domain::matching::MatchProfile;
use clusterxchange_domain::reference::{Role, SectorId, search_key};
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;

use super::store::Model;
use crate::http::ApiError;

/// A registration, reduced to what counterparts may read and what rules and score look at.
#[derive(Clone, Debug)]
pub struct Participant {
    /// What counterparts read.
    pub shown: wire::Participant,
    /// The Partnership in charge.
    pub partnership_id: Option<String>,
    /// Whether the registration is accepted.
    pub is_accepted: bool,
    /// Whether it is still being written.
    pub is_draft: bool,
    /// Whether it agreed to being shown in the catalogue.
    pub is_visible: bool,
    /// What the score looks at.
    pub profile: MatchProfile,
    /// How many visitors it wants to receive at a time.
    pub host_capacity: Option<u32>,
    /// Its clusters, in a form that is compared.
    pub clusters: BTreeSet<String>,
}

impl Participant {
    /// The roles that it is accepted in.
    pub fn accepted_roles(&self) -> Vec<Role> {
        if self.is_accepted {
            self.shown.roles.clone()
        } else {
            Vec::new()
        }
    }

    /// What a search looks at.
    pub fn search_text(&self) -> String {
        let shown = &self.shown;
        let words = [
            shown.name.as_str(),
            shown.description.as_deref().unwrap_or_default(),
        ];
        let sectors = shown.sectors.iter().map(SectorId::as_str);
        search_key(
            &words
                .into_iter()
                .chain(sectors)
                .collect::<Vec<_>>()
                .join(" "),
        )
    }
}

impl TryFrom<Model> for Participant {
    type Error = ApiError;

    fn try_from(row: Model) -> Result<Self, ApiError> {
        let form: RegistrationForm =
            serde_json::from_value(row.form).map_err(|error| ApiError::Internal(error.into()))?;
        let profile = MatchProfile::from(&form);
        let clusters = form.memberships.iter().filter_map(|membership| {
            let name = membership.name.as_deref().map(search_key);
            let id = membership.cluster_id.as_ref().map(ToString::to_string);
            id.or(name).filter(|text| !text.is_empty())
        });
        let roles = [(Role::Visitor, row.is_visitor), (Role::Host, row.is_host)];
        Ok(Self {
            partnership_id: row.partnership_id,
            is_accepted: row.state == Stage::Accepted.key(),
            is_draft: row.state == Stage::Draft.key(),
            is_visible: form.consents.catalogue_visible,
            profile,
            host_capacity: form.host_capacity,
            clusters: clusters.collect(),
            shown: wire::Participant {
                registration_id: row.id,
                organisation_id: row.organisation_id,
                name: form.organisation.name.unwrap_or_default(),
                country: form.organisation.country,
                participant_type: form.organisation.participant_type,
                roles: roles
                    .into_iter()
                    .filter_map(|(role, is)| is.then_some(role))
                    .collect(),
                description: form.organisation.description,
                sectors: form.organisation.sectors,
                ecosystems: form.organisation.ecosystems,
                activities_offered: form.activities_offered,
                activities_wanted: form.activities_wanted,
                languages: form.languages,
                modes: form.modes,
                availability: form.availability,
                preferred_duration: form.preferred_duration,
                is_low_active: false,
            },
        })
    }
}
