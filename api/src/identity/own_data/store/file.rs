//! Exchanges, with what says whether money was due and until when they are kept.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// The file of an exchange.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub visitor_organisation_id: Uuid,
    pub host_organisation_id: Uuid,
    pub visitor_registration_id: Uuid,
    pub host_registration_id: Uuid,
    pub mode: String,
    pub state: String,
    pub ends_on: Option<Date>,
    pub updated_at: DateTimeUtc,
    pub rulebook: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The exchanges of some organisations.
pub async fn files(db: &impl ConnectionTrait, organisations: &[Uuid]) -> Result<Vec<Model>, DbErr> {
    let ours = sea_orm::Condition::any()
        .add(Column::VisitorOrganisationId.is_in(organisations.iter().copied()))
        .add(Column::HostOrganisationId.is_in(organisations.iter().copied()));
    Entity::find()
        .filter(ours)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
