//! Use-cases of Partnerships.

use std::collections::BTreeSet;

use clusterxchange_contract::reference::{
    NewPartnership, PartnershipDetails, PartnershipPlace, PartnershipUpdate,
};
use clusterxchange_domain::administration::partnership_fields;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{ClusterId, MembershipRole};
use clusterxchange_domain::workflow::Role;

use super::super::record::{Deed, record};
use super::check::{check, places, reserved};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply};
use crate::identity::Actor;
use crate::reference::{partnership, rulebook};

/// Adds a Partnership.
pub async fn create(work: &Work, actor: &Actor, new: NewPartnership) -> Result<Reply, ApiError> {
    check(work.conn(), &new.profile, &new.members).await?;
    if partnership::ids(work.conn())
        .await?
        .contains(new.id.as_str())
    {
        let message = format!("there is a Partnership {} already", new.id);
        return Err(ApiError::AlreadyExists(message));
    }
    let id = new.id.to_string();
    let row = partnership::NewPartnership {
        id: new.id,
        name: new.name.into_string(),
        phase: new.phase.into_string(),
        is_historical: false,
        is_demonstration: false,
        profile: new.profile,
        members: pairs(new.members),
    };
    partnership::insert(work, row).await?;
    record(work, actor, Deed::on("partnership", &id, "create")).await?;
    let (details, version) = partnership::get(work.conn(), &id).await?;
    let location = format!("/api/v1/partnerships/{id}");
    Ok(Reply::created(location, &details)?.version(version))
}

/// Changes a Partnership, as far as the actor may.
pub async fn update(
    work: &Work,
    actor: &Actor,
    id: &str,
    if_match: IfMatch,
    update: PartnershipUpdate,
) -> Result<Reply, ApiError> {
    let (now, version) = partnership::get(work.conn(), id).await?;
    let is_support_office = actor.has(&Role::SupportOffice);
    if !is_support_office && !actor.has(&Role::Partnership(id.to_owned())) {
        return Err(ApiError::Forbidden(
            "this is for the officers of the Partnership and the Support Office",
        ));
    }
    if_match.check(version)?;
    check(work.conn(), &update.profile, &update.members).await?;
    let reserved = reserved(&now, &update);
    let mut receipt = Receipt::new(
        rulebook::in_force(work.conn(), work.now.date_naive())
            .await?
            .version,
    );
    if !is_support_office {
        receipt.push(partnership_fields(&reserved));
    }
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&[Party::Partnership])));
    }
    let deed = Deed::on("partnership", id, "update")
        .of_partnership(id)
        .fact("fields", changed(&now, &update));
    store(work, &now, version, update).await?;
    record(work, actor, deed).await?;
    let (mut details, version) = partnership::get(work.conn(), id).await?;
    details.receipt = Some(receipt);
    Ok(Reply::ok(&details)?.version(version))
}

async fn store(
    work: &Work,
    now: &PartnershipDetails,
    version: i64,
    update: PartnershipUpdate,
) -> Result<(), ApiError> {
    let members: BTreeSet<_> = places(now).into_iter().collect();
    let is_same_members = members == update.members.iter().cloned().collect();
    let change = partnership::Change {
        name: update.name.into_string(),
        is_historical: update.is_historical,
        profile: update.profile,
    };
    partnership::change(work, &now.id, version, change).await?;
    if !is_same_members {
        partnership::set_members(work, &now.id, &pairs(update.members)).await?;
    }
    Ok(())
}

/// Names of the top-level fields and fields of the profile that change: what goes into the ledger.
fn changed(now: &PartnershipDetails, update: &PartnershipUpdate) -> Vec<String> {
    let tree = |profile| match serde_json::to_value(profile) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    let (old, new) = (tree(&now.profile), tree(&update.profile));
    let profile = new
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value))
        .map(|(name, _)| format!("/profile/{name}"));
    reserved(now, update)
        .into_iter()
        .map(|it| it.pointer)
        .chain(profile)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn pairs(members: Vec<PartnershipPlace>) -> Vec<(ClusterId, MembershipRole)> {
    members
        .into_iter()
        .map(|place| (place.cluster_id, place.role))
        .collect()
}
