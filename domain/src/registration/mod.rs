//! The registration phase.

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[];
