//! Signatures, validations, and the Financial Agreement.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::building::DocumentHash;
use crate::receipt::Party;

/// A signature on a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = SignatureRecord))]
pub struct Signature {
    /// The seat that signed.
    pub party: Party,
    /// The account that signed.
    pub account: Uuid,
    /// The hash of the document as it was shown.
    pub document: DocumentHash,
    /// When (UTC).
    pub at: DateTime<Utc>,
}

/// A validation of the commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Validation {
    /// Support Office or Commission.
    pub party: Party,
    /// The account that validated.
    pub account: Uuid,
    /// The hash of the document as it was shown.
    pub document: DocumentHash,
    /// When (UTC).
    pub at: DateTime<Utc>,
}

/// A commitment that was sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Return {
    /// Who sent it back.
    pub by: Party,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// Keys of the clauses to correct.
    pub clauses: Vec<String>,
}

/// The decision to start without a signed Financial Agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Waiver {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}

/// The Financial Agreement between the visitor and its Partnership.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// A lower amount than the lump sum, if the Partnership set one.
    pub set_amount: Option<Decimal>,
    /// The amount, from the first signature on.
    pub amount: Option<Decimal>,
    /// The hash of the agreement, from the first signature on.
    pub document: Option<DocumentHash>,
    /// Version of the rulebook that the amount comes from, from the first signature on.
    pub rulebook: Option<String>,
    /// The signatures.
    pub signatures: Vec<Signature>,
    /// Why the exchange may start without them.
    pub waiver: Option<Waiver>,
}

impl Agreement {
    /// The two who sign it.
    pub const PARTIES: [Party; 2] = [Party::Visitor, Party::VisitorPartnership];

    /// Whether a party has signed.
    pub fn has_signed(&self, party: Party) -> bool {
        self.signatures
            .iter()
            .any(|signature| signature.party == party)
    }

    /// Whether both have signed.
    pub fn is_signed(&self) -> bool {
        Self::PARTIES
            .into_iter()
            .all(|party| self.has_signed(party))
    }
}
