//! Use-cases of cluster organisations.

use clusterxchange_contract::reference::{ClusterDetails, ClusterUpdate, NewCluster};
use clusterxchange_domain::reference::{Cluster, CountryCode, Reference};
use clusterxchange_domain::text::Text;
use serde_json::Value;

use super::super::record::{Deed, record};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply};
use crate::identity::Actor;
use crate::reference::cluster;

/// Adds a cluster organisation to the list.
pub async fn create(work: &Work, actor: &Actor, new: NewCluster) -> Result<Reply, ApiError> {
    takes_part(new.country)?;
    let known = cluster::known(work.conn(), [new.id.as_str()]).await?;
    if !known.is_empty() {
        let message = format!("there is a cluster organisation {} already", new.id);
        return Err(ApiError::AlreadyExists(message));
    }
    let row = Cluster {
        id: new.id,
        name: new.name.into_string(),
        aliases: strings(new.aliases),
        country: Some(new.country),
        region: new.region.map(Text::into_string),
        eccp_profile: new.eccp_profile,
        sources: strings(new.sources),
    };
    cluster::insert(work, &row).await?;
    record(work, actor, Deed::on("cluster", &row.id, "create")).await?;
    let location = format!("/api/v1/clusters/{}", row.id);
    Ok(Reply::created(location, &cluster::details_of(row))?.version(1))
}

/// Changes a cluster organisation.
pub async fn update(
    work: &Work,
    actor: &Actor,
    id: &str,
    if_match: IfMatch,
    update: ClusterUpdate,
) -> Result<Reply, ApiError> {
    let (now, version) = cluster::get(work.conn(), id).await?;
    if_match.check(version)?;
    update.country.map_or(Ok(()), takes_part)?;
    let row = Cluster {
        id: now.id.clone(),
        name: update.name.into_string(),
        aliases: strings(update.aliases),
        country: update.country,
        region: update.region.map(Text::into_string),
        eccp_profile: update.eccp_profile,
        sources: strings(update.sources),
    };
    cluster::change(work, version, &row).await?;
    let details = cluster::details_of(row);
    let deed = Deed::on("cluster", id, "update").fact("fields", changed(&now, &details)?);
    record(work, actor, deed).await?;
    Ok(Reply::ok(&details)?.version(version + 1))
}

fn takes_part(country: CountryCode) -> Result<(), ApiError> {
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    match reference.country(country) {
        Some(_) => Ok(()),
        None => Err(ApiError::field("/country", "takes part in no phase")),
    }
}

/// Names of the fields that change: what goes into the ledger.
fn changed(now: &ClusterDetails, then: &ClusterDetails) -> Result<Vec<String>, ApiError> {
    let tree =
        |details| serde_json::to_value(details).map_err(|error| ApiError::Internal(error.into()));
    let (now, then) = (tree(now)?, tree(then)?);
    let fields = then.as_object().into_iter().flatten();
    let differs = |(name, value): &(&String, &Value)| now.get(name.as_str()) != Some(*value);
    Ok(fields
        .filter(differs)
        .map(|(name, _)| format!("/{name}"))
        .collect())
}

fn strings<const MIN: usize, const MAX: usize>(texts: Vec<Text<MIN, MAX>>) -> Vec<String> {
    texts.into_iter().map(Text::into_string).collect()
}
