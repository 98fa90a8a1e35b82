//! Deadlines: what the tool does by itself with a case, and when, unless someone acts before.

use clusterxchange_domain::workflow::Named;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::step::{Case, Stored};
use crate::change::Work;
use crate::http::ApiError;

/// An action that the tool takes by itself.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deadline")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Kind of case.
    pub case_kind: String,
    /// The case.
    pub case_id: Uuid,
    /// What is done.
    pub action: String,
    /// When.
    pub due_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Replaces the deadlines of a case by those of its new state.
pub async fn replace<C: Case>(work: &Work, case: &Stored<C>) -> Result<(), ApiError> {
    Entity::delete_many()
        .filter(Column::CaseId.eq(case.id))
        .exec(work.conn())
        .await?;
    let actions = case.lifecycle.system_actions();
    let rows: Vec<ActiveModel> = actions
        .into_iter()
        .map(|(action, at)| ActiveModel {
            id: Set(Uuid::now_v7()),
            case_kind: Set(C::CASE_KIND.key().to_owned()),
            case_id: Set(case.id),
            action: Set(action.key().to_owned()),
            due_at: Set(at),
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec(work.conn()).await?;
    }
    Ok(())
}
