//! Tasks: whom each case waits for. The work list of a person (`super::work`) is a query over this
//! table.

use std::collections::HashMap;

use clusterxchange_contract::case::{CaseKind, WorkItem};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::{Role, Waiting};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::step::{Case, Stored};
use crate::change::Work;
use crate::http::ApiError;

/// Someone whom a case waits for.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "task")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Kind of case.
    pub case_kind: String,
    /// The case.
    pub case_id: Uuid,
    /// The seat that is waited for.
    pub party: String,
    /// The organisation on that seat.
    pub organisation_id: Option<Uuid>,
    /// The Partnership on that seat.
    pub partnership_id: Option<String>,
    /// A line that tells the case from others.
    pub title: String,
    /// Name of the awaited action.
    pub action: String,
    /// The action in words.
    pub label: String,
    /// Since when.
    pub since: DateTimeUtc,
    /// From when on it can be done, if it had to wait at first.
    pub not_before: Option<DateTimeUtc>,
    /// By when.
    pub due_at: Option<DateTimeUtc>,
    /// Moments of the reminders that are still to come, earliest first.
    pub reminders: Json,
    /// The first of them.
    pub next_reminder_at: Option<DateTimeUtc>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Replaces the tasks of a case by those of its new state.
pub async fn replace<C: Case>(
    work: &Work,
    case: &Stored<C>,
    waiting: &[Waiting],
) -> Result<(), ApiError> {
    Entity::delete_many()
        .filter(Column::CaseId.eq(case.id))
        .exec(work.conn())
        .await?;
    let reminders = match C::REMINDER {
        Some(_) => Vec::new(),
        None => case.lifecycle.due().reminders,
    };
    let rows: Vec<ActiveModel> = waiting
        .iter()
        .filter_map(|waiting| {
            let holder = case.parties.holder(waiting.party)?;
            Some(row(
                C::CASE_KIND,
                case.id,
                &case.title,
                waiting,
                &holder,
                &reminders,
            ))
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec(work.conn()).await?;
    }
    Ok(())
}

fn row(
    kind: CaseKind,
    case_id: Uuid,
    title: &str,
    waiting: &Waiting,
    holder: &Role,
    reminders: &[DateTimeUtc],
) -> ActiveModel {
    // What has no deadline is not urged.
    let reminders = if waiting.due.is_some() {
        reminders
    } else {
        &[]
    };
    let (organisation, partnership) = match holder {
        Role::Organisation(id) => (Some(*id), None),
        Role::Partnership(id) => (None, Some(id.clone())),
        Role::SupportOffice | Role::Commission => (None, None),
    };
    ActiveModel {
        id: Set(Uuid::now_v7()),
        case_kind: Set(kind.key().to_owned()),
        case_id: Set(case_id),
        party: Set(waiting.party.key().to_owned()),
        organisation_id: Set(organisation),
        partnership_id: Set(partnership),
        title: Set(title.to_owned()),
        action: Set(waiting.action.clone()),
        label: Set(waiting.label.clone()),
        since: Set(waiting.since),
        not_before: Set(waiting.not_before),
        due_at: Set(waiting.due),
        reminders: Set(json!(reminders)),
        next_reminder_at: Set(reminders.first().copied()),
    }
}

/// Whom some cases wait for.
pub async fn waiting_on(
    db: &impl ConnectionTrait,
    cases: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Waiting>>, ApiError> {
    let rows = Entity::find()
        .filter(Column::CaseId.is_in(cases.iter().copied()))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut waiting: HashMap<Uuid, Vec<Waiting>> = HashMap::new();
    for row in rows {
        let not_before = row.not_before;
        let item = item(row)?;
        waiting.entry(item.case_id).or_default().push(Waiting {
            party: item.party,
            action: item.action,
            label: item.label,
            since: item.since,
            not_before,
            due: item.due,
        });
    }
    Ok(waiting)
}

/// An entry of a work list.
pub fn item(row: Model) -> Result<WorkItem, ApiError> {
    let broken = || ApiError::Internal(anyhow::anyhow!("task {} is broken", row.id));
    Ok(WorkItem {
        kind: CaseKind::parse(&row.case_kind).ok_or_else(broken)?,
        case_id: row.case_id,
        party: Party::ALL
            .into_iter()
            .find(|p| p.key() == row.party)
            .ok_or_else(broken)?,
        title: row.title,
        action: row.action,
        label: row.label,
        since: row.since,
        due: row.due_at,
    })
}
