//! Public pages of hosts in the database.

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, PaginatorTrait, QueryOrder, QuerySelect};

use crate::building::exchange::store as exchange;
use crate::change::Work;
use crate::http::ApiError;

/// The settings of an organisation's page.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "host_page")]
pub struct Model {
    /// The organisation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Uuid,
    /// Whether everyone may see the page.
    pub is_public: bool,
    /// What the organisation says about itself.
    pub text: String,
    /// When it was changed last.
    pub updated_at: DateTimeUtc,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The settings of an organisation's page.
pub async fn find(db: &impl ConnectionTrait, organisation: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(organisation).one(db).await
}

/// Stores the first or the next version of the settings.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else was faster.
pub async fn save(work: &Work, row: Model) -> Result<(), ApiError> {
    let old = row.version - 1;
    let rows = if old == 0 {
        let known = OnConflict::column(Column::OrganisationId)
            .do_nothing()
            .to_owned();
        Entity::insert(row.into_active_model().reset_all())
            .on_conflict(known)
            .exec_without_returning(work.conn())
            .await?
    } else {
        let organisation = row.organisation_id;
        let mut values = row.into_active_model().reset_all();
        values.organisation_id = sea_orm::ActiveValue::NotSet;
        Entity::update_many()
            .set(values)
            .filter(Column::OrganisationId.eq(organisation))
            .filter(Column::Version.eq(old))
            .exec(work.conn())
            .await?
            .rows_affected
    };
    if rows == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// The completed exchanges of a host: how many, and the newest.
pub async fn hosted(
    db: &impl ConnectionTrait,
    organisation: Uuid,
    most: u64,
) -> Result<(u64, Vec<exchange::Model>), DbErr> {
    let query = exchange::Entity::find()
        .filter(exchange::Column::HostOrganisationId.eq(organisation))
        .filter(exchange::Column::State.eq(Stage::Completed.key()));
    let count = query.clone().count(db).await?;
    let newest = query
        .order_by_desc(exchange::Column::StartsOn)
        .order_by_desc(exchange::Column::Id)
        .limit(most)
        .all(db)
        .await?;
    Ok((count, newest))
}
