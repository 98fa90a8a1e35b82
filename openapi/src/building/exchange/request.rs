//! What is sent to build an exchange.

use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::text::{Reason, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
#[cfg(feature = "server")]
use validator::Validate as _;

use super::PlanInput;
use crate::money::Amount;

/// An exchange that the two sides agreed on outside of the tool. One of the two registrations is
/// the sender's own; the other side confirms by agreeing to plan and commitment.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewExchange {
    /// The registration of the visitor.
    pub visitor_registration_id: Uuid,
    /// The registration of the host.
    pub host_registration_id: Uuid,
    /// The plan, as far as it is known.
    #[cfg_attr(feature = "server", validate(nested))]
    pub plan: PlanInput,
}

/// An action that needs no more than its name: send `{}`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NoDetails {}

/// An action with its reason.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ReasonGiven {
    /// Why, in words that the others will read.
    pub reason: Reason,
}

/// The document that the sender was shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct DocumentShown {
    /// Its hash.
    pub document: DocumentHash,
}

/// A signature: the document that was shown, and the signer's password once more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct SignatureInput {
    /// The hash of the document.
    pub document: DocumentHash,
    /// The signer's password.
    pub password: Text<1, 200>,
}

/// A new text of a clause.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ClauseInput {
    /// The text; blank to empty the clause.
    pub text: Text<0, 20000>,
    /// The version that the writer has read, if it is not the one of `If-Match`: for texts that
    /// were written without a connection.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(range(max = 1_000_000)),
        schema(maximum = 1_000_000)
    )]
    pub expected_version: Option<u32>,
}

/// What has to be corrected before a commitment can be signed or validated.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct Correction {
    /// Why.
    pub reason: Reason,
    /// Keys of the clauses to correct.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 40)), schema(max_items = 40))]
    pub clauses: Vec<Text<1, 64>>,
}

/// An amount below the lump sum.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct AmountInput {
    /// The amount in euro.
    pub agreed_amount: Amount,
    /// Why it is less.
    pub reason: Reason,
}
