//! Proposals in the database.

use chrono::{DateTime, Utc};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::workflow::proposal::{Proposal, Stage};
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, IntoActiveModel, PaginatorTrait, QueryOrder, QuerySelect};
use serde::Serialize;
use serde_json::Value;

use super::loaded::{Content, Loaded};
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::matching::participant::store as participant;

/// A proposal.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Registration of the side that sent it.
    pub sender_registration_id: Option<Uuid>,
    /// Registration of the other side; absent while it is being invited.
    pub recipient_registration_id: Option<Uuid>,
    /// The visiting organisation.
    pub visitor_organisation_id: Option<Uuid>,
    /// The host organisation.
    pub host_organisation_id: Option<Uuid>,
    /// State.
    pub state: String,
    /// When it was sent.
    pub created_at: DateTimeUtc,
    /// When something happened last.
    pub updated_at: DateTimeUtc,
    /// What was proposed.
    pub content: Json,
    /// The life cycle.
    pub lifecycle: Json,
    /// Version of the rulebook of the last step.
    pub rulebook: String,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

fn row(loaded: &Loaded) -> Result<Model, ApiError> {
    let sender = loaded.case.lifecycle.record().sender;
    let registration = |role| loaded.side(role).map(|it| it.shown.registration_id);
    let organisation = |role| loaded.side(role).map(|it| it.shown.organisation_id);
    Ok(Model {
        id: loaded.case.id,
        sender_registration_id: registration(sender),
        recipient_registration_id: registration(sender.other()),
        visitor_organisation_id: organisation(Role::Visitor),
        host_organisation_id: organisation(Role::Host),
        state: loaded.case.lifecycle.stage().key().to_owned(),
        created_at: loaded.created_at,
        updated_at: loaded.updated_at,
        content: to_json(&loaded.content)?,
        lifecycle: to_json(&loaded.case.lifecycle)?,
        rulebook: loaded.case.rulebook.clone(),
        version: loaded.case.version,
    })
}

fn to_json(value: &impl Serialize) -> Result<Value, ApiError> {
    serde_json::to_value(value).map_err(|error| ApiError::Internal(error.into()))
}

/// A proposal with its two sides.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Loaded, ApiError> {
    let row = Entity::find_by_id(id).one(db).await?;
    let loaded = with_sides(db, vec![row.ok_or(ApiError::NotFound)?]).await?;
    loaded.into_iter().next().ok_or(ApiError::NotFound)
}

/// As [`get`], while nobody else decides about one of the two sides.
pub async fn get_locked(work: &Work, id: Uuid) -> Result<Loaded, ApiError> {
    let row = Entity::find_by_id(id).one(work.conn()).await?;
    let row = row.ok_or(ApiError::NotFound)?;
    let sides = [row.sender_registration_id, row.recipient_registration_id];
    participant::lock(work.conn(), sides.into_iter().flatten()).await?;
    get(work.conn(), id).await
}

/// Puts the sides to some proposals, with one query.
async fn with_sides(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<Vec<Loaded>, ApiError> {
    let ids = rows
        .iter()
        .flat_map(|row| [row.sender_registration_id, row.recipient_registration_id])
        .flatten();
    let participants = participant::by_ids(db, ids).await?;
    let side = |id: Option<Uuid>| id.and_then(|id| participants.get(&id).cloned());
    rows.into_iter()
        .map(|row| {
            let broken = |error: serde_json::Error| ApiError::Internal(error.into());
            let lifecycle: Proposal = serde_json::from_value(row.lifecycle).map_err(broken)?;
            let content: Content = serde_json::from_value(row.content).map_err(broken)?;
            let (sent, received) = (
                side(row.sender_registration_id),
                side(row.recipient_registration_id),
            );
            let sides = match lifecycle.record().sender {
                Role::Visitor => (sent, received),
                Role::Host => (received, sent),
            };
            let mut loaded = Loaded::new(lifecycle, content, &row.rulebook, sides, row.created_at);
            loaded.case.version = row.version;
            loaded.updated_at = row.updated_at;
            Ok(loaded)
        })
        .collect()
}

/// Stores a new proposal.
pub async fn insert(work: &Work, loaded: &Loaded) -> Result<(), ApiError> {
    Entity::insert(row(loaded)?.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(())
}

/// Stores the next version of a proposal.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else has changed it meanwhile.
pub async fn update(work: &Work, loaded: &Loaded) -> Result<(), ApiError> {
    let row = row(loaded)?;
    let (id, before) = (row.id, row.version - 1);
    let done = Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(Column::Id.eq(id))
        .filter(Column::Version.eq(before))
        .exec(work.conn())
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

fn open_states() -> Vec<&'static str> {
    let open = Stage::ALL.iter().filter(|stage| stage.counts_as_open());
    open.map(|stage| stage.key()).collect()
}

/// Visitor and host of each open proposal, or of those that concern some organisations.
pub async fn open_pairs(
    db: &impl ConnectionTrait,
    about: Option<&[Uuid]>,
) -> Result<Vec<(Option<Uuid>, Option<Uuid>)>, ApiError> {
    let mut query = Entity::find().filter(Column::State.is_in(open_states()));
    if let Some(ids) = about {
        let visitor = Column::VisitorOrganisationId.is_in(ids.iter().copied());
        let host = Column::HostOrganisationId.is_in(ids.iter().copied());
        query = query.filter(Condition::any().add(visitor).add(host));
    }
    Ok(query
        .select_only()
        .columns([Column::VisitorOrganisationId, Column::HostOrganisationId])
        .into_tuple()
        .all(db)
        .await?)
}

/// Whether there is or was a proposal between two organisations.
pub async fn exists_between(
    db: &impl ConnectionTrait,
    one: Uuid,
    other: Uuid,
) -> Result<bool, ApiError> {
    let between = |visitor: Uuid, host: Uuid| {
        Column::VisitorOrganisationId
            .eq(visitor)
            .and(Column::HostOrganisationId.eq(host))
    };
    let count = Entity::find()
        .filter(between(one, other).or(between(other, one)))
        .count(db)
        .await?;
    Ok(count > 0)
}

/// Identifiers of the open proposals that a registration sent or received.
pub async fn open_of(db: &impl ConnectionTrait, registration: Uuid) -> Result<Vec<Uuid>, ApiError> {
    let sent = Column::SenderRegistrationId.eq(registration);
    let received = Column::RecipientRegistrationId.eq(registration);
    Ok(Entity::find()
        .filter(Column::State.is_in(open_states()))
        .filter(sent.or(received))
        .order_by_asc(Column::Id)
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db)
        .await?)
}

/// Proposals that fit `condition`, the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    condition: Condition,
    window: &Window<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<Loaded>, ApiError> {
    let mut query = Entity::find().filter(condition);
    if let Some((at, id)) = window.after {
        query = query.filter(
            Column::CreatedAt
                .lt(at)
                .or(Column::CreatedAt.eq(at).and(Column::Id.lt(id))),
        );
    }
    let rows = query
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    with_sides(db, rows).await
}
