//! Rulebook versions in the database.

use chrono::NaiveDate;
use clusterxchange_domain::rulebook::{self, Rulebook};
use sea_orm::ActiveValue::Set;
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

/// The rulebook of this version.
pub async fn get(db: &impl ConnectionTrait, version: &str) -> Result<Rulebook, ApiError> {
    let row = Entity::find_by_id(version.to_owned())
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)?;
    parse(row)
}

/// All versions that have been put in force.
pub async fn all_in_force(db: &impl ConnectionTrait) -> Result<Vec<Rulebook>, ApiError> {
    let rows = Entity::find()
        .filter(Column::State.eq("in_force"))
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
            state: Set("in_force".to_owned()),
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

fn parse(row: Model) -> Result<Rulebook, ApiError> {
    serde_json::from_value(row.body).map_err(|error| ApiError::Internal(error.into()))
}
