//! Arranging registrations: Partnerships with officers, drafts, participants. All over HTTP, except
//! the Partnership itself, which is reference data.

use clusterxchange_api::change::Work;
use clusterxchange_api::reference::partnership::{self, NewPartnership};
use clusterxchange_contract::reference::PartnershipProfile;
use clusterxchange_domain::reference::{CountryCode, PartnershipId, SectorId};
use clusterxchange_domain::workflow::Role;
use serde_json::{Value, json};

use crate::{Person, TestServer};

/// A Partnership with an officer who is signed in.
#[derive(Clone, Debug)]
pub struct StaffedPartnership {
    /// Identifier, for example `blue-partnership`.
    pub id: String,
    /// Its officer.
    pub officer: Person,
}

/// Someone who registers, or has registered, for an organisation.
#[derive(Clone, Debug)]
pub struct Applicant {
    /// The person, signed in.
    pub person: Person,
    /// The organisation.
    pub organisation_id: String,
    /// The registration.
    pub registration_id: String,
    /// Address of the registration.
    pub registration: String,
}

impl Applicant {
    /// Takes an action on the own registration, at its newest version.
    pub async fn act(&mut self, action: &str, body: Value) -> crate::Answer {
        let path = self.registration.clone();
        self.person.act_on_newest(&path, action, body).await
    }

    /// Reads the own registration.
    pub async fn read(&mut self) -> Value {
        let path = self.registration.clone();
        self.person.get(&path).await.expect(200)
    }

    /// Saves the whole form, at the newest version.
    pub async fn save(&mut self, form: Value) -> crate::Answer {
        self.read().await;
        let path = self.registration.clone();
        self.person.put(&path, form).await
    }
}

impl StaffedPartnership {
    /// Takes an action on an applicant's registration, at its newest version.
    pub async fn act(&mut self, on: &Applicant, action: &str, body: Value) -> crate::Answer {
        self.officer
            .act_on_newest(&on.registration, action, body)
            .await
    }
}

impl TestServer {
    /// A Partnership that takes registrations and keeps the holidays of `country`, with an officer.
    pub async fn partnership(
        &self,
        name: &str,
        country: &str,
        sectors: &[&str],
    ) -> StaffedPartnership {
        let id = name.to_lowercase().replace(' ', "-");
        let sectors = sectors.iter().map(|id| SectorId::parse(id).expect("an id"));
        let new = NewPartnership {
            id: PartnershipId::parse(&id).expect("an id"),
            name: name.to_owned(),
            phase: "open".to_owned(),
            is_historical: false,
            is_demonstration: false,
            profile: PartnershipProfile {
                sectors: sectors.collect(),
                holiday_country: Some(CountryCode::parse(country).expect("a country")),
                ..PartnershipProfile::default()
            },
            members: Vec::new(),
        };
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        partnership::insert(&work, new)
            .await
            .expect("a Partnership can be made");
        work.commit().await.expect("the transaction commits");
        let officer = self
            .staff(&format!("{name} Officer"), Role::Partnership(id.clone()))
            .await;
        StaffedPartnership { id, officer }
    }

    /// Someone new with a draft that says `form`.
    pub async fn draft(&self, form: Value) -> Applicant {
        let name = form["organisation"]["name"].as_str().unwrap_or("Nobody");
        let mut person = self.new_person(name).await;
        let draft = person
            .post(
                "/api/v1/registrations",
                json!({"roles": form["roles"].as_array().cloned().unwrap_or_default()}),
            )
            .await
            .expect(201);
        let text = |name: &str| draft[name].as_str().expect("a text").to_owned();
        let mut applicant = Applicant {
            person,
            organisation_id: text("organisation_id"),
            registration_id: text("id"),
            registration: format!("/api/v1/registrations/{}", text("id")),
        };
        applicant.save(form).await.expect(200);
        applicant
    }

    /// As [`Self::draft`], and submitted.
    pub async fn submitted(&self, form: Value) -> Applicant {
        let mut applicant = self.draft(form).await;
        applicant.act("submit", json!({})).await.expect(200);
        applicant
    }

    /// As [`Self::submitted`] to a Partnership, whose officer accepts it.
    pub async fn accepted(&self, mut form: Value, by: &mut StaffedPartnership) -> Applicant {
        form["partnership"] = json!({"choice": "manual", "partnership_id": by.id});
        let applicant = self.submitted(form).await;
        by.act(&applicant, "accept", json!({})).await.expect(200);
        applicant
    }

    /// A visitor that takes part.
    pub async fn accepted_visitor(
        &self,
        name: &str,
        country: &str,
        by: &mut StaffedPartnership,
    ) -> Applicant {
        self.accepted(complete_form(name, country, &["visitor"]), by)
            .await
    }

    /// A host that takes part.
    pub async fn accepted_host(
        &self,
        name: &str,
        country: &str,
        by: &mut StaffedPartnership,
    ) -> Applicant {
        self.accepted(complete_form(name, country, &["host"]), by)
            .await
    }
}

/// A form with everything that is needed to submit: a small company in a profiled cluster, with the
/// automatic choice of a Partnership.
pub fn complete_form(name: &str, country: &str, roles: &[&str]) -> Value {
    json!({
        "roles": roles,
        "organisation": {
            "name": name,
            "legal_form": "company",
            "participant_type": "sme",
            "country": country,
            "town": "Example Town",
            "staff": 12,
            "turnover_million": "1.5",
            "balance_million": "0.8",
            "is_autonomous": true,
            "description": "Makes examples.",
            "sectors": ["textile"],
        },
        "memberships": [{"kind": "cluster", "name": "Cluster of Examples", "profiled": true}],
        "representative": {"name": name, "position": "Director", "nationality": country},
        "motivation": "To learn from each other.",
        "objectives": "A common project.",
        "activities_offered": ["job-shadowing"],
        "activities_wanted": ["job-shadowing"],
        "languages": ["en"],
        "modes": ["physical", "virtual"],
        "availability": [{"from": "2027-01-01", "to": "2027-12-31"}],
        "partnership": {"choice": "automatic"},
        "consents": {"data_processing": true, "catalogue_visible": true},
    })
}
