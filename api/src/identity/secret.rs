//! Secrets that leave the house once and come back: links in mails, refresh and API tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::http::ApiError;

/// Random bytes in a secret.
pub const SECRET_BYTES: usize = 32;

/// 256 random bits as text.
pub fn new_secret() -> Result<String, ApiError> {
    let mut bytes = [0_u8; SECRET_BYTES];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a secret: its SHA-256. The secret itself has enough entropy to need no salt.
pub fn hash_secret(secret: &str) -> String {
    hex::encode(Sha256::digest(secret))
}
