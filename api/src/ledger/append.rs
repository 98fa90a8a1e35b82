//! Appending an event.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::{Audience, Party};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect, SqlErr};
use serde_json::{Map, Value, json};

use super::chain::{BEGINNING, event_hash, value_hash};
use super::store::{event, value};
use crate::change::Work;
use crate::http::ApiError;

/// A new event.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What kind of case.
    pub kind: CaseKind,
    /// Which case.
    pub case_id: Uuid,
    /// Version of the case after the event, one more than before.
    pub sequence: i64,
    /// Pseudonym of who acts; absent for the tool itself.
    pub actor: Option<Uuid>,
    /// The seats on which they act.
    pub seats: Vec<Party>,
    /// What is done.
    pub action: String,
    /// State before.
    pub from: String,
    /// State after.
    pub to: String,
    /// Version of the rulebook.
    pub rulebook: String,
    /// Who may read it.
    pub audience: Audience,
    /// What may be kept for good: no personal values.
    pub facts: Map<String, Value>,
    /// Personal values, erasable.
    pub personal: Vec<(String, Value)>,
}

/// Appends an event to the chain of its case.
///
/// # Errors
///
/// [`ApiError::Stale`] if somebody else has appended the same version meanwhile.
pub async fn append(work: &Work, entry: Entry) -> Result<(), ApiError> {
    let previous = head(work.conn(), entry.case_id).await?;
    let expected = previous.as_ref().map_or(1, |(sequence, _)| sequence + 1);
    if expected != entry.sequence {
        return Err(ApiError::Stale);
    }
    let id = Uuid::now_v7();
    let (facts, values) = commit_to(id, entry.facts, entry.personal)?;
    let mut row = event::Model {
        id,
        case_kind: entry.kind.key().to_owned(),
        case_id: entry.case_id,
        sequence: entry.sequence,
        at: work.now,
        action: entry.action,
        actor: entry.actor,
        seats: json!(entry.seats),
        from_state: entry.from,
        to_state: entry.to,
        rulebook: entry.rulebook,
        audience: json!(entry.audience),
        facts: Value::Object(facts),
        previous_hash: previous.map_or_else(|| BEGINNING.to_owned(), |(_, hash)| hash),
        hash: String::new(),
    };
    row.hash = event_hash(&row);
    match event::Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await
    {
        Ok(_) => {}
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            return Err(ApiError::Stale);
        }
        Err(error) => return Err(error.into()),
    }
    if !values.is_empty() {
        value::Entity::insert_many(values).exec(work.conn()).await?;
    }
    Ok(())
}

/// The sequence that the next event of a case has to have.
pub async fn next_sequence(db: &impl ConnectionTrait, case: Uuid) -> Result<i64, DbErr> {
    Ok(head(db, case)
        .await?
        .map_or(1, |(sequence, _)| sequence + 1))
}

async fn head(db: &impl ConnectionTrait, case: Uuid) -> Result<Option<(i64, String)>, DbErr> {
    event::Entity::find()
        .filter(event::Column::CaseId.eq(case))
        .order_by_desc(event::Column::Sequence)
        .select_only()
        .columns([event::Column::Sequence, event::Column::Hash])
        .into_tuple()
        .one(db)
        .await
}

/// Puts the salted hashes of personal values among the facts.
fn commit_to(
    event: Uuid,
    mut facts: Map<String, Value>,
    personal: Vec<(String, Value)>,
) -> Result<(Map<String, Value>, Vec<value::ActiveModel>), ApiError> {
    let mut hashes = Map::new();
    let mut rows = Vec::new();
    for (name, value) in personal {
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt)
            .map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
        let salt = URL_SAFE_NO_PAD.encode(salt);
        hashes.insert(name.clone(), Value::String(value_hash(&salt, &value)));
        rows.push(value::ActiveModel {
            id: Set(Uuid::now_v7()),
            event_id: Set(event),
            name: Set(name),
            salt: Set(salt),
            value: Set(value),
        });
    }
    if !hashes.is_empty() {
        facts.insert("personal".to_owned(), Value::Object(hashes));
    }
    Ok((facts, rows))
}
