//! Partnerships in the database.

mod candidate;
mod change;
mod member;

pub use candidate::candidates;
pub use change::{Change, NewPartnership, change, insert, set_members};

use std::collections::{HashMap, HashSet};

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{PartnershipDetails, PartnershipQuery};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use member::with_members;

use crate::http::{ApiError, Window};

/// A Partnership and its profile.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership")]
pub struct Model {
    /// Identifier, for example `clamtex`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name.
    pub name: String,
    /// Programme phase.
    pub phase: String,
    /// Whether it belongs to the past: shown, but not to be chosen.
    pub is_historical: bool,
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// Theme, sectors, members, addresses, minimum stay, target.
    pub profile: Json,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Names of some Partnerships.
pub async fn names<'a>(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, String>, DbErr> {
    let ids: Vec<&str> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, String)> = Entity::find()
        .filter(Column::Id.is_in(ids))
        .select_only()
        .columns([Column::Id, Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Identifiers of all Partnerships.
pub async fn ids(db: &impl ConnectionTrait) -> Result<HashSet<String>, DbErr> {
    let ids: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// A Partnership with its members, and the version of its row.
pub async fn get(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<(PartnershipDetails, i64), ApiError> {
    let row = Entity::find_by_id(id.to_owned())
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)?;
    let version = row.version;
    let mut details = with_members(db, vec![row]).await?;
    let details = details.pop().ok_or(ApiError::NotFound)?;
    Ok((details, version))
}

/// All Partnerships that take registrations now, by name.
pub async fn all_open(db: &impl ConnectionTrait) -> Result<Vec<PartnershipDetails>, ApiError> {
    let rows = Entity::find()
        .filter(Column::IsHistorical.eq(false))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    with_members(db, rows).await
}

/// One page of Partnerships, by name and identifier. There are few enough of them to be filtered
/// here, by what lies in their profiles.
pub async fn list(
    db: &impl ConnectionTrait,
    query: &PartnershipQuery,
    window: &Window<(String, String)>,
) -> Result<Page<PartnershipDetails>, ApiError> {
    let mut rows = Entity::find();
    if let Some(is_historical) = query.historical {
        rows = rows.filter(Column::IsHistorical.eq(is_historical));
    }
    let mut all = with_members(db, rows.all(db).await?).await?;
    all.retain(|it| {
        let profile = &it.profile;
        query
            .sector
            .as_ref()
            .is_none_or(|id| profile.sectors.contains(id))
            && query
                .country
                .is_none_or(|code| profile.countries.contains(&code))
    });
    let key = |it: &PartnershipDetails| (it.name.clone(), it.id.clone());
    all.sort_by_key(key);
    if let Some(after) = &window.after {
        all.retain(|it| key(it) > *after);
    }
    window.page(all, key, Ok)
}
