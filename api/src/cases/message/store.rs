//! Messages in the database.

use clusterxchange_contract::case::CaseKind;
use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, IntoActiveModel, QueryOrder, QuerySelect};

use crate::http::Window;

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

/// The messages of a case, the oldest first.
pub async fn list(
    db: &impl ConnectionTrait,
    kind: CaseKind,
    case: Uuid,
    window: &Window<(DateTimeUtc, Uuid)>,
) -> Result<Vec<Model>, DbErr> {
    let mut query = of_case(kind, case);
    if let Some((at, id)) = window.after {
        query = query.filter(
            Column::At
                .gt(at)
                .or(Column::At.eq(at).and(Column::Id.gt(id))),
        );
    }
    query
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The seats from which someone has written in the thread of a case.
pub async fn seats(
    db: &impl ConnectionTrait,
    kind: CaseKind,
    case: Uuid,
) -> Result<Vec<String>, DbErr> {
    of_case(kind, case)
        .select_only()
        .column(Column::Party)
        .distinct()
        .into_tuple()
        .all(db)
        .await
}

/// Stores a message.
pub async fn insert(db: &impl ConnectionTrait, message: Model) -> Result<(), DbErr> {
    Entity::insert(message.into_active_model().reset_all())
        .exec(db)
        .await
        .map(|_| ())
}

fn of_case(kind: CaseKind, case: Uuid) -> Select<Entity> {
    Entity::find()
        .filter(Column::CaseKind.eq(kind.key()))
        .filter(Column::CaseId.eq(case))
}
