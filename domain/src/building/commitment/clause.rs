//! One clause, and what keeps its text erasable.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::building::DocumentHash;
use crate::building::hash::read_hex;
use crate::receipt::Party;
use crate::rulebook::{ClauseKind, ClauseOwner};

/// 32 random bytes that make the hash of a text say nothing about the text; new for each text.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "schema",
    derive(utoipa::ToSchema),
    schema(value_type = String, pattern = "^[0-9a-f]{64}$")
)]
pub struct Salt([u8; 32]);

/// The text is not a salt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a salt is 64 hexadecimal digits in lower case")]
pub struct InvalidSalt;

impl Salt {
    /// A salt of bytes that the server took from the operating system.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Salt")
    }
}

impl TryFrom<String> for Salt {
    type Error = InvalidSalt;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        read_hex(&text).map(Self).ok_or(InvalidSalt)
    }
}

impl From<Salt> for String {
    fn from(salt: Salt) -> Self {
        hex::encode(salt.0)
    }
}

/// What a clause says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Content {
    /// Nothing yet.
    Empty,
    /// A text.
    Written {
        /// The text.
        text: String,
        /// Its salt.
        salt: Salt,
    },
    /// A text that was erased; its hash stays.
    Erased {
        /// The hash that the text had.
        leaf: DocumentHash,
    },
}

impl Content {
    /// The text with its salt; blank text is no content.
    pub fn new(text: &str, salt: Salt) -> Self {
        if text.trim().is_empty() {
            Self::Empty
        } else {
            Self::Written {
                text: text.to_owned(),
                salt,
            }
        }
    }

    /// The text, if there is one and it was not erased.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Written { text, .. } => Some(text),
            Self::Empty | Self::Erased { .. } => None,
        }
    }

    /// The hash of salt and text.
    pub fn leaf(&self) -> DocumentHash {
        match self {
            Self::Empty => DocumentHash::of([]),
            Self::Written { text, salt } => DocumentHash::of([salt.0.as_slice(), text.as_bytes()]),
            Self::Erased { leaf } => *leaf,
        }
    }

    /// The same content without its text.
    #[must_use]
    pub fn erased(&self) -> Self {
        match self {
            Self::Empty => Self::Empty,
            Self::Written { .. } | Self::Erased { .. } => Self::Erased { leaf: self.leaf() },
        }
    }
}

/// One clause of a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Clause {
    /// Stable key from the rulebook, for example `objectives`.
    pub key: String,
    /// Its place in the document.
    pub position: u32,
    /// Who writes it.
    pub owner: ClauseOwner,
    /// Whether a change voids signatures.
    pub substantive: bool,
    /// Whether all visitors of a grouped exchange share it.
    pub shared_in_group: bool,
    /// What it says.
    pub content: Content,
    /// Counts the changes; zero if nobody has written it yet.
    pub version: u32,
    /// Who changed it last.
    pub edited_by: Option<Party>,
}

impl Clause {
    pub(super) fn of_kind(kind: &ClauseKind, position: u32) -> Self {
        Self {
            key: kind.key.clone(),
            position,
            owner: kind.owner,
            substantive: kind.substantive,
            shared_in_group: kind.shared_in_group,
            content: Content::Empty,
            version: 0,
            edited_by: None,
        }
    }

    /// Whether the text differs from `text`; blank texts are all the same.
    pub(super) fn says_other_than(&self, text: &str) -> bool {
        let blank = text.trim().is_empty();
        match &self.content {
            Content::Empty => !blank,
            Content::Written { text: own, .. } => own != text,
            Content::Erased { .. } => true,
        }
    }

    pub(super) fn rewritten(&self, text: &str, salt: Salt, by: Party) -> Self {
        Self {
            content: Content::new(text, salt),
            version: self.version + 1,
            edited_by: Some(by),
            ..self.clone()
        }
    }
}
