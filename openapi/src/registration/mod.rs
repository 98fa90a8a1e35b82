//! First phase: registrations, their assessment, and uploads.

mod action;
mod case;
mod choice;
mod upload;

pub use action::{
    FieldCorrection, HandOver, NewHold, NewPreApprovalRequest, OpenConditionDecision, Refusal,
    Withdrawal,
};
pub use case::{NewRegistration, RegistrationDetails, RegistrationHead, RegistrationQuery};
pub use choice::{PartnershipInCharge, PartnershipRanking};
pub use upload::{MAX_UPLOAD, Upload, UploadPurpose, UploadQuery};
