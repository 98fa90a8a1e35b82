//! The first content of the reference tables. Loading it again changes nothing that people have
//! changed since.

use clusterxchange_contract::reference::PartnershipProfile;
use clusterxchange_domain::reference::{Partnership, Reference};
use clusterxchange_domain::text::Text;

use super::partnership::NewPartnership;
use super::{cluster, partnership, rulebook, town};
use crate::change::Work;
use crate::http::ApiError;

/// What was new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Rulebook versions.
    pub rulebooks: usize,
    /// Partnerships.
    pub partnerships: usize,
    /// Cluster organisations.
    pub clusters: usize,
    /// Towns.
    pub towns: usize,
}

/// Loads what the tables do not have yet.
pub async fn seed(work: &Work) -> Result<Loaded, ApiError> {
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    let clusters = cluster::seed(work, &reference.clusters).await?;
    Ok(Loaded {
        rulebooks: rulebook::seed(work).await?,
        clusters,
        partnerships: seed_partnerships(work, reference).await?,
        towns: town::seed(work).await?,
    })
}

async fn seed_partnerships(work: &Work, reference: &Reference) -> Result<usize, ApiError> {
    let known = partnership::ids(work.conn()).await?;
    let new = reference
        .partnerships
        .iter()
        .filter(|it| !known.contains(it.id.as_str()));
    let mut count = 0;
    for shipped in new {
        let new = NewPartnership {
            id: shipped.id.clone(),
            name: shipped.name.clone(),
            phase: shipped.phase.clone(),
            is_historical: shipped.historical,
            is_demonstration: false,
            profile: profile(shipped),
            members: reference
                .members_of(&shipped.id)
                .map(|it| (it.cluster.clone(), it.role))
                .collect(),
        };
        partnership::insert(work, new).await?;
        count += 1;
    }
    Ok(count)
}

fn profile(shipped: &Partnership) -> PartnershipProfile {
    PartnershipProfile {
        theme: shipped.theme.as_ref().and_then(|it| Text::parse(it).ok()),
        sectors: shipped.sectors.clone(),
        ecosystems: shipped.ecosystems.clone(),
        countries: shipped.countries.clone(),
        web: shipped.web.clone(),
        unnamed_members: shipped.unnamed_members,
        grant: shipped.grant.as_ref().and_then(|it| Text::parse(it).ok()),
        sources: shipped
            .sources
            .iter()
            .filter_map(|it| Text::parse(it).ok())
            .collect(),
        ..PartnershipProfile::default()
    }
}
