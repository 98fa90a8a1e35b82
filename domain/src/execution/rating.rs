//! Marks from one to five.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A mark from 1 (poor) to 5 (excellent).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(
    feature = "schema",
    derive(utoipa::ToSchema),
    schema(value_type = u8, minimum = 1, maximum = 5, example = 4)
)]
pub struct Rating(u8);

/// The number is not a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a mark is a whole number from 1 to 5, not {0}")]
pub struct InvalidRating(pub u8);

impl TryFrom<u8> for Rating {
    type Error = InvalidRating;

    fn try_from(number: u8) -> Result<Self, InvalidRating> {
        if (1..=5).contains(&number) {
            Ok(Self(number))
        } else {
            Err(InvalidRating(number))
        }
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}
