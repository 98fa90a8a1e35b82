//! Messages: the thread of a case.

use sea_orm::entity::prelude::*;

/// A message in the thread of a case.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Kind of case.
    pub case_kind: String,
    /// The case.
    pub case_id: Uuid,
    /// Who wrote it.
    pub account_id: Uuid,
    /// On which seat.
    pub party: String,
    /// When.
    pub at: DateTimeUtc,
    /// The text.
    pub text: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
