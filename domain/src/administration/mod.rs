//! Administration: who may change rulebooks, reference data and roles, and when the Support Office
//! can be reached.

mod opening;
mod partnership;
mod role;
mod rulebook;

pub use opening::{InvalidHours, Opening, OpeningHours, opening};
pub use partnership::{FieldChange, PARTNERSHIP_FIELDS, partnership_fields};
pub use role::{LAST_COMMISSION, LAST_SUPPORT_OFFICE, PARTNERSHIP_KEEPS_OFFICER, may_lose};
pub use rulebook::{FOUR_EYES, NOT_BACKDATED, put_in_force};

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &PARTNERSHIP_FIELDS,
    &LAST_SUPPORT_OFFICE,
    &LAST_COMMISSION,
    &PARTNERSHIP_KEEPS_OFFICER,
    &FOUR_EYES,
    &NOT_BACKDATED,
];
