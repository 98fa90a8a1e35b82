use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A country, as its ISO 3166-1 alpha-2 code in upper case, plus `XK` for Kosovo*.
///
/// The EU-style codes `EL` and `UK` are understood and kept as `GR` and `GB`, so that one country
/// has one code everywhere. Whether the country takes part is a question to the rulebook.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "schema",
    derive(utoipa::ToSchema),
    schema(value_type = String, pattern = "^[A-Z]{2}$", min_length = 2, max_length = 2, example = "PT")
)]
pub struct CountryCode([u8; 2]);

/// The text is not two upper-case letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a country is two upper-case letters (ISO 3166-1, for example PT), not \"{0}\"")]
pub struct InvalidCountryCode(pub String);

impl CountryCode {
    /// Reads a code of the ISO shape and turns the EU-style `EL` and `UK` into `GR` and `GB`.
    pub fn parse(text: &str) -> Result<Self, InvalidCountryCode> {
        match text.as_bytes() {
            b"EL" => Ok(Self(*b"GR")),
            b"UK" => Ok(Self(*b"GB")),
            &[first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => {
                Ok(Self([first, second]))
            }
            _ => Err(InvalidCountryCode(text.to_owned())),
        }
    }

    /// The ISO code.
    pub fn as_str(&self) -> &str {
        // Two ASCII letters are always text, so the default is never taken.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The code as older EU texts write it: `EL` for Greece and `UK` for the United Kingdom.
    pub fn eu_style(&self) -> &str {
        match &self.0 {
            b"GR" => "EL",
            b"GB" => "UK",
            _ => self.as_str(),
        }
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CountryCode({})", self.as_str())
    }
}

impl FromStr for CountryCode {
    type Err = InvalidCountryCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for CountryCode {
    type Error = InvalidCountryCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_upper_case_letters_are_a_country_code() {
        assert_eq!(CountryCode::parse("PT").unwrap().as_str(), "PT");
        assert_eq!(CountryCode::parse("XK").unwrap().to_string(), "XK");
    }

    #[test]
    fn eu_style_codes_become_iso_codes_and_are_shown_again() {
        let greece = CountryCode::parse("EL").unwrap();
        assert_eq!(greece, CountryCode::parse("GR").unwrap());
        assert_eq!((greece.as_str(), greece.eu_style()), ("GR", "EL"));
        let kingdom = CountryCode::parse("UK").unwrap();
        assert_eq!((kingdom.as_str(), kingdom.eu_style()), ("GB", "UK"));
        assert_eq!(CountryCode::parse("FR").unwrap().eu_style(), "FR");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "P", "pt", "PRT", "P1", "Ü", "P "] {
            assert_eq!(
                CountryCode::parse(text),
                Err(InvalidCountryCode(text.into())),
                "{text}"
            );
        }
    }

    #[test]
    fn it_travels_as_a_string() {
        let code: CountryCode = serde_json::from_str("\"EL\"").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"GR\"");
        assert!(serde_json::from_str::<CountryCode>("\"gr\"").is_err());
    }
}
