//! Texts with bounds.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

/// A text of `MIN` to `MAX` characters. One of up to [`LONGEST_LINE`] characters is a single line; a
/// longer one may have tabs and line breaks, and no other control characters.
///
/// The bounds stand once, here: parsing, the API's schema and the forms all take them from the
/// type. Surrounding white space is kept as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const MIN: usize, const MAX: usize>(String);

/// A single line of up to 200 characters; may be empty in a draft.
pub type Line = Text<0, 200>;
/// A paragraph or a few, up to 4,000 characters; may be empty in a draft.
pub type Prose = Text<0, 4000>;
/// A required name or title.
pub type Name = Text<1, 200>;
/// A required reason or message.
pub type Reason = Text<1, 4000>;

/// Texts of up to so many characters are lines: names, places, references. They stand in subjects of
/// mails, tables and titles, where a line break could make somebody's name look like our words.
pub const LONGEST_LINE: usize = 200;

/// What texts may not have, for their schemas, as a pattern: no control characters other than tab and
/// line breaks.
pub const NO_CONTROL_CHARACTERS: &str =
    "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$";

/// The same for lines: no line breaks of any kind, and nothing invisible that turns the direction of
/// what is written behind it.
pub const SINGLE_LINE: &str =
    "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*$";

/// The pattern of texts of up to `most` characters.
pub const fn pattern(most: usize) -> &'static str {
    if most <= LONGEST_LINE {
        SINGLE_LINE
    } else {
        NO_CONTROL_CHARACTERS
    }
}

/// Why characters of a text of up to `most` characters are refused, if any are.
pub fn refused_characters(text: &str, most: usize) -> Option<TextError> {
    let is_line = most <= LONGEST_LINE;
    text.chars().find_map(|c| match c {
        '\t' | '\n' | '\r' if !is_line => None,
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' if is_line => Some(TextError::LineBreak),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' if is_line => Some(TextError::Direction),
        c if c.is_control() => Some(TextError::ControlCharacter),
        _ => None,
    })
}

/// Why a text was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// Fewer characters than required.
    #[error("has to have at least {0} characters")]
    TooShort(usize),
    /// More characters than allowed.
    #[error("has {1} characters; at most {0} are allowed")]
    TooLong(usize, usize),
    /// A control character.
    #[error("must not contain control characters")]
    ControlCharacter,
    /// A line break or tab in a single line.
    #[error("has to be a single line, without line breaks and tabs")]
    LineBreak,
    /// An invisible character that turns the direction of what is written behind it.
    #[error("must not contain invisible characters that change the direction of writing")]
    Direction,
}

impl<const MIN: usize, const MAX: usize> Text<MIN, MAX> {
    /// Checks the bounds.
    pub fn parse(text: impl Into<String>) -> Result<Self, TextError> {
        let text = text.into();
        let length = text.chars().count();
        if length < MIN {
            return Err(TextError::TooShort(MIN));
        }
        if length > MAX {
            return Err(TextError::TooLong(MAX, length));
        }
        match refused_characters(&text, MAX) {
            Some(error) => Err(error),
            None => Ok(Self(text)),
        }
    }

    /// The text as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space was typed.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The text itself.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<const MIN: usize, const MAX: usize> fmt::Display for Text<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MIN: usize, const MAX: usize> AsRef<str> for Text<MIN, MAX> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for Text<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(text.into_owned()).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use utoipa::openapi::schema::{ObjectBuilder, Type};
    use utoipa::openapi::{RefOr, Schema};
    use utoipa::{PartialSchema, ToSchema};

    use super::Text;

    impl<const MIN: usize, const MAX: usize> PartialSchema for Text<MIN, MAX> {
        fn schema() -> RefOr<Schema> {
            ObjectBuilder::new()
                .schema_type(Type::String)
                .min_length(Some(MIN))
                .max_length(Some(MAX))
                .description(Some(format!("A text of {MIN} to {MAX} characters.")))
                .pattern(Some(super::pattern(MAX)))
                .into()
        }
    }

    impl<const MIN: usize, const MAX: usize> ToSchema for Text<MIN, MAX> {
        fn name() -> std::borrow::Cow<'static, str> {
            format!("Text{MIN}To{MAX}").into()
        }
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn characters_count_not_bytes() {
        assert!(Text::<1, 3>::parse("äöü").is_ok());
        assert_eq!(Text::<1, 3>::parse("äöüß"), Err(TextError::TooLong(3, 4)));
        assert_eq!(Text::<1, 3>::parse(""), Err(TextError::TooShort(1)));
    }

    #[test]
    fn control_characters_are_refused_and_line_breaks_are_not() {
        assert_eq!(Line::parse("a\0b"), Err(TextError::ControlCharacter));
        assert!(Prose::parse("one\ntwo\tthree").is_ok());
    }

    #[test]
    fn a_name_is_one_line_that_reads_as_it_is_written() {
        for broken in ["Ana\nSubject: x", "Ana\r", "Ana\tB", "Ana\u{2028}B"] {
            assert_eq!(Name::parse(broken), Err(TextError::LineBreak), "{broken:?}");
        }
        let turned = "gpj.\u{202E}exe";
        assert_eq!(Name::parse(turned), Err(TextError::Direction));
        assert!(Name::parse("Zoë Ångström-Đorđević, Ελλάδα").is_ok());
    }
}
