//! Files.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::ERASED;
use crate::change::Work;
use crate::http::ApiError;
use crate::outbox::{Job, later};

/// A file that someone sent.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "upload")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub purpose: String,
    pub case_id: Option<Uuid>,
    pub file_name: String,
    pub sha256: String,
    pub storage_key: String,
    pub created_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Files that an account has sent.
pub async fn uploads(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Deletes the files that an account has sent, except those of some cases. Their rows stay, without
/// a name, for the cases that refer to them.
pub async fn erase_uploads(work: &Work, account: Uuid, except: &[Uuid]) -> Result<(), ApiError> {
    for row in uploads(work.conn(), account).await? {
        if row.case_id.is_some_and(|case| except.contains(&case)) || row.file_name == ERASED {
            continue;
        }
        Entity::update_many()
            .col_expr(Column::FileName, Expr::value(ERASED))
            .filter(Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
        let place = row.storage_key;
        later(work, &Job::DeleteFile { place }).await?;
    }
    Ok(())
}
