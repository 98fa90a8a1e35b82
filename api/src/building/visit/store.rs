//! Group visits in the database.

use chrono::NaiveDate;
use clusterxchange_contract::building::visit::VisitQuery;
use clusterxchange_domain::workflow::visit::{Stage, Visit};
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, IntoActiveModel, QueryOrder, QuerySelect};

use super::content::Content;
use crate::change::Work;
use crate::database;
use crate::http::{ApiError, Window};
use crate::reference::sector;

/// A group visit.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "visit_group")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Registration of the host.
    pub host_registration_id: Uuid,
    /// The host.
    pub host_organisation_id: Uuid,
    /// The Partnership in charge of the host.
    pub host_partnership_id: String,
    /// The line that tells it from others.
    pub title: String,
    /// State.
    pub state: String,
    /// Whether the catalogue shows it.
    pub is_listed: bool,
    /// Country of the host.
    pub country: String,
    /// `physical` or `virtual`.
    pub mode: String,
    /// The ids of its sectors, each between two commas.
    pub sectors: String,
    /// Visitors at most.
    pub places: i64,
    /// First day.
    pub starts_on: Option<Date>,
    /// Last day.
    pub ends_on: Option<Date>,
    /// When it was made.
    pub created_at: DateTimeUtc,
    /// When something happened last.
    pub updated_at: DateTimeUtc,
    /// What it is about.
    pub content: Json,
    /// The case.
    pub lifecycle: Json,
    /// Version of the rulebook that its clauses come from.
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
    pub fn lifecycle(&self) -> Result<Visit, ApiError> {
        serde_json::from_value(self.lifecycle.clone())
            .map_err(|error| ApiError::Internal(error.into()))
    }

    /// Takes over content and state; the columns follow.
    pub fn take_over(&mut self, content: &Content, case: &Visit) -> Result<(), ApiError> {
        let json = |value: serde_json::Result<Json>| {
            value.map_err(|error| ApiError::Internal(error.into()))
        };
        let record = case.record();
        self.content = json(serde_json::to_value(content))?;
        self.lifecycle = json(serde_json::to_value(case))?;
        case.stage().key().clone_into(&mut self.state);
        record.plan.mode.key().clone_into(&mut self.mode);
        self.title = content.line();
        self.is_listed = content.is_listed;
        self.country = content.host.country.to_string();
        self.sectors = sector::stored(&content.sectors);
        self.places = i64::from(record.places);
        self.starts_on = record.plan.first_day;
        self.ends_on = record.plan.last_day;
        Ok(())
    }
}

/// The visit with this identifier. Whoever is going to change it, or to join, keeps others waiting,
/// so that the last place is given once.
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

/// Stores a new visit.
pub async fn insert(work: &Work, row: Model) -> Result<(), ApiError> {
    Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(())
}

/// Stores the next version of a visit.
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

/// The visits that everyone finds, those that begin first first.
pub async fn catalogue(
    db: &impl ConnectionTrait,
    query: &VisitQuery,
    window: &Window<(NaiveDate, Uuid)>,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find()
        .filter(Column::State.eq(Stage::Published.key()))
        .filter(Column::IsListed.eq(true));
    if let Some(country) = query.country {
        rows = rows.filter(Column::Country.eq(country.to_string()));
    }
    if let Some(wanted) = &query.sector {
        rows = rows.filter(Column::Sectors.contains(sector::part(wanted)));
    }
    if let Some(mode) = query.mode {
        rows = rows.filter(Column::Mode.eq(mode.key()));
    }
    if let Some(from) = query.from {
        rows = rows.filter(Column::EndsOn.gte(from));
    }
    if let Some(to) = query.to {
        rows = rows.filter(Column::StartsOn.lte(to));
    }
    if let Some((day, id)) = window.after {
        rows = rows.filter(
            Column::StartsOn
                .gt(day)
                .or(Column::StartsOn.eq(day).and(Column::Id.gt(id))),
        );
    }
    rows.order_by_asc(Column::StartsOn)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The visits that meet a condition, the newest first.
pub async fn newest(
    db: &impl ConnectionTrait,
    condition: Condition,
    window: &Window<Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find().filter(condition);
    if let Some(after) = window.after {
        rows = rows.filter(Column::Id.lt(after));
    }
    rows.order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The visits whose last day has passed.
pub async fn over(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<Uuid>, DbErr> {
    let running = [Stage::Published.key(), Stage::Closed.key()];
    Entity::find()
        .filter(Column::State.is_in(running))
        .filter(Column::EndsOn.lt(today))
        .order_by_asc(Column::EndsOn)
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db)
        .await
}
