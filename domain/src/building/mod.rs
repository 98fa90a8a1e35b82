//! The building phase: the plan of a stay, its lump sum, the Commitment to Quality and the draw.

pub mod activities;
pub mod agreement;
pub mod calendar;
pub mod commitment;
pub mod distance;
pub mod hash;
pub mod lump_sum;
pub mod planner;
pub mod sampling;
pub mod stay;

pub use distance::{Coordinates, InvalidCoordinates, Place, distance_km};
pub use hash::{DocumentHash, InvalidHash};

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &stay::DATES,
    &stay::CALENDAR,
    &stay::AHEAD,
    &stay::ORDER,
    &stay::MINIMUM,
    &stay::MAXIMUM,
    &stay::CONSECUTIVE,
    &stay::TRAVEL,
    &stay::ESTIMATED,
    &stay::VIRTUAL_ALLOWED,
    &stay::VIRTUAL_UNTIL,
    &stay::VIRTUAL_DAYS,
    &stay::VIRTUAL_WORKING_DAYS,
    &stay::VIRTUAL_WINDOW,
    &stay::VIRTUAL_VISITOR_HOLIDAYS,
    &activities::AT_A_DISTANCE,
    &lump_sum::RECIPIENT,
    &lump_sum::MODE,
    &lump_sum::CEILING,
    &lump_sum::MINIMUM,
    &lump_sum::DAYS,
    &lump_sum::DISTANCE,
    &lump_sum::DISTANCE_OVERRIDE,
    &lump_sum::ONE_HALVING,
    &lump_sum::AGREED_AMOUNT,
    &lump_sum::EARLY_END_DAYS,
    &lump_sum::FORCE_MAJEURE,
    &lump_sum::EARLY_END_AMOUNT,
    &commitment::CLAUSE_KNOWN,
    &commitment::CLAUSE_VERSION,
    &commitment::CLAUSE_SHARED,
    &commitment::COMPLETE,
    &commitment::SIGN_ORDER,
    &commitment::SIGNATURES_VOIDED,
    &sampling::DRAWN,
    &sampling::SEED_PUBLISHED,
    &sampling::DRAW_REPEATED,
];

#[cfg(test)]
mod turning;
