//! Whether what a Partnership says about itself names things that exist, and what of it would change.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use clusterxchange_contract::problem::FieldError;
use clusterxchange_contract::reference::{
    PartnershipDetails, PartnershipPlace, PartnershipProfile, PartnershipUpdate,
};
use clusterxchange_domain::administration::{FieldChange, OpeningHours};
use clusterxchange_domain::reference::{MembershipRole, Reference};
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::http::ApiError;
use crate::reference::cluster;

/// Refuses a profile or members that name something unknown, each with its place.
pub async fn check(
    db: &impl ConnectionTrait,
    profile: &PartnershipProfile,
    members: &[PartnershipPlace],
) -> Result<(), ApiError> {
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    let mut errors = unknown(reference, profile);
    errors.extend(hours(profile));
    let ids = members.iter().map(|it| it.cluster_id.as_str());
    let known = cluster::known(db, ids).await?;
    let mut seen = BTreeSet::new();
    for (index, place) in members.iter().enumerate() {
        let pointer = format!("/members/{index}/cluster_id");
        if !known.contains(place.cluster_id.as_str()) {
            errors.push(error(pointer, "is not a cluster organisation of the list"));
        } else if !seen.insert(&place.cluster_id) {
            errors.push(error(pointer, "is named twice"));
        }
    }
    let coordinators = members
        .iter()
        .filter(|place| place.role == MembershipRole::Coordinator);
    if coordinators.count() > 1 {
        errors.push(error("/members", "has more than one coordinator"));
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(ApiError::Unprocessable(errors))
    }
}

fn unknown(reference: &Reference, profile: &PartnershipProfile) -> Vec<FieldError> {
    let mut errors = Vec::new();
    for (index, id) in profile.sectors.iter().enumerate() {
        if reference.sector(id).is_none() {
            errors.push(error(
                format!("/profile/sectors/{index}"),
                "is not a sector",
            ));
        }
    }
    for (index, id) in profile.ecosystems.iter().enumerate() {
        if reference.ecosystem(id).is_none() {
            let pointer = format!("/profile/ecosystems/{index}");
            errors.push(error(pointer, "is not an ecosystem"));
        }
    }
    let countries = profile.countries.iter().enumerate();
    let countries = countries.map(|(index, code)| (format!("/profile/countries/{index}"), *code));
    let holidays = profile.holiday_country;
    let holidays = holidays.map(|code| ("/profile/holiday_country".to_owned(), code));
    for (pointer, code) in countries.chain(holidays) {
        if reference.country(code).is_none() {
            errors.push(error(pointer, "takes part in no phase"));
        }
    }
    errors
}

fn hours(profile: &PartnershipProfile) -> Vec<FieldError> {
    let mut errors = Vec::new();
    let hours = profile.opening_hours.as_ref();
    if let Some(Err(wrong)) = hours.map(|it| it.as_str().parse::<OpeningHours>()) {
        errors.push(error("/profile/opening_hours", wrong.to_string()));
    }
    let zone = profile.time_zone.as_ref();
    if zone.is_some_and(|it| it.as_str().parse::<Tz>().is_err()) {
        let detail = "is not the name of a time zone, for example Europe/Lisbon";
        errors.push(error("/profile/time_zone", detail));
    }
    errors
}

fn error(pointer: impl Into<String>, detail: impl Into<String>) -> FieldError {
    FieldError {
        pointer: pointer.into(),
        detail: detail.into(),
    }
}

/// The fields that an update would change and that only the Support Office may.
pub fn reserved(now: &PartnershipDetails, update: &PartnershipUpdate) -> Vec<FieldChange> {
    let (old, new) = (&now.profile, &update.profile);
    let places: BTreeSet<_> = places(now).into_iter().collect();
    let is_same_members = places == update.members.iter().cloned().collect();
    let fields = [
        ("/name", now.name == update.name.as_str(), json!(now.name)),
        (
            "/is_historical",
            now.is_historical == update.is_historical,
            json!(now.is_historical),
        ),
        ("/members", is_same_members, json!(places)),
        ("/profile/theme", old.theme == new.theme, json!(old.theme)),
        (
            "/profile/sectors",
            old.sectors == new.sectors,
            json!(old.sectors),
        ),
        (
            "/profile/ecosystems",
            old.ecosystems == new.ecosystems,
            json!(old.ecosystems),
        ),
        (
            "/profile/countries",
            old.countries == new.countries,
            json!(old.countries),
        ),
        (
            "/profile/unnamed_members",
            old.unnamed_members == new.unnamed_members,
            json!(old.unnamed_members),
        ),
        ("/profile/grant", old.grant == new.grant, json!(old.grant)),
        (
            "/profile/sources",
            old.sources == new.sources,
            json!(old.sources),
        ),
    ];
    fields
        .into_iter()
        .filter(|(_, is_same, _)| !is_same)
        .map(|(pointer, _, current)| FieldChange {
            pointer: pointer.to_owned(),
            current,
        })
        .collect()
}

/// The members of a Partnership as an update names them.
pub fn places(details: &PartnershipDetails) -> Vec<PartnershipPlace> {
    details
        .members
        .iter()
        .map(|member| PartnershipPlace {
            cluster_id: member.cluster_id.clone(),
            role: member.role,
        })
        .collect()
}
