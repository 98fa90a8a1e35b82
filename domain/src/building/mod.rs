//! The building phase.

pub mod calendar;

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[];
