//! Exchanges in the database.

use clusterxchange_domain::workflow::exchange::Exchange;
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QuerySelect};

use super::Content;
use crate::change::Work;
use crate::database;
use crate::http::ApiError;

/// An exchange between one visitor and one host.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The proposal that it comes from.
    pub proposal_id: Option<Uuid>,
    /// The group visit that it belongs to.
    pub group_id: Option<Uuid>,
    /// Registration of the visitor.
    pub visitor_registration_id: Uuid,
    /// Registration of the host.
    pub host_registration_id: Uuid,
    /// The visiting organisation.
    pub visitor_organisation_id: Uuid,
    /// The host organisation.
    pub host_organisation_id: Uuid,
    /// The Partnership in charge of the visitor.
    pub visitor_partnership_id: String,
    /// The Partnership in charge of the host.
    pub host_partnership_id: String,
    /// `physical` or `virtual`.
    pub mode: String,
    /// Whether it was drawn for validation by the Commission.
    pub is_sampled: bool,
    /// State.
    pub state: String,
    /// First day.
    pub starts_on: Option<Date>,
    /// Last day.
    pub ends_on: Option<Date>,
    /// When it was opened.
    pub created_at: DateTimeUtc,
    /// When something happened last.
    pub updated_at: DateTimeUtc,
    /// What it is about.
    pub content: Json,
    /// The case.
    pub lifecycle: Json,
    /// Version of the rulebook that it began under.
    pub rulebook: String,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What it is about.
    pub fn content(&self) -> Result<Content, ApiError> {
        serde_json::from_value(self.content.clone())
            .map_err(|error| ApiError::Internal(error.into()))
    }

    /// The case.
    pub fn lifecycle(&self) -> Result<Exchange, ApiError> {
        serde_json::from_value(self.lifecycle.clone())
            .map_err(|error| ApiError::Internal(error.into()))
    }

    /// Takes over content and state; the columns follow.
    pub fn take_over(&mut self, content: &Content, case: &Exchange) -> Result<(), ApiError> {
        let json = |value: serde_json::Result<Json>| {
            value.map_err(|error| ApiError::Internal(error.into()))
        };
        let record = case.record();
        self.content = json(serde_json::to_value(content))?;
        self.lifecycle = json(serde_json::to_value(case))?;
        record.plan.mode.key().clone_into(&mut self.mode);
        case.stage().key().clone_into(&mut self.state);
        self.is_sampled = record.drawn;
        self.starts_on = record.plan.first_day;
        self.ends_on = record.plan.last_day;
        self.group_id = record.group;
        Ok(())
    }
}

/// The exchange with this identifier. Whoever is going to change it keeps others waiting, so that
/// two changes of different clauses both come through.
pub async fn find(
    db: &impl ConnectionTrait,
    id: Uuid,
    to_change: bool,
) -> Result<Option<Model>, DbErr> {
    let mut query = Entity::find_by_id(id);
    if to_change && database::is_postgres(db) {
        query = query.lock_exclusive();
    }
    query.one(db).await
}

/// Stores a new exchange.
pub async fn insert(work: &Work, row: Model) -> Result<(), ApiError> {
    Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(())
}

/// Stores the next version of an exchange.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else was faster.
pub async fn save(work: &Work, row: &mut Model) -> Result<(), ApiError> {
    let old = row.version;
    row.version += 1;
    row.updated_at = work.now;
    let mut values = row.clone().into_active_model().reset_all();
    values.id = sea_orm::ActiveValue::NotSet;
    values.version = Set(row.version);
    let result = Entity::update_many()
        .set(values)
        .filter(Column::Id.eq(row.id))
        .filter(Column::Version.eq(old))
        .exec(work.conn())
        .await?;
    if result.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}
