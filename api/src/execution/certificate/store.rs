//! Certificates in the database.

use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use crate::change::Work;

/// The code of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "certificate")]
pub struct Model {
    /// The code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// The exchange.
    pub exchange_id: Uuid,
    /// When it was issued.
    pub issued_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The certificate of an exchange.
pub async fn of_exchange(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::ExchangeId.eq(id))
        .one(db)
        .await
}

/// The certificate with a code.
pub async fn find(db: &impl ConnectionTrait, code: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(code.to_owned()).one(db).await
}

/// Stores a new certificate; an exchange keeps the one that it has.
pub async fn insert(work: &Work, row: Model) -> Result<(), DbErr> {
    let known = OnConflict::column(Column::ExchangeId)
        .do_nothing()
        .to_owned();
    Entity::insert(row.into_active_model().reset_all())
        .on_conflict(known)
        .exec_without_returning(work.conn())
        .await
        .map(|_| ())
}
