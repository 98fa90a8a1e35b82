//! Uploads in the database.

use clusterxchange_contract::registration::{Upload, UploadPurpose};
use sea_orm::entity::prelude::*;

use crate::http::ApiError;

/// A file that someone sent.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "upload")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who sent it.
    pub account_id: Uuid,
    /// The organisation that it belongs to.
    pub organisation_id: Option<Uuid>,
    /// `cv` or `evidence`.
    pub purpose: String,
    /// Kind of the case that names it.
    pub case_kind: Option<String>,
    /// The case that names it.
    pub case_id: Option<Uuid>,
    /// Name of the file.
    pub file_name: String,
    /// What it is, by its first bytes.
    pub media_type: String,
    /// Its size in bytes.
    pub size: i64,
    /// Hash of its content.
    pub sha256: String,
    /// Where its content lies in the file store; random, and never sent to anyone.
    pub storage_key: String,
    /// When it was sent.
    pub created_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The upload with this identifier, if there is one.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Notes the case that names an upload, and the organisation that it belongs to.
pub async fn attach(
    db: &impl ConnectionTrait,
    id: Uuid,
    organisation: Uuid,
    (kind, case): (&str, Uuid),
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::OrganisationId, Expr::value(organisation))
        .col_expr(Column::CaseKind, Expr::value(kind))
        .col_expr(Column::CaseId, Expr::value(case))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await
        .map(|_| ())
}

impl TryFrom<Model> for Upload {
    type Error = ApiError;

    fn try_from(row: Model) -> Result<Self, ApiError> {
        let purpose = UploadPurpose::parse(&row.purpose);
        Ok(Self {
            id: row.id,
            organisation_id: row.organisation_id,
            purpose: purpose.ok_or_else(|| {
                ApiError::Internal(anyhow::anyhow!("upload {} is broken", row.id))
            })?,
            file_name: row.file_name,
            media_type: row.media_type,
            size: row.size,
            sha256: row.sha256,
            created_at: row.created_at,
        })
    }
}
