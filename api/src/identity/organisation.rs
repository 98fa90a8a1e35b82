//! Organisations: who takes part.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, IntoActiveModel, QuerySelect};

use crate::change::Work;
use crate::http::ApiError;

/// An organisation that takes part.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Country in which it is registered.
    pub country: Option<String>,
    /// Since when it is known.
    pub created_at: DateTimeUtc,
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Stores a new organisation.
pub async fn insert(work: &Work, name: &str, country: Option<&str>) -> Result<Uuid, ApiError> {
    let row = Model {
        id: Uuid::now_v7(),
        name: name.to_owned(),
        country: country.map(str::to_owned),
        created_at: work.now,
        is_demonstration: false,
        version: 1,
    };
    let id = row.id;
    Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(id)
}

/// The organisation with this identifier.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Model, ApiError> {
    Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)
}

/// Notes a changed name or country.
pub async fn rename(
    db: &impl ConnectionTrait,
    id: Uuid,
    name: &str,
    country: Option<&str>,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Name, Expr::value(name))
        .col_expr(Column::Country, Expr::value(country.map(str::to_owned)))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Notes that the members of an organisation have changed, whatever its version is.
pub async fn touch(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Notes that a version of an organisation was replaced by the next one.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else was faster.
pub async fn next_version(
    db: &impl ConnectionTrait,
    id: Uuid,
    version: i64,
) -> Result<(), ApiError> {
    let changed = Entity::update_many()
        .col_expr(Column::Version, Expr::value(version + 1))
        .filter(Column::Id.eq(id))
        .filter(Column::Version.eq(version))
        .exec(db)
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// Names of some organisations.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, String)> = Entity::find()
        .filter(Column::Id.is_in(ids))
        .select_only()
        .columns([Column::Id, Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
