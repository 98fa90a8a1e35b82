//! What a visitor gets.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{RulebookError, Sourced};
use crate::receipt::{Grade, Source};
use crate::reference::CountryCode;

/// The most that is paid for a stay in one country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ceiling {
    /// The host's country.
    pub country: CountryCode,
    /// First day of stay it applies to, if not the whole phase.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day of stay it applies to, if not the whole phase.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Full amount in euro.
    pub amount: Decimal,
    /// How well founded the amount is.
    pub grade: Grade,
}

/// The lump sum of a visitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LumpSumRules {
    /// ISO 4217 code.
    #[cfg_attr(feature = "schema", schema(max_length = 3))]
    pub currency: String,
    /// Working days from which the full amount is due; fewer halve it.
    pub full_from_working_days: Sourced<u32>,
    /// Kilometres from which the full amount is due; fewer halve it.
    pub full_from_km: Sourced<u32>,
    /// The highest amount that any country may have.
    pub absolute_ceiling: Sourced<Decimal>,
    /// The amounts per country, all from one source.
    pub ceilings: Sourced<Vec<Ceiling>>,
}

impl LumpSumRules {
    /// The ceiling for a stay that begins on `day` in `country`.
    pub fn ceiling(&self, country: &CountryCode, day: NaiveDate) -> Option<&Ceiling> {
        self.ceilings.value.iter().find(|ceiling| {
            ceiling.country == *country
                && ceiling.from.is_none_or(|from| from <= day)
                && ceiling.to.is_none_or(|to| day <= to)
        })
    }

    /// Where the amount of a ceiling comes from.
    pub fn origin(&self, ceiling: &Ceiling) -> Source {
        Source {
            grade: ceiling.grade,
            reference: self.ceilings.source.clone(),
        }
    }

    pub(super) fn check(&self) -> Result<(), RulebookError> {
        let too_high = self.ceilings.value.iter().find(|ceiling| {
            ceiling.amount > self.absolute_ceiling.value || ceiling.amount < Decimal::ZERO
        });
        match too_high {
            None => Ok(()),
            Some(ceiling) => Err(RulebookError::Inconsistent {
                path: format!("lump_sum.ceilings.{}", ceiling.country),
                reason: format!("has to be between 0 and {}", self.absolute_ceiling.value),
            }),
        }
    }
}
