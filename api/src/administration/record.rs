//! Who changed what: administrative changes in the ledger.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::{Audience, Party};
use clusterxchange_domain::workflow::Parties;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::ledger;
use crate::reference::rulebook;

/// One administrative change.
#[derive(Clone, Debug)]
pub struct Deed {
    object: String,
    action: &'static str,
    facts: Map<String, Value>,
    parties: Parties,
}

impl Deed {
    /// `action` on a thing of some kind, for example the `rulebook` named `open-2027.1`.
    pub fn on(kind: &str, id: impl std::fmt::Display, action: &'static str) -> Self {
        let facts = Map::from_iter([
            ("object".to_owned(), Value::from(kind)),
            ("id".to_owned(), Value::from(id.to_string())),
        ]);
        Self {
            object: format!("{kind}/{id}"),
            action,
            facts,
            parties: parties(),
        }
    }

    /// Adds a fact that is kept for good: no personal value.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Serialize) -> Self {
        if let Ok(value) = serde_json::to_value(value) {
            self.facts.insert(name.to_owned(), value);
        }
        self
    }

    /// The actor may also be an officer of this Partnership.
    #[must_use]
    pub fn of_partnership(mut self, id: &str) -> Self {
        self.parties.partnership = Some(id.to_owned());
        self
    }
}

/// Who reads administrative changes.
pub fn parties() -> Parties {
    Parties {
        support_office: true,
        commission: true,
        ..Parties::default()
    }
}

/// The chain of a thing that is administered: the same for everything that happens to it.
pub fn case_id(object: &str) -> Uuid {
    let digest = Sha256::digest(format!("administration/{object}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Appends the change to the chain of its thing.
pub async fn record(work: &Work, actor: &Actor, deed: Deed) -> Result<(), ApiError> {
    let seats = deed.parties.seats_of(&actor.roles);
    record_of(work, actor.pseudonym, seats, deed).await
}

/// Appends a change of someone who is not signed in: `actor` is their pseudonym.
pub async fn record_of(
    work: &Work,
    actor: Uuid,
    seats: Vec<Party>,
    deed: Deed,
) -> Result<(), ApiError> {
    let case = case_id(&deed.object);
    let entry = ledger::Entry {
        kind: CaseKind::Administration,
        case_id: case,
        sequence: ledger::next_sequence(work.conn(), case).await?,
        actor: Some(actor),
        seats,
        action: deed.action.to_owned(),
        from: String::new(),
        to: deed.action.to_owned(),
        rulebook: rulebook::in_force(work.conn(), work.now.date_naive())
            .await?
            .version,
        audience: Audience::only([Party::SupportOffice, Party::Commission]),
        facts: deed.facts,
        personal: Vec::new(),
    };
    ledger::append(work, entry).await
}

#[cfg(test)]
mod test {
    use super::case_id;

    #[test]
    fn each_thing_has_a_chain_of_its_own() {
        assert_eq!(case_id("rulebook/a"), case_id("rulebook/a"));
        assert_ne!(case_id("rulebook/a"), case_id("partnership/a"));
    }
}
