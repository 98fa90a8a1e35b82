//! Exchanges.

mod agreement;
mod commitment;
mod details;
mod list;
mod plan;
mod request;

pub use agreement::{AgreementDetails, WaiverDetails};
pub use commitment::{
    ClauseDetails, CommitmentDetails, ReturnDetails, SignatureDetails, ValidationDetails,
};
pub use details::{ExchangeDetails, SideDetails, StayDetails};
pub use list::{ExchangeHead, ExchangeQuery, PaymentHead};
pub use plan::{DistanceDetails, DistanceInput, LumpSumDetails, PlanDetails, PlanInput};
pub use request::{
    AmountInput, ClauseInput, Correction, DocumentShown, NewExchange, NoDetails, ReasonGiven,
    SignatureInput,
};
