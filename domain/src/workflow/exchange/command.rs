//! Actions with their data.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Action, Plan};
use crate::building::DocumentHash;

/// An action on an exchange with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Change mode or dates.
    EditPlan {
        /// Mode and dates from now on.
        plan: Plan,
        /// The hash of the commitment afterwards.
        document: DocumentHash,
    },
    /// Change a clause.
    EditClause {
        /// Key of the clause.
        clause: String,
        /// The hash of the commitment afterwards.
        document: DocumentHash,
    },
    /// Agree to plan and commitment.
    Agree {
        /// The hash of the commitment as it was shown.
        document: DocumentHash,
    },
    /// Go back to building.
    Reopen,
    /// Sign the commitment.
    Sign {
        /// The hash of the commitment as it was shown.
        document: DocumentHash,
        /// The account that signs.
        account: Uuid,
    },
    /// Ask for changes.
    ReturnForCorrection {
        /// Why.
        reason: String,
        /// Keys of the clauses to correct.
        clauses: Vec<String>,
    },
    /// Validate the commitment.
    Validate {
        /// The hash of the commitment as it was shown.
        document: DocumentHash,
        /// The account that validates.
        account: Uuid,
    },
    /// Set an amount below the lump sum.
    SetAmount {
        /// The amount.
        agreed_amount: Decimal,
        /// Why.
        reason: String,
    },
    /// Sign the Financial Agreement.
    SignAgreement {
        /// The hash of the agreement as it was shown.
        document: DocumentHash,
        /// The account that signs.
        account: Uuid,
    },
    /// Let the exchange start before the agreement is signed.
    WaiveAgreement {
        /// Why.
        reason: String,
    },
    /// Begin.
    Start,
    /// End as planned.
    End,
    /// End before the last day.
    EndEarly {
        /// The last day of the stay as it was.
        last_day: NaiveDate,
        /// Why.
        reason: String,
    },
    /// Decide on force majeure.
    DecideForceMajeure {
        /// Whether it was.
        granted: bool,
        /// Why.
        reason: String,
    },
    /// Add evidence.
    AddEvidence {
        /// Identifier of the file.
        file: Uuid,
    },
    /// Send the closing report.
    SubmitReport {
        /// Identifier of the report.
        report: Uuid,
    },
    /// Send the report back.
    ReturnReport {
        /// Why.
        reason: String,
        /// JSON Pointers to the fields to correct.
        fields: Vec<String>,
    },
    /// Accept report and evidence.
    ValidateReport {
        /// Whether the evidence shows that the stay took place; of no concern for a virtual one.
        evidence_accepted: bool,
    },
    /// Enter the bank account, which is kept under seal elsewhere.
    EnterBankAccount,
    /// Record the payment.
    RecordPayment {
        /// The amount.
        amount: Decimal,
        /// The day on which it was paid.
        paid_on: NaiveDate,
        /// The reference by which the bank knows it.
        reference: String,
    },
    /// Record that a payment did not arrive.
    RecordPaymentFailure {
        /// What the bank said.
        reason: String,
    },
    /// Close without payment.
    CloseWithoutPayment {
        /// Why.
        reason: String,
    },
    /// Say how it was.
    GiveFeedback {
        /// Identifier of the feedback.
        feedback: Uuid,
    },
    /// Complete without the host's feedback.
    CloseWithoutFeedback {
        /// Why.
        reason: String,
    },
    /// Not take place, or not any further.
    Cancel {
        /// Why.
        reason: String,
    },
    /// Give up on a report that never came.
    Discontinue {
        /// Why.
        reason: String,
    },
}

impl Command {
    /// The action.
    pub fn action(&self) -> Action {
        match self {
            Self::EditPlan { .. } => Action::EditPlan,
            Self::EditClause { .. } => Action::EditClause,
            Self::Agree { .. } => Action::Agree,
            Self::Reopen => Action::Reopen,
            Self::Sign { .. } => Action::Sign,
            Self::ReturnForCorrection { .. } => Action::ReturnForCorrection,
            Self::Validate { .. } => Action::Validate,
            Self::SetAmount { .. } => Action::SetAmount,
            Self::SignAgreement { .. } => Action::SignAgreement,
            Self::WaiveAgreement { .. } => Action::WaiveAgreement,
            Self::Start => Action::Start,
            Self::End => Action::End,
            Self::EndEarly { .. } => Action::EndEarly,
            Self::DecideForceMajeure { .. } => Action::DecideForceMajeure,
            Self::AddEvidence { .. } => Action::AddEvidence,
            Self::SubmitReport { .. } => Action::SubmitReport,
            Self::ReturnReport { .. } => Action::ReturnReport,
            Self::ValidateReport { .. } => Action::ValidateReport,
            Self::EnterBankAccount => Action::EnterBankAccount,
            Self::RecordPayment { .. } => Action::RecordPayment,
            Self::RecordPaymentFailure { .. } => Action::RecordPaymentFailure,
            Self::CloseWithoutPayment { .. } => Action::CloseWithoutPayment,
            Self::GiveFeedback { .. } => Action::GiveFeedback,
            Self::CloseWithoutFeedback { .. } => Action::CloseWithoutFeedback,
            Self::Cancel { .. } => Action::Cancel,
            Self::Discontinue { .. } => Action::Discontinue,
        }
    }

    /// The reason that goes with it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::ReturnForCorrection { reason, .. }
            | Self::SetAmount { reason, .. }
            | Self::WaiveAgreement { reason }
            | Self::EndEarly { reason, .. }
            | Self::DecideForceMajeure { reason, .. }
            | Self::ReturnReport { reason, .. }
            | Self::RecordPaymentFailure { reason }
            | Self::CloseWithoutPayment { reason }
            | Self::CloseWithoutFeedback { reason }
            | Self::Cancel { reason }
            | Self::Discontinue { reason } => Some(reason),
            Self::EditPlan { .. }
            | Self::EditClause { .. }
            | Self::Agree { .. }
            | Self::Reopen
            | Self::Sign { .. }
            | Self::Validate { .. }
            | Self::SignAgreement { .. }
            | Self::Start
            | Self::End
            | Self::AddEvidence { .. }
            | Self::SubmitReport { .. }
            | Self::ValidateReport { .. }
            | Self::EnterBankAccount
            | Self::RecordPayment { .. }
            | Self::GiveFeedback { .. } => None,
        }
    }

    /// The hash of the document that the actor was shown.
    pub fn shown(&self) -> Option<DocumentHash> {
        let (Self::Agree { document }
        | Self::Sign { document, .. }
        | Self::Validate { document, .. }
        | Self::SignAgreement { document, .. }) = self
        else {
            return None;
        };
        Some(*document)
    }
}
