//! What the matching phase reads of registrations. The registration phase owns the table.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use clusterxchange_contract::matching as wire;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockType, Query, SelectStatement};
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};

use super::Participant;
use crate::database;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::role;

/// Most participants that are looked at in one request. Beyond it the oldest come first; an index
/// that answers for any number replaces this bound once a scheme comes near it.
pub const MOST: u64 = 10_000;

/// The columns of a registration that matching needs.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// The Partnership in charge.
    pub partnership_id: Option<String>,
    /// State.
    pub state: String,
    /// Whether it registers as a visitor.
    pub is_visitor: bool,
    /// Whether it registers as a host.
    pub is_host: bool,
    /// When it was accepted.
    pub accepted_at: Option<DateTimeUtc>,
    /// Everything that the applicant filled in.
    pub form: Json,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

fn in_role(role: Role) -> Column {
    match role {
        Role::Visitor => Column::IsVisitor,
        Role::Host => Column::IsHost,
    }
}

/// The accepted registration in `role` of one of the organisations: the newest, or the given one.
pub async fn own(
    db: &impl ConnectionTrait,
    organisations: impl IntoIterator<Item = Uuid>,
    role: Role,
    id: Option<Uuid>,
) -> Result<Option<Participant>, ApiError> {
    let mut query = Entity::find()
        .filter(Column::OrganisationId.is_in(organisations))
        .filter(Column::State.eq(Stage::Accepted.key()))
        .filter(in_role(role).eq(true));
    if let Some(id) = id {
        query = query.filter(Column::Id.eq(id));
    }
    let row = query
        .order_by_desc(Column::AcceptedAt)
        .order_by_desc(Column::Id)
        .one(db)
        .await?;
    row.map(Participant::try_from).transpose()
}

/// Some registrations, in any state.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Participant>, ApiError> {
    let ids: HashSet<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    rows.into_iter()
        .map(|row| Ok((row.id, Participant::try_from(row)?)))
        .collect()
}

/// Everyone who is accepted in `role`, has agreed to being shown and is not the viewer.
pub async fn visible(
    db: &impl ConnectionTrait,
    role: Role,
    viewer: Uuid,
) -> Result<Vec<Participant>, ApiError> {
    let rows = Entity::find()
        .filter(Column::State.eq(Stage::Accepted.key()))
        .filter(in_role(role).eq(true))
        .filter(Column::OrganisationId.ne(viewer))
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    let participants = rows.into_iter().map(Participant::try_from);
    let is_visible =
        |it: &Result<Participant, ApiError>| it.as_ref().map_or(true, |it| it.is_visible);
    participants.filter(is_visible).collect()
}

/// Notes for which participants nobody has signed in since `since`.
pub async fn mark_low_active<'a>(
    db: &impl ConnectionTrait,
    participants: impl IntoIterator<Item = &'a mut wire::Participant>,
    since: DateTime<Utc>,
) -> Result<(), ApiError> {
    let participants: Vec<_> = participants.into_iter().collect();
    if participants.is_empty() {
        return Ok(());
    }
    let seen = Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::LastSeenAt.gte(since))
        .to_owned();
    let organisations = participants.iter().map(|it| it.organisation_id);
    let active: HashSet<Uuid> = role::Entity::find()
        .filter(role::Column::OrganisationId.is_in(organisations))
        .filter(role::Column::AccountId.in_subquery(seen))
        .select_only()
        .column(role::Column::OrganisationId)
        .into_tuple::<Uuid>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    for participant in participants {
        participant.is_low_active = !active.contains(&participant.organisation_id);
    }
    Ok(())
}

/// Keeps others from deciding about these registrations until the transaction ends. SQLite has one
/// writer at a time anyway.
pub async fn lock(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<(), ApiError> {
    if database::is_postgres(db) {
        Entity::find()
            .filter(Column::Id.is_in(ids))
            .order_by_asc(Column::Id)
            .select_only()
            .column(Column::Id)
            .lock(LockType::Update)
            .into_tuple::<Uuid>()
            .all(db)
            .await?;
    }
    Ok(())
}

/// The identifiers of the registrations that organisations or Partnerships have a part in.
pub fn ids_of(organisations: Vec<Uuid>, partnerships: Vec<String>) -> SelectStatement {
    let of = Column::OrganisationId
        .is_in(organisations)
        .or(Column::PartnershipId.is_in(partnerships));
    Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(of)
        .to_owned()
}
