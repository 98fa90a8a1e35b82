//! Registrations, with their form.

use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::form::Representative;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde_json::json;

use crate::change::Work;
use crate::http::ApiError;

/// A registration with its form.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub account_id: Uuid,
    pub state: String,
    pub updated_at: DateTimeUtc,
    pub form: Json,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Registrations that an account has written.
pub async fn registrations(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Takes the person out of the forms that an account has written, except in some registrations.
pub async fn erase_forms(work: &Work, account: Uuid, except: &[Uuid]) -> Result<(), ApiError> {
    for row in registrations(work.conn(), account).await? {
        if except.contains(&row.id) {
            continue;
        }
        let mut form: RegistrationForm = serde_json::from_value(row.form).unwrap_or_default();
        form.representative = Representative::default();
        form.cv_upload_id = None;
        Entity::update_many()
            .col_expr(Column::Form, Expr::value(json!(form)))
            .filter(Column::Id.eq(row.id))
            .exec(work.conn())
            .await?;
    }
    Ok(())
}
