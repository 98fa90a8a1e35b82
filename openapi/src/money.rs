//! Amounts as they are sent to the server.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

/// An amount in euro: whole cents, not negative, below a million, as a decimal string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
#[cfg_attr(
    feature = "server",
    derive(utoipa::ToSchema),
    schema(value_type = String, pattern = "^[0-9]{1,6}(\\.[0-9]{1,2})?$", example = "390.00")
)]
pub struct Amount(Decimal);

impl Amount {
    /// The number.
    pub fn value(self) -> Decimal {
        self.0
    }

    fn parse(text: &str) -> Option<Self> {
        let (whole, cents) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(whole, 6) || !digits(cents, 2) {
            return None;
        }
        text.parse().ok().map(Self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(
                "has to be an amount such as \"390\" or \"390.50\", below a million",
            )
        })
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn amounts_are_whole_cents_below_a_million() {
        for text in ["0", "390", "390.5", "999999.99"] {
            assert!(Amount::parse(text).is_some(), "{text}");
        }
        for text in ["", "-1", "1000000", "1.234", "1e3", ".5", "5.", "+5", "٣"] {
            assert!(Amount::parse(text).is_none(), "{text}");
        }
    }
}
