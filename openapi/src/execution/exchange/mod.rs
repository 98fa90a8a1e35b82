//! Exchanges that take place.

mod payment;
mod report;
mod stay;

pub use payment::{
    BankAccount, BankAccountInput, FailedPayment, PaymentDetails, PaymentInput, PaymentMade,
};
pub use report::{EvidenceInput, FeedbackDetails, ReportCheck, ReportCorrection, ReportDetails};
pub use stay::{EarlyEndDetails, EarlyEndInput, EvidenceDetails, EvidenceKind, ForceMajeureInput};
