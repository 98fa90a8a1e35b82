//! The matching phase.

mod share;

pub(crate) use share::share;

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[];
