//! Values that know where they come from.

use serde::{Deserialize, Serialize};

use crate::receipt::{Grade, Source};

/// A value of the rulebook with its grade and source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// How well founded it is.
    pub grade: Grade,
    /// Where it comes from, or why it was assumed.
    pub source: String,
}

impl<T> Sourced<T> {
    /// Grade and reference as findings carry them.
    pub fn origin(&self) -> Source {
        Source {
            grade: self.grade,
            reference: self.source.clone(),
        }
    }
}
