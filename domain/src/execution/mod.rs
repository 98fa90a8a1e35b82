//! The execution phase: closing report, feedback, bank account.

mod afterwards;
mod feedback;
mod iban;
mod rating;
mod report;

pub use afterwards::{
    ALUMNI_AFTER_EXCHANGE, CERTIFICATE_AFTER_COMPLETION, has_certificate, may_join_alumni,
};
pub use feedback::HostFeedback;
pub use iban::{Iban, InvalidIban};
pub use rating::{InvalidRating, Rating};
pub use report::{
    ClosingReport, ExchangePart, HostingPart, REPORT_COMPLETE, SchemePart, completeness,
};

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &REPORT_COMPLETE,
    &ALUMNI_AFTER_EXCHANGE,
    &CERTIFICATE_AFTER_COMPLETION,
];
