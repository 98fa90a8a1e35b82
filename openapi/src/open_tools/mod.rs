//! Tools that anyone may use; nothing that is sent to them is kept.

mod eligibility;
mod lump_sum;
mod plan;

pub use eligibility::EligibilityAnswer;
pub use lump_sum::{LumpSumAnswer, LumpSumRequest};
pub use plan::{PlanAnswer, PlanRequest, PlanSide};
