//! What is kept of an exchange besides the texts of its documents.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Agreement, EarlyEnd, Ending, Evidence, Feedback, GivenUp, Payment, Report, Return, Signature,
    Stage, Validation,
};
use crate::building::DocumentHash;
use crate::receipt::Party;
use crate::reference::{Mode, Role};
use crate::workflow::Due;

/// Where an exchange comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Origin {
    /// A proposal that was accepted.
    Proposal,
    /// An agreement that the two made outside the tool.
    AgreedOutside,
    /// A group visit that the visitor joined.
    GroupVisit,
}

/// How and when the exchange takes place, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = PlanEntered))]
pub struct Plan {
    /// In person or at a distance.
    pub mode: Mode,
    /// First day at the host, travel excluded.
    pub first_day: Option<NaiveDate>,
    /// Last day at the host, travel excluded.
    pub last_day: Option<NaiveDate>,
}

/// The first signature on the commitment as it stands. The dates are judged by the rulebook of that
/// moment from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct FirstSignature {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Version of the rulebook in force.
    pub rulebook: String,
}

/// What is kept of an exchange besides the texts of its documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Identifier of the exchange.
    pub id: Uuid,
    /// Where it comes from.
    pub origin: Origin,
    /// The proposal that it comes from, if there was one.
    pub proposal: Option<Uuid>,
    /// The group visit that it belongs to, if it is a grouped exchange.
    pub group: Option<Uuid>,
    /// The visiting organisation.
    pub visitor: Uuid,
    /// The host organisation.
    pub host: Uuid,
    /// The Partnership in charge of the visitor; it also pays.
    pub visitor_partnership: String,
    /// The Partnership in charge of the host.
    pub host_partnership: String,
    /// The state.
    pub stage: Stage,
    /// Since when it is in the state, and until when it should be.
    pub due: Due,
    /// Mode and dates.
    pub plan: Plan,
    /// The hash of the Commitment to Quality as it stands.
    pub document: DocumentHash,
    /// Who has agreed to plan and commitment as they stand.
    pub agreed: BTreeSet<Role>,
    /// The signatures on the commitment.
    pub signatures: Vec<Signature>,
    /// The first of them.
    pub first_signature: Option<FirstSignature>,
    /// The corrections that were asked for, oldest first.
    pub returns: Vec<Return>,
    /// The validations of the commitment.
    pub validations: Vec<Validation>,
    /// The hash of the commitment at the last Partnership signature: its ticket in the draw.
    pub ticket: Option<DocumentHash>,
    /// Whether the commitment was drawn for a validation by the Commission. Once drawn, a case
    /// stays drawn.
    pub drawn: bool,
    /// The Financial Agreement.
    pub agreement: Agreement,
    /// The day on which it really started.
    pub started_on: Option<NaiveDate>,
    /// The last day of the stay as it really was.
    pub ended_on: Option<NaiveDate>,
    /// Why and when it ended early, if it did.
    pub early_end: Option<EarlyEnd>,
    /// The evidence that it took place.
    pub evidence: Vec<Evidence>,
    /// The visitor's closing report.
    pub report: Option<Report>,
    /// When the visitor last entered its bank account, if it has.
    #[serde(default)]
    pub account_entered_at: Option<DateTime<Utc>>,
    /// Payments, those that failed included, oldest first.
    pub payments: Vec<Payment>,
    /// Why nothing was paid although something was due.
    pub given_up: Option<GivenUp>,
    /// The host's feedback.
    pub feedback: Option<Feedback>,
    /// How it ended.
    pub ending: Option<Ending>,
}

impl Record {
    /// Whether the exchange takes place in person.
    pub fn is_physical(&self) -> bool {
        self.plan.mode == Mode::Physical
    }

    /// Whether one Partnership is in charge of both sides.
    pub fn has_one_partnership(&self) -> bool {
        self.visitor_partnership == self.host_partnership
    }

    /// Whether a party has signed the commitment. A Partnership in charge of both sides has signed
    /// for both.
    pub fn has_signed(&self, party: Party) -> bool {
        let partnerships = [Party::VisitorPartnership, Party::HostPartnership];
        let both = self.has_one_partnership() && partnerships.contains(&party);
        self.signatures.iter().any(|signature| {
            signature.party == party || both && partnerships.contains(&signature.party)
        })
    }
}
