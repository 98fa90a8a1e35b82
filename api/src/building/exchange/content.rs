//! What an exchange is about: everything that its state table does not need.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::execution::exchange::EvidenceKind;
use clusterxchange_domain::building::Coordinates;
use clusterxchange_domain::building::agreement::FinancialAgreement;
use clusterxchange_domain::building::commitment::{Commitment, Salt};
use clusterxchange_domain::building::lump_sum::DistanceOverride;
use clusterxchange_domain::building::stay::StayPlan;
use clusterxchange_domain::execution::{ClosingReport, HostFeedback};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::{ActivityId, CountryCode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::http::ApiError;

/// One side, as it was when the plan was last changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Side {
    /// Its registration.
    pub registration: Uuid,
    /// The organisation.
    pub organisation: Uuid,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: CountryCode,
    /// Its region (ISO 3166-2), if known.
    pub region: Option<String>,
    /// Its town, if known.
    pub town: Option<String>,
    /// Where it is, if known.
    pub coordinates: Option<Coordinates>,
    /// The Partnership in charge of it.
    pub partnership: String,
    /// Name of the Partnership.
    pub partnership_name: String,
    /// Fewest days that the Partnership asks for.
    pub min_days: Option<u32>,
    /// The country whose public holidays the Partnership keeps.
    pub partnership_country: Option<CountryCode>,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanContent {
    /// Counts the changes; its `ETag`.
    pub version: i64,
    /// Mode, dates and calendars.
    pub stay: StayPlan,
    /// The town of the stay, if it is not the host's.
    pub host_town_id: Option<u32>,
    /// The place of the stay in words.
    pub host_place: String,
    /// What the two want to do.
    pub activities: Vec<ActivityId>,
    /// Who changed it last.
    pub edited_by: Option<Party>,
}

/// The distance between the two organisations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distance {
    /// Computed, in kilometres.
    pub km: Option<Decimal>,
    /// How.
    pub method: String,
    /// Set by the visitor's Partnership.
    pub set_by_hand: Option<DistanceOverride>,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceFile {
    /// The uploaded file.
    pub upload: Uuid,
    /// What it is.
    pub kind: EvidenceKind,
    /// Name of the file.
    pub file_name: String,
    /// When it was added.
    pub at: DateTime<Utc>,
}

/// A bank account, encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedAccount {
    /// Counts the changes; its `ETag`.
    pub version: i64,
    /// Nonce and ciphertext in hexadecimal.
    pub sealed: String,
    /// When it was entered.
    pub entered_at: DateTime<Utc>,
}

/// From where a signature was sent: part of its audit trail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureNote {
    /// The seat that signed.
    pub party: Party,
    /// When.
    pub at: DateTime<Utc>,
    /// Network address of the signer.
    pub network: String,
}

/// What an exchange is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// A line that tells it from others.
    pub title: String,
    /// The seat of the one who opened it.
    pub opened_by: Option<Party>,
    /// The visiting side.
    pub visitor: Side,
    /// The host's side.
    pub host: Side,
    /// The plan.
    pub plan: PlanContent,
    /// The distance.
    pub distance: Distance,
    /// The Commitment to Quality.
    pub commitment: Commitment,
    /// The commitment as each seat last signed it.
    pub signed: BTreeMap<Party, Commitment>,
    /// From where signatures were sent.
    pub signature_notes: Vec<SignatureNote>,
    /// Salt of the Financial Agreement.
    pub agreement_salt: Salt,
    /// The Financial Agreement, from its first signature on.
    pub agreement: Option<FinancialAgreement>,
    /// The account that the lump sum goes to.
    pub bank_account: Option<SealedAccount>,
    /// Evidence of the stay.
    pub evidence: Vec<EvidenceFile>,
    /// The closing report as it was last submitted.
    pub report: Option<ClosingReport>,
    /// The host's feedback.
    pub feedback: Option<HostFeedback>,
}

/// A fresh salt.
pub fn new_salt() -> Result<Salt, ApiError> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    Ok(Salt::new(bytes))
}
