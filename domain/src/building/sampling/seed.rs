//! The secret of a month.

use std::fmt;

use thiserror::Error;

use crate::building::DocumentHash;
use crate::building::hash::read_hex;

/// The 32 random bytes of one month. They do not print themselves; [`Seed::publish`] does.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; 32]);

/// The text is not a seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a seed is 64 hexadecimal digits in lower case")]
pub struct InvalidSeed;

impl Seed {
    /// A seed of bytes that the server took from the operating system.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a published seed.
    pub fn parse(text: &str) -> Result<Self, InvalidSeed> {
        read_hex(text).map(Self).ok_or(InvalidSeed)
    }

    /// The hash that goes into the ledger on the first day of the month and binds the server to
    /// the seed without showing it: SHA-256 of the 32 bytes.
    pub fn commitment(&self) -> DocumentHash {
        DocumentHash::of([self.0.as_slice()])
    }

    /// The seed in hexadecimal, as it is published once its month is over.
    pub fn publish(&self) -> String {
        hex::encode(self.0)
    }

    /// The bytes, to be stored encrypted.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seed(secret)")
    }
}
