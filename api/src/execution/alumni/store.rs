//! Alumni in the database.

use clusterxchange_contract::execution::alumni::AlumniQuery;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, IntoActiveModel, QueryOrder, QuerySelect};

use crate::building::exchange::store as exchange;
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::reference::sector;

/// Someone in the alumni network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alumnus")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The account.
    pub account_id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// The Partnership that was in charge of it.
    pub partnership_id: String,
    /// Its country.
    pub country: String,
    /// The ids of its sectors, each between two commas.
    pub sectors: String,
    /// As what it took part.
    pub roles: Json,
    /// What the person tells the others.
    pub story: String,
    /// Whether the others see the e-mail address.
    pub shows_contact: bool,
    /// Since when.
    pub joined_at: DateTimeUtc,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The membership of an account.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .one(db)
        .await
}

/// Alumni, those who joined last first.
pub async fn list(
    db: &impl ConnectionTrait,
    query: &AlumniQuery,
    window: &Window<Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find();
    if let Some(partnership) = &query.partnership {
        rows = rows.filter(Column::PartnershipId.eq(partnership.as_str()));
    }
    if let Some(country) = query.country {
        rows = rows.filter(Column::Country.eq(country.to_string()));
    }
    if let Some(wanted) = &query.sector {
        rows = rows.filter(Column::Sectors.contains(sector::part(wanted)));
    }
    if let Some(after) = window.after {
        rows = rows.filter(Column::Id.lt(after));
    }
    rows.order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// Stores a new member.
pub async fn insert(work: &Work, row: Model) -> Result<(), ApiError> {
    Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(())
}

/// Stores the next version of a membership.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else was faster.
pub async fn save(work: &Work, row: &mut Model) -> Result<(), ApiError> {
    let old = row.version;
    row.version += 1;
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

/// Ends the membership of an account, if it has one.
pub async fn forget(db: &impl ConnectionTrait, account: Uuid) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::AccountId.eq(account))
        .exec(db)
        .await
        .map(|_| ())
}

/// The completed exchanges of an organisation, the newest first.
pub async fn completed(
    db: &impl ConnectionTrait,
    organisation: Uuid,
) -> Result<Vec<exchange::Model>, DbErr> {
    let takes_part = Condition::any()
        .add(exchange::Column::VisitorOrganisationId.eq(organisation))
        .add(exchange::Column::HostOrganisationId.eq(organisation));
    exchange::Entity::find()
        .filter(takes_part)
        .filter(exchange::Column::State.eq(Stage::Completed.key()))
        .order_by_desc(exchange::Column::Id)
        .all(db)
        .await
}
