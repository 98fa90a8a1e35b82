//! Bank account numbers.

use std::fmt;

use thiserror::Error;

/// An International Bank Account Number (ISO 13616) whose check digits are right.
#[derive(Clone, PartialEq, Eq)]
pub struct Iban(String);

/// Why a number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidIban {
    /// Not two letters, two digits, and 11 to 30 letters or digits.
    #[error(
        "an IBAN has a country of two letters, two check digits, and 11 to 30 letters or digits"
    )]
    Shape,
    /// The check digits do not fit: most likely a slip of the finger.
    #[error("the check digits of the IBAN do not fit the rest; compare it with your bank's papers")]
    CheckDigits,
}

impl Iban {
    /// Reads a number, with or without spaces.
    pub fn parse(text: &str) -> Result<Self, InvalidIban> {
        let number: String = text
            .chars()
            .filter(|letter| *letter != ' ')
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        let bytes = number.as_bytes();
        let is_shaped = (15..=34).contains(&bytes.len())
            && bytes.iter().all(u8::is_ascii_alphanumeric)
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !is_shaped {
            return Err(InvalidIban::Shape);
        }
        if remainder(bytes) == 1 {
            Ok(Self(number))
        } else {
            Err(InvalidIban::CheckDigits)
        }
    }

    /// The number without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Country and last four characters, for those who only need to recognise it.
    pub fn masked(&self) -> String {
        let (country, tail) = (&self.0[..2], &self.0[self.0.len() - 4..]);
        format!("{country}… {tail}")
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.masked())
    }
}

/// The number with its first four characters at the end and letters as 10 to 35, modulo 97.
fn remainder(bytes: &[u8]) -> u32 {
    let (head, tail) = bytes.split_at(4);
    tail.iter().chain(head).fold(0, |rest, byte| {
        let value = if byte.is_ascii_digit() {
            u32::from(byte - b'0')
        } else {
            u32::from(byte - b'A') + 10
        };
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_are_taken() {
        for number in [
            "PT50 0002 0123 1234 5678 9015 4",
            "DE89370400440532013000",
            "mt84malt011000012345mtlcast001s",
        ] {
            assert!(Iban::parse(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn two_exchanged_digits_are_noticed() {
        assert_eq!(
            Iban::parse("DE98370400440532013000"),
            Err(InvalidIban::CheckDigits)
        );
        assert_eq!(Iban::parse("DE89 3704"), Err(InvalidIban::Shape));
        assert_eq!(
            Iban::parse("ÄÖ89370400440532013000"),
            Err(InvalidIban::Shape)
        );
    }

    #[test]
    fn it_shows_itself_masked() {
        let iban = Iban::parse("DE89370400440532013000").unwrap();
        assert_eq!(format!("{iban:?}"), "DE… 3000");
    }
}
