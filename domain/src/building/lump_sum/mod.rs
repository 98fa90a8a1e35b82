//! What a visitor gets: the ceiling of the host's country, halved at most once.

mod agreed;
mod cliff;
mod computation;
mod early_end;
mod halving;
mod input;
mod rule;
mod words;

pub use agreed::{AgreedAmount, check_agreed_amount};
pub use cliff::{Cliff, Edge, Length, cliffs};
pub use computation::lump_sum;
pub use early_end::{AmountDue, DueReason, EarlyEnd, ForceMajeure, early_end};
pub use input::{DistanceOverride, LumpSum, LumpSumInput, LumpSumReason};
pub use rule::{
    AGREED_AMOUNT, CEILING, DAYS, DISTANCE, DISTANCE_OVERRIDE, EARLY_END_AMOUNT, EARLY_END_DAYS,
    FORCE_MAJEURE, MINIMUM, MODE, ONE_HALVING, RECIPIENT,
};
pub use words::half;

#[cfg(test)]
mod test;
