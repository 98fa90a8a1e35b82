//! Stable ids of reference records.

/// The text is not an id of a reference record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "an id is at most 64 lower-case letters and digits, in words joined by hyphens \
     (for example smart-city), not \"{0}\""
)]
pub struct InvalidId(pub String);

/// Whether a text has the shape of an id: lower-case words and numbers joined by single hyphens.
pub(super) fn is_id(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= 64 && text.split('-').all(is_word)
}

/// Declares the id of one kind of record: a newtype around a text of the shape of [`is_id`], with
/// `parse` as its only way in, `as_str` and `Display` as its ways out, and a string on the wire.
macro_rules! reference_id {
    ($(#[$doc:meta])* $name:ident, $example:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(
            feature = "schema",
            derive(utoipa::ToSchema),
            schema(value_type = String, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 64, example = $example)
        )]
        pub struct $name(String);

        impl $name {
            /// Reads an id: lower-case words and numbers joined by single hyphens.
            pub fn parse(text: &str) -> Result<Self, $crate::reference::InvalidId> {
                Self::try_from(text.to_owned())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::reference::InvalidId;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                if $crate::reference::id::is_id(&text) {
                    Ok(Self(text))
                } else {
                    Err($crate::reference::InvalidId(text))
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::reference::InvalidId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(&self.0)
            }
        }
    };
}

pub(super) use reference_id;

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens() {
        for text in ["smart-city", "ict", "recipe4mobility", "hi-tech-tex"] {
            assert!(is_id(text), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_id() {
        let long = "a".repeat(65);
        for text in [
            "", "-", "a-", "-a", "a--b", "Smart", "a_b", "é", "a b", &long,
        ] {
            assert!(!is_id(text), "{text}");
        }
    }
}
