//! The Financial Agreement: what the visitor's Partnership undertakes to pay, and on which terms.
//!
//! Its hash is the SHA-256 hash of its canonical JSON: keys sorted, no white space, amounts as text.
//! The salt keeps the hash from telling anything about the names in it.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::DocumentHash;
use super::commitment::Salt;
use crate::reference::CountryCode;
use crate::rulebook::{DayCount, Rulebook};

/// The agreement between a visitor and its Partnership.
// Fields in alphabetical order: serde writes them in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct FinancialAgreement {
    /// What the Partnership pays.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "780"))]
    pub amount: Decimal,
    /// The hash of the substance of the Commitment to Quality.
    pub commitment: DocumentHash,
    /// The terms, in sentences.
    pub conditions: Vec<String>,
    /// ISO 4217 code.
    pub currency: String,
    /// The distance between the two organisations in kilometres, if known.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, example = "912.4"))]
    pub distance_km: Option<Decimal>,
    /// The exchange that it is about.
    pub exchange: Uuid,
    /// First day of the stay.
    pub first_day: NaiveDate,
    /// The country of the stay.
    pub host_country: CountryCode,
    /// Last day of the stay.
    pub last_day: NaiveDate,
    /// Version of the rulebook that the amount comes from.
    pub rulebook: String,
    /// 32 random bytes in hexadecimal.
    pub salt: Salt,
    /// Name of the visiting organisation.
    pub visitor: String,
    /// Name of its Partnership.
    pub visitor_partnership: String,
    /// Full working days of the stay.
    pub working_days: u32,
}

impl FinancialAgreement {
    /// The text whose hash is signed.
    pub fn canonical(&self) -> String {
        // Texts, numbers and lists are always written, so the default is never taken.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The hash that a signature names.
    pub fn document_hash(&self) -> DocumentHash {
        DocumentHash::of([self.canonical().as_bytes()])
    }
}

/// The terms of every agreement under a rulebook.
pub fn conditions(rulebook: &Rulebook) -> Vec<String> {
    let deadline = &rulebook.deadlines.payment.value;
    let days = match deadline.count {
        DayCount::Calendar => "days",
        DayCount::Working => "working days",
    };
    vec![
        "The amount is a lump sum that contributes to travel and accommodation; costs need not be \
         shown."
            .to_owned(),
        "The visitor pays its own costs first.".to_owned(),
        format!(
            "The Partnership pays in one payment, within {} {days} after the closing report has \
             been validated and the evidence of the stay accepted.",
            deadline.days
        ),
        format!(
            "After an early end the amount is computed again: with fewer than {} full working days \
             nothing is due, with fewer than {} at most half of the full amount, unless the \
             Partnership decides that it was force majeure.",
            rulebook.stay.physical.min_working_days.value,
            rulebook.lump_sum.full_from_working_days.value
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::shipped;

    fn agreement() -> FinancialAgreement {
        let rulebook = &shipped().unwrap()[0];
        let day = |text: &str| text.parse().unwrap();
        FinancialAgreement {
            amount: Decimal::from(780),
            commitment: DocumentHash::of([]),
            conditions: conditions(rulebook),
            currency: "EUR".into(),
            distance_km: None,
            exchange: Uuid::nil(),
            first_day: day("2021-05-10"),
            host_country: CountryCode::parse("PT").unwrap(),
            last_day: day("2021-05-14"),
            rulebook: rulebook.version.clone(),
            salt: Salt::new([7; 32]),
            visitor: "Azulejo".into(),
            visitor_partnership: "Blue".into(),
            working_days: 5,
        }
    }

    #[test]
    fn the_keys_of_the_canonical_form_are_sorted() {
        let text = agreement().canonical();
        let sorted: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(sorted.to_string(), text);
    }

    #[test]
    fn another_amount_is_another_document() {
        let other = FinancialAgreement {
            amount: Decimal::from(390),
            ..agreement()
        };
        assert_ne!(agreement().document_hash(), other.document_hash());
    }
}
