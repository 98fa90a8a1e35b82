//! One step of a case: ask the domain, then ledger event, tasks, notifications and mails.

use clusterxchange_contract::case::{CaseKind, Standing};
use clusterxchange_domain::receipt::{Audience, Party, Receipt};
use clusterxchange_domain::workflow::{self, LifeCycle, Named, Parties};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{notification, task};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::ledger;

/// A life cycle that is stored as a case.
pub trait Case: LifeCycle {
    /// The kind of case.
    const CASE_KIND: CaseKind;
}

/// A case with what the step needs to know about it.
#[derive(Clone, Debug)]
pub struct Stored<C> {
    /// Identifier.
    pub id: Uuid,
    /// Version before the step.
    pub version: i64,
    /// A line that tells the case from others.
    pub title: String,
    /// Who sits where.
    pub parties: Parties,
    /// Version of the rulebook that applies.
    pub rulebook: String,
    /// The state.
    pub lifecycle: C,
}

/// What is recorded with an event.
#[derive(Clone, Debug, Default)]
pub struct Details {
    facts: Map<String, Value>,
    personal: Vec<(String, Value)>,
    audience: Option<Audience>,
}

impl Details {
    /// Adds a fact that is kept for good: no personal value.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Serialize) -> Self {
        if let Ok(value) = serde_json::to_value(value) {
            self.facts.insert(name.to_owned(), value);
        }
        self
    }

    /// Adds a personal value; it can be erased later.
    #[must_use]
    pub fn personal(mut self, name: &str, value: impl Serialize) -> Self {
        if let Ok(value) = serde_json::to_value(value) {
            self.personal.push((name.to_owned(), value));
        }
        self
    }

    /// Limits who may read the event.
    #[must_use]
    pub fn for_only(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }
}

/// Takes a step of a case and records everything that follows from it. The caller stores the case
/// itself, with `version + 1`.
///
/// # Errors
///
/// [`ApiError::Refused`] with the receipt, reduced to what the actor may read.
pub async fn advance<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &mut Stored<C>,
    command: C::Command,
    facts: &C::Facts<'_>,
    details: Details,
) -> Result<Receipt, ApiError> {
    let seats = actor.map_or_else(
        || vec![Party::System],
        |actor| case.parties.seats_of(&actor.roles),
    );
    let step = workflow::step(&case.lifecycle, command, &seats, facts, &case.rulebook)
        .map_err(|refusal| ApiError::refused(refusal.receipt().seen_by(&seats)))?;
    case.version += 1;
    case.lifecycle = step.case;
    record(
        work,
        actor,
        case,
        seats,
        (step.action.key(), step.from.key(), step.to.key()),
        details,
    )
    .await?;
    task::replace(work, case, &case.lifecycle.waiting_on()).await?;
    notification::tell(work, actor, case, &step.tells, step.action, step.to).await?;
    Ok(step.receipt)
}

/// Records the beginning of a case; the caller stores it with version 1.
pub async fn open<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    action: &str,
    details: Details,
) -> Result<(), ApiError> {
    let seats = actor.map_or_else(
        || vec![Party::System],
        |actor| case.parties.seats_of(&actor.roles),
    );
    record(
        work,
        actor,
        case,
        seats,
        (action, "", case.lifecycle.stage().key()),
        details,
    )
    .await?;
    task::replace(work, case, &case.lifecycle.waiting_on()).await
}

/// Records a change of a case that is no step of its state table and leaves its state as it is. The
/// caller stores the case itself, with `version + 1`.
pub async fn note<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &mut Stored<C>,
    action: &str,
    details: Details,
) -> Result<(), ApiError> {
    let seats = actor.map_or_else(
        || vec![Party::System],
        |actor| case.parties.seats_of(&actor.roles),
    );
    case.version += 1;
    let state = case.lifecycle.stage().key();
    record(work, actor, case, seats, (action, state, state), details).await
}

async fn record<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    seats: Vec<Party>,
    (action, from, to): (&str, &str, &str),
    details: Details,
) -> Result<(), ApiError> {
    ledger::append(
        work,
        ledger::Entry {
            kind: C::CASE_KIND,
            case_id: case.id,
            sequence: case.version,
            actor: actor.map(|actor| actor.pseudonym),
            seats,
            action: action.to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
            rulebook: case.rulebook.clone(),
            audience: details.audience.unwrap_or(Audience::Everyone),
            facts: details.facts,
            personal: details.personal,
        },
    )
    .await
}

/// Where a case stands, for someone on `seats`.
pub fn standing<C: Case>(case: &C, seats: &[Party], facts: &C::Facts<'_>) -> Standing {
    let actions = workflow::actions(case, seats, facts);
    let stage = case.stage();
    Standing {
        state: stage.key().to_owned(),
        state_label: stage.label().to_owned(),
        since: case.due().since,
        seats: seats.to_vec(),
        available_actions: actions.available,
        blocked_actions: actions.blocked,
        waiting_on: case.waiting_on(),
    }
}
