//! Registrations as they are sent.

use clusterxchange_contract::registration::{
    PartnershipInCharge, RegistrationDetails, RegistrationHead,
};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, PartnershipId, Role};
use clusterxchange_domain::registration::RoleEligibility;
use clusterxchange_domain::workflow::{LifeCycle, Named};

use super::assess::Assessment;
use super::store::Loaded;
use crate::cases;
use crate::http::ApiError;

/// How many Partnerships are suggested next to the form.
const SUGGESTED: usize = 3;

/// A registration with everything around it, for someone on `seats`.
pub fn details(
    loaded: &Loaded,
    assessment: &Assessment<'_>,
    seats: &[Party],
    receipt: Option<&Receipt>,
) -> Result<RegistrationDetails, ApiError> {
    let record = loaded.lifecycle.record();
    let row = &loaded.row;
    let eligibility = assessment.roles.iter().map(|role| RoleEligibility {
        receipt: role.receipt.seen_by(seats),
        ..role.clone()
    });
    Ok(RegistrationDetails {
        id: row.id,
        organisation_id: row.organisation_id,
        standing: cases::standing(&loaded.lifecycle, seats, &assessment.facts()),
        form: loaded.form.clone(),
        completeness: assessment.completeness.seen_by(seats),
        eligibility: eligibility.collect(),
        partnership: in_charge(loaded, assessment, seats)?,
        suggested_partnerships: assessment
            .choice
            .ranking
            .iter()
            .take(SUGGESTED)
            .cloned()
            .collect(),
        hold: record.hold.clone(),
        pre_approval: record.pre_approval.clone(),
        decisions: record.decisions.clone(),
        interest: record.interest,
        ending: record.ending.clone(),
        rulebook: assessment.rulebook.version.clone(),
        created_at: row.created_at,
        submitted_at: row.submitted_at,
        accepted_at: row.accepted_at,
        updated_at: row.updated_at,
        receipt: receipt.map(|receipt| receipt.seen_by(seats)),
    })
}

fn in_charge(
    loaded: &Loaded,
    assessment: &Assessment<'_>,
    seats: &[Party],
) -> Result<Option<PartnershipInCharge>, ApiError> {
    let Some(assignment) = &loaded.lifecycle.record().assignment else {
        return Ok(None);
    };
    let name = assessment.partnership.as_ref().map(|it| it.name.clone());
    Ok(Some(PartnershipInCharge {
        id: parse_id(&assignment.partnership)?,
        name: name.unwrap_or_default(),
        chosen_by: assignment.chosen_by,
        explanation: loaded.explanation().map(|receipt| receipt.seen_by(seats)),
    }))
}

fn parse_id(id: &str) -> Result<PartnershipId, ApiError> {
    PartnershipId::parse(id).map_err(|error| ApiError::Internal(error.into()))
}

/// A registration in a list.
pub fn head(loaded: &Loaded, organisation_name: String) -> Result<RegistrationHead, ApiError> {
    let row = &loaded.row;
    let stage = loaded.lifecycle.stage();
    let country = row.country.as_deref().map(CountryCode::parse).transpose();
    let roles = [(Role::Visitor, row.is_visitor), (Role::Host, row.is_host)];
    Ok(RegistrationHead {
        id: row.id,
        organisation_id: row.organisation_id,
        organisation_name,
        country: country.map_err(|error| ApiError::Internal(error.into()))?,
        participant_type: loaded.form.organisation.participant_type,
        roles: roles
            .into_iter()
            .filter_map(|(role, wanted)| wanted.then_some(role))
            .collect(),
        partnership_id: row.partnership_id.as_deref().map(parse_id).transpose()?,
        state: stage,
        state_label: stage.label().to_owned(),
        submitted_at: row.submitted_at,
        waiting_on: loaded.lifecycle.waiting_on(),
        is_clock_stopped: loaded.lifecycle.record().time_left.is_some(),
        updated_at: row.updated_at,
    })
}
