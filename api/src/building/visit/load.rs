//! A group visit with everything that its use-cases need, and the seats of who asks.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Parties;
use clusterxchange_domain::workflow::exchange::Plan;
use clusterxchange_domain::workflow::visit::{Organiser, Record, Visit};
use sea_orm::ConnectionTrait;
use serde_json::Value;
use uuid::Uuid;

use super::content::Content;
use super::member::{Member, members};
use super::store::{self, Model};
use crate::building::exchange::{in_force, plan};
use crate::cases::Stored;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::reference;

/// A group visit that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its row.
    pub row: Model,
    /// The case.
    pub case: Stored<Visit>,
    /// What it is about.
    pub content: Content,
    /// Everyone who has joined, those who have left included.
    pub members: Vec<Member>,
    /// The reader's seats; none for someone who has no part in it.
    pub seats: Vec<Party>,
    /// All rulebook versions that were ever put in force.
    pub rulebooks: Vec<Rulebook>,
    /// The one in force now.
    pub rulebook: Arc<Rulebook>,
    /// The moment of reading.
    pub now: DateTime<Utc>,
}

impl Loaded {
    /// A new visit that is not stored yet.
    pub fn draft(
        content: Content,
        organiser: Organiser,
        places: u32,
        (rulebooks, rulebook): (Vec<Rulebook>, Arc<Rulebook>),
        now: DateTime<Utc>,
    ) -> Self {
        let id = Uuid::now_v7();
        let host = &content.host;
        let plan = plan::dates(&content.stay);
        let seat = (host.organisation, host.partnership.clone());
        let lifecycle = Visit::draft(id, seat, organiser, (plan, places), now);
        let row = Model {
            id,
            host_registration_id: host.registration,
            host_organisation_id: host.organisation,
            host_partnership_id: host.partnership.clone(),
            title: String::new(),
            state: String::new(),
            is_listed: false,
            country: String::new(),
            mode: String::new(),
            sectors: String::new(),
            places: 0,
            starts_on: None,
            ends_on: None,
            created_at: now,
            updated_at: now,
            content: Value::Null,
            lifecycle: Value::Null,
            rulebook: rulebook.version.clone(),
            version: 1,
        };
        Self {
            case: Stored {
                id,
                version: 1,
                title: content.line(),
                parties: parties(host.organisation, &host.partnership),
                rulebook: rulebook.version.clone(),
                lifecycle,
            },
            row,
            content,
            members: Vec::new(),
            seats: Vec::new(),
            rulebooks,
            rulebook,
            now,
        }
    }

    /// What the case knows.
    pub fn record(&self) -> &Record {
        self.case.lifecycle.record()
    }

    /// Visitors that have joined and not left.
    pub fn joined(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.takes_part())
    }

    /// The version of the rulebook that the shared clauses come from.
    pub fn clause_rulebook(&self) -> &Rulebook {
        self.rulebooks
            .iter()
            .find(|rulebook| rulebook.version == self.row.rulebook)
            .unwrap_or(&self.rulebook)
    }

    /// Those who may not act on a visit are told so, even if everyone may read it.
    pub fn for_organisers(self) -> Result<Self, ApiError> {
        if self.seats.is_empty() {
            return Err(ApiError::Forbidden(
                "this is for the host and the Partnership in charge of it",
            ));
        }
        Ok(self)
    }

    /// Stores what was changed.
    pub async fn save(&mut self, work: &Work) -> Result<(), ApiError> {
        self.row.take_over(&self.content, &self.case.lifecycle)?;
        store::save(work, &mut self.row).await
    }
}

/// Who sits where. Visitors sit in their own exchanges.
pub fn parties(host: Uuid, host_partnership: &str) -> Parties {
    Parties {
        host: Some(host),
        host_partnership: Some(host_partnership.to_owned()),
        support_office: true,
        ..Parties::default()
    }
}

/// Reads a visit for someone, perhaps without account, or for the tool itself (`System`).
///
/// # Errors
///
/// [`ApiError::NotFound`] if there is none that the reader may see.
pub async fn load(
    db: &impl ConnectionTrait,
    id: Uuid,
    actor: Option<&Actor>,
    now: DateTime<Utc>,
    to_change: bool,
) -> Result<Loaded, ApiError> {
    let loaded = load_all(db, id, now, to_change).await?;
    let seats = actor.map_or_else(Vec::new, |actor| loaded.case.parties.seats_of(&actor.roles));
    let has_joined = || {
        let own: Vec<Uuid> = actor.into_iter().flat_map(Actor::organisations).collect();
        loaded.members.iter().any(|it| own.contains(&it.visitor))
    };
    let is_public = loaded.record().stage.is_public();
    if is_public || !seats.is_empty() || has_joined() {
        Ok(Loaded { seats, ..loaded })
    } else {
        Err(ApiError::NotFound)
    }
}

/// Reads a visit for the tool itself.
pub async fn load_all(
    db: &impl ConnectionTrait,
    id: Uuid,
    now: DateTime<Utc>,
    to_change: bool,
) -> Result<Loaded, ApiError> {
    let row = store::find(db, id, to_change)
        .await?
        .ok_or(ApiError::NotFound)?;
    let lifecycle = row.lifecycle()?;
    let content = row.content()?;
    let rulebooks = reference::rulebook::all_in_force(db).await?;
    let rulebook = in_force(&rulebooks, now.date_naive())?;
    Ok(Loaded {
        case: Stored {
            id,
            version: row.version,
            title: content.line(),
            parties: parties(row.host_organisation_id, &row.host_partnership_id),
            rulebook: rulebook.version.clone(),
            lifecycle,
        },
        members: members(db, id).await?,
        row,
        content,
        seats: Vec::new(),
        rulebooks,
        rulebook,
        now,
    })
}

/// Mode and dates of the group that an exchange belongs to.
pub async fn plan_of(db: &impl ConnectionTrait, id: Uuid) -> Result<Plan, ApiError> {
    let row = store::find(db, id, false).await?;
    let row = row.ok_or_else(|| ApiError::Internal(anyhow::anyhow!("there is no visit {id}")))?;
    Ok(row.lifecycle()?.record().plan)
}
