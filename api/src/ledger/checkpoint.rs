//! Checkpoints: one hash over the heads of all chains, chained themselves.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ExprTrait, IntoActiveModel, QueryOrder, QuerySelect};
use serde_json::{Value, json};

use super::chain::{BEGINNING, hash};
use super::store::{checkpoint, event};
use crate::change::Work;
use crate::http::ApiError;

/// Takes a checkpoint, unless nothing happened since the last one.
pub async fn checkpoint(work: &Work) -> Result<bool, ApiError> {
    let heads = heads(work.conn()).await?;
    let root = root(&heads);
    let last = checkpoint::Entity::find()
        .order_by_desc(checkpoint::Column::Sequence)
        .one(work.conn())
        .await?;
    if last.as_ref().is_some_and(|last| last.root == root) || heads.is_empty() {
        return Ok(false);
    }
    let mut row = checkpoint::Model {
        sequence: last.as_ref().map_or(1, |last| last.sequence + 1),
        at: work.now,
        cases: i64::try_from(heads.len()).unwrap_or(i64::MAX),
        root,
        previous_hash: last.map_or_else(|| BEGINNING.to_owned(), |last| last.hash),
        hash: String::new(),
    };
    row.hash = checkpoint_hash(&row);
    checkpoint::Entity::insert(row.into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    Ok(true)
}

/// Hash of a checkpoint.
pub fn checkpoint_hash(row: &checkpoint::Model) -> String {
    hash(&json!({
        "at": row.at.timestamp_millis(),
        "cases": row.cases,
        "previous": row.previous_hash,
        "root": row.root,
        "sequence": row.sequence,
    }))
}

/// Case and newest sequence of every chain, sorted by case.
async fn heads(db: &impl ConnectionTrait) -> Result<Vec<(Uuid, i64, String)>, DbErr> {
    let newest: Vec<(Uuid, i64)> = event::Entity::find()
        .select_only()
        .column(event::Column::CaseId)
        .expr(Expr::col(event::Column::Sequence).max())
        .group_by(event::Column::CaseId)
        .into_tuple()
        .all(db)
        .await?;
    let hashes: Vec<(Uuid, i64, String)> = event::Entity::find()
        .select_only()
        .columns([
            event::Column::CaseId,
            event::Column::Sequence,
            event::Column::Hash,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let newest: std::collections::BTreeMap<Uuid, i64> = newest.into_iter().collect();
    let mut heads: Vec<_> = hashes
        .into_iter()
        .filter(|(case, sequence, _)| newest.get(case) == Some(sequence))
        .collect();
    heads.sort();
    Ok(heads)
}

fn root(heads: &[(Uuid, i64, String)]) -> String {
    let lines: Vec<Value> = heads.iter().map(|head| json!(head)).collect();
    hash(&Value::Array(lines))
}
