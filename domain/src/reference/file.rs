//! Reading reference files: comma-separated values with `#` lines that name their sources.

use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};

use super::Inconsistency;

/// A reference file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// A row does not have the form of its table.
    #[error("{file}: {reason}")]
    Row {
        /// The file.
        file: &'static str,
        /// What is wrong, with the line.
        reason: String,
    },
    /// The tables do not fit together.
    #[error(transparent)]
    Inconsistent(#[from] Inconsistency),
}

/// Reads all rows of a file.
pub(super) fn rows<T: DeserializeOwned>(
    file: &'static str,
    text: &str,
) -> Result<Vec<T>, ReferenceError> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(text.as_bytes())
        .into_deserialize()
        .collect::<Result<_, csv::Error>>()
        .map_err(|error| ReferenceError::Row {
            file,
            reason: error.to_string(),
        })
}

/// Reads `yes` and `no`.
pub(super) fn yes_no<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(D::Error::custom(format!("yes or no, not \"{other}\""))),
    }
}

/// Reads values that are separated by spaces.
pub(super) fn words<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<String, Error: std::fmt::Display>,
{
    split(&String::deserialize(deserializer)?, ' ').map_err(D::Error::custom)
}

/// Reads values that are separated by `|`, for they may have spaces.
pub(super) fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    split(&String::deserialize(deserializer)?, '|').map_err(D::Error::custom)
}

fn split<T: TryFrom<String>>(text: &str, separator: char) -> Result<Vec<T>, T::Error> {
    text.split(separator)
        .filter(|part| !part.is_empty())
        .map(|part| T::try_from(part.to_owned()))
        .collect()
}
