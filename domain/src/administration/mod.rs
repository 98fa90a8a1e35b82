//! Administration: who may change rulebooks, reference data and roles, and when the Support Office
//! can be reached.

mod opening;
mod partnership;
mod role;
mod rulebook;

pub use opening::{InvalidHours, Opening, OpeningHours, opening};
pub use partnership::{FieldChange, PARTNERSHIP_FIELDS, partnership_fields};
pub use role::{LAST_SUPPORT_OFFICE, last_support_office};
pub use rulebook::{FOUR_EYES, NOT_BACKDATED, put_in_force};

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &PARTNERSHIP_FIELDS,
    &LAST_SUPPORT_OFFICE,
    &FOUR_EYES,
    &NOT_BACKDATED,
];
