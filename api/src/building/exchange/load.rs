//! An exchange with everything that its use-cases need, and the seats of who asks.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::rulebook::{self, Rulebook};
use clusterxchange_domain::workflow::Parties;
use clusterxchange_domain::workflow::exchange::{Exchange, Record};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{Content, store};
use crate::cases::Stored;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::reference;

/// An exchange that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its row.
    pub row: store::Model,
    /// The case.
    pub case: Stored<Exchange>,
    /// What it is about.
    pub content: Content,
    /// The reader's seats.
    pub seats: Vec<Party>,
    /// All rulebook versions that were ever put in force.
    pub rulebooks: Vec<Rulebook>,
    /// The one in force now.
    pub rulebook: Arc<Rulebook>,
    /// The moment of reading.
    pub now: DateTime<Utc>,
}

impl Loaded {
    /// What the case knows.
    pub fn record(&self) -> &Record {
        self.case.lifecycle.record()
    }

    /// A rulebook version, or the one in force where it is not known any more.
    pub fn version(&self, version: Option<&str>) -> &Rulebook {
        self.rulebooks
            .iter()
            .find(|rulebook| Some(rulebook.version.as_str()) == version)
            .unwrap_or(&self.rulebook)
    }

    /// Whether the reader sits on one of these seats.
    pub fn sits_on(&self, seats: &[Party]) -> bool {
        seats.iter().any(|seat| self.seats.contains(seat))
    }
}

/// Who sits where. The Commission has a part only in what was drawn.
pub fn parties(record: &Record) -> Parties {
    Parties {
        visitor: Some(record.visitor),
        host: Some(record.host),
        visitor_partnership: Some(record.visitor_partnership.clone()),
        host_partnership: Some(record.host_partnership.clone()),
        support_office: true,
        commission: record.drawn,
        ..Parties::default()
    }
}

/// Reads an exchange for an actor; for the tool itself without one.
///
/// # Errors
///
/// [`ApiError::NotFound`] if there is none in which the actor has a part.
pub async fn load(
    db: &impl ConnectionTrait,
    id: Uuid,
    actor: Option<&Actor>,
    now: DateTime<Utc>,
    to_change: bool,
) -> Result<Box<Loaded>, ApiError> {
    let row = store::find(db, id, to_change)
        .await?
        .ok_or(ApiError::NotFound)?;
    let lifecycle = row.lifecycle()?;
    let parties = parties(lifecycle.record());
    let seats = actor.map_or_else(
        || vec![Party::System],
        |actor| parties.seats_of(&actor.roles),
    );
    if seats.is_empty() {
        return Err(ApiError::NotFound);
    }
    let rulebooks = reference::rulebook::all_in_force(db).await?;
    let rulebook = in_force(&rulebooks, now.date_naive())?;
    let content = row.content()?;
    Ok(Box::new(Loaded {
        case: Stored {
            id,
            version: row.version,
            title: content.title.clone(),
            parties,
            rulebook: rulebook.version.clone(),
            lifecycle,
        },
        row,
        content,
        seats,
        rulebooks,
        rulebook,
        now,
    }))
}

/// The version in force on a day.
pub fn in_force(rulebooks: &[Rulebook], day: NaiveDate) -> Result<Arc<Rulebook>, ApiError> {
    rulebook::in_force(rulebooks, day)
        .cloned()
        .map(Arc::new)
        .ok_or_else(|| ApiError::Internal(anyhow::anyhow!("no rulebook is in force on {day}")))
}
