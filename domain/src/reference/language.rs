use std::fmt;

use serde::{Deserialize, Serialize};

use super::CountryCode;

/// A language as its BCP 47 tag, such as `pt`, `cnr` or `sr-Latn`.
///
/// The shape is checked (a language of two or three lower-case letters, then optionally a script
/// and a region), not whether the language exists: people may speak any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "schema",
    derive(utoipa::ToSchema),
    schema(value_type = String, pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", example = "pt")
)]
pub struct LanguageTag(String);

/// The text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a language is a BCP 47 tag (for example pt or sr-Latn), not \"{0}\"")]
pub struct InvalidLanguageTag(pub String);

impl LanguageTag {
    /// Reads a tag: a language, then optionally a script and a region.
    pub fn parse(text: &str) -> Result<Self, InvalidLanguageTag> {
        let mut parts = text.split('-').peekable();
        let language = parts.next().is_some_and(is_language);
        parts.next_if(|part| is_script(part));
        parts.next_if(|part| is_region(part));
        if language && parts.next().is_none() {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidLanguageTag(text.to_owned()))
        }
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_language(part: &str) -> bool {
    matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_script(part: &str) -> bool {
    let mut bytes = part.bytes();
    part.len() == 4
        && bytes.next().is_some_and(|byte| byte.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_lowercase())
}

fn is_region(part: &str) -> bool {
    part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = InvalidLanguageTag;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

/// A language that is official in the whole of at least one participating country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Language {
    /// BCP 47 tag.
    pub tag: LanguageTag,
    /// The name in English.
    pub name: String,
    /// The name in the language itself.
    pub endonym: String,
    /// Whether it is one of the 24 official languages of the EU.
    pub eu_official: bool,
    /// The participating countries in the whole of which it is official.
    pub official_in: Vec<CountryCode>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_may_name_its_script_and_region() {
        for text in ["pt", "cnr", "sr-Latn", "de-AT", "sr-Cyrl-RS"] {
            assert_eq!(LanguageTag::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "p",
            "PT",
            "port",
            "pt-",
            "pt_BR",
            "de-AT-Latn",
            "de-AT-AT",
            "ça",
        ] {
            assert!(LanguageTag::parse(text).is_err(), "{text}");
        }
    }
}
