//! The Commitment to Quality as its parties read it.

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::commitment::{ClauseChange, Content};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::rulebook::ClauseOwner;
use serde::{Deserialize, Serialize};

/// One clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ClauseDetails {
    /// Stable key, for example `objectives`.
    pub key: String,
    /// Heading.
    pub title: String,
    /// What belongs there.
    pub guidance: String,
    /// Who writes it.
    pub owner: ClauseOwner,
    /// Whether it has to be filled in.
    pub required: bool,
    /// Whether a change voids signatures.
    pub substantive: bool,
    /// Whether all visitors of a grouped exchange share it.
    pub shared_in_group: bool,
    /// What it says, with the salt of its hash.
    pub content: Content,
    /// The hash of salt and text.
    pub leaf: DocumentHash,
    /// Counts the changes; zero if nobody has written it yet. `If-Match` of a change names it.
    pub version: u32,
    /// Who changed it last.
    pub edited_by: Option<Party>,
    /// The receipt of the change that was just made, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SignatureDetails {
    /// The seat that signed.
    pub party: Party,
    /// Name of the person, unless erased.
    pub name: Option<String>,
    /// The hash of the document as it was shown.
    pub document: DocumentHash,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Network address from which it was sent; only for the Support Office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
}

/// A validation by Support Office or Commission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ValidationDetails {
    /// Support Office or Commission.
    pub party: Party,
    /// The hash of the document as it was shown.
    pub document: DocumentHash,
    /// When (UTC).
    pub at: DateTime<Utc>,
}

/// A commitment that was sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReturnDetails {
    /// Who sent it back.
    pub by: Party,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// Keys of the clauses to correct.
    pub clauses: Vec<String>,
}

/// The Commitment to Quality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CommitmentDetails {
    /// Version of the rulebook that its clauses come from.
    pub rulebook: String,
    /// The hash of the whole document as it stands: what is agreed to, signed and validated.
    pub document: DocumentHash,
    /// The hash of its substantive clauses. Signatures stand while it is the same.
    pub substance: DocumentHash,
    /// The clauses in their order.
    pub clauses: Vec<ClauseDetails>,
    /// Who has agreed to plan and commitment as they stand.
    pub agreed: Vec<Role>,
    /// The signatures that stand.
    pub signatures: Vec<SignatureDetails>,
    /// What changed since the reader last signed; absent if the reader never signed.
    pub since_your_signature: Option<Vec<ClauseChange>>,
    /// The corrections that were asked for, oldest first.
    pub returns: Vec<ReturnDetails>,
    /// The validations.
    pub validations: Vec<ValidationDetails>,
    /// Whether the Commission validates it too. Known once the Support Office has validated.
    pub drawn: bool,
}
