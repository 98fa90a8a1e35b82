//! Rulebook versions in the database.

use chrono::NaiveDate;
use clusterxchange_contract::reference::RulebookState;
use clusterxchange_domain::rulebook::{self, Rulebook};
use sea_orm::ActiveValue::Set;
use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;

use crate::change::Work;
use crate::http::ApiError;

/// An immutable version of the rules of a phase.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "rulebook")]
pub struct Model {
    /// Version, for example `pilot-2020.2`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: String,
    /// `proposed` or `in_force`.
    pub state: String,
    /// The rules.
    pub body: Json,
    /// Who proposed it; absent for shipped versions.
    pub proposed_by: Option<Uuid>,
    /// Who put it in force; absent for shipped versions.
    pub put_in_force_by: Option<Uuid>,
    /// When it was proposed.
    pub created_at: DateTimeUtc,
    /// When it was put in force.
    pub in_force_at: Option<DateTimeUtc>,
    /// Version of the row.
    pub revision: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The row of this version, whatever its state.
pub async fn find(db: &impl ConnectionTrait, version: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(version.to_owned()).one(db).await
}

/// The rulebook of this version, whatever its state.
pub async fn get(db: &impl ConnectionTrait, version: &str) -> Result<Rulebook, ApiError> {
    parse(find(db, version).await?.ok_or(ApiError::NotFound)?)
}

/// The rulebook of this version, if it has been put in force.
pub async fn get_in_force(db: &impl ConnectionTrait, version: &str) -> Result<Rulebook, ApiError> {
    let row = Entity::find_by_id(version.to_owned())
        .filter(Column::State.eq(RulebookState::InForce.key()))
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)?;
    parse(row)
}

/// All versions that have been put in force.
pub async fn all_in_force(db: &impl ConnectionTrait) -> Result<Vec<Rulebook>, ApiError> {
    all_in(db, RulebookState::InForce).await
}

/// All versions in a state.
pub async fn all_in(
    db: &impl ConnectionTrait,
    state: RulebookState,
) -> Result<Vec<Rulebook>, ApiError> {
    let rows = Entity::find()
        .filter(Column::State.eq(state.key()))
        .all(db)
        .await?;
    rows.into_iter().map(parse).collect()
}

/// The rulebook in force on a day.
pub async fn in_force(db: &impl ConnectionTrait, day: NaiveDate) -> Result<Rulebook, ApiError> {
    let versions = all_in_force(db).await?;
    rulebook::in_force(&versions, day)
        .cloned()
        .ok_or_else(|| ApiError::Internal(anyhow::anyhow!("no rulebook is in force on {day}")))
}

/// Loads the shipped versions that the table does not have yet.
pub async fn seed(work: &Work) -> Result<usize, ApiError> {
    let shipped = rulebook::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    let known: Vec<String> = Entity::find()
        .all(work.conn())
        .await?
        .into_iter()
        .map(|row| row.version)
        .collect();
    let mut count = 0;
    for rulebook in shipped
        .iter()
        .filter(|rulebook| !known.contains(&rulebook.version))
    {
        let body =
            serde_json::to_value(rulebook).map_err(|error| ApiError::Internal(error.into()))?;
        let row = ActiveModel {
            version: Set(rulebook.version.clone()),
            state: Set(RulebookState::InForce.key().to_owned()),
            body: Set(body),
            proposed_by: Set(None),
            put_in_force_by: Set(None),
            created_at: Set(work.now),
            in_force_at: Set(Some(work.now)),
            revision: Set(1),
        };
        Entity::insert(row).exec(work.conn()).await?;
        count += 1;
    }
    Ok(count)
}

/// Stores a proposed version.
pub async fn insert_proposal(
    work: &Work,
    rulebook: &Rulebook,
    by: Uuid,
) -> Result<Model, ApiError> {
    let body = serde_json::to_value(rulebook).map_err(|error| ApiError::Internal(error.into()))?;
    let row = Model {
        version: rulebook.version.clone(),
        state: RulebookState::Proposed.key().to_owned(),
        body,
        proposed_by: Some(by),
        put_in_force_by: None,
        created_at: work.now,
        in_force_at: None,
        revision: 1,
    };
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(row)
}

/// Notes that a proposed version is in force from now on.
pub async fn mark_in_force(work: &Work, row: Model, by: Uuid) -> Result<Model, ApiError> {
    let new = Model {
        state: RulebookState::InForce.key().to_owned(),
        put_in_force_by: Some(by),
        in_force_at: Some(work.now),
        revision: row.revision + 1,
        ..row
    };
    let updated = Entity::update_many()
        .col_expr(Column::State, Expr::value(new.state.as_str()))
        .col_expr(Column::PutInForceBy, Expr::value(new.put_in_force_by))
        .col_expr(Column::InForceAt, Expr::value(new.in_force_at))
        .col_expr(Column::Revision, Expr::value(new.revision))
        .filter(Column::Version.eq(new.version.as_str()))
        .filter(Column::Revision.eq(row.revision))
        .exec(work.conn())
        .await?;
    if updated.rows_affected == 1 {
        Ok(new)
    } else {
        Err(ApiError::Stale)
    }
}

/// Removes a proposed version.
pub async fn delete_proposal(work: &Work, row: &Model) -> Result<(), ApiError> {
    let deleted = Entity::delete_many()
        .filter(Column::Version.eq(row.version.as_str()))
        .filter(Column::Revision.eq(row.revision))
        .exec(work.conn())
        .await?;
    if deleted.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// The rulebook of a row.
pub fn parse(row: Model) -> Result<Rulebook, ApiError> {
    serde_json::from_value(row.body).map_err(|error| ApiError::Internal(error.into()))
}
