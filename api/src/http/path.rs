//! Parameters in addresses.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use utoipa::IntoParams;
use uuid::Uuid;

use crate::identity::SECRET_BYTES;

/// A parsed path; a part that does not parse is answered with 400.
pub type Path<T> = actix_web::web::Path<T>;

/// The case that an operation is about.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub struct CasePath {
    /// Identifier (UUIDv7).
    pub id: Uuid,
}

/// The secret of an invitation, as it stands in the link of the mail.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub struct InvitationPath {
    /// The secret.
    #[param(pattern = "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")]
    #[serde(deserialize_with = "secret")]
    pub token: String,
}

/// A secret in the form in which links carry it: 256 bits in 43 characters.
fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    let is_whole = URL_SAFE_NO_PAD
        .decode(&text)
        .is_ok_and(|bytes| bytes.len() == SECRET_BYTES);
    if is_whole {
        return Ok(text);
    }
    Err(D::Error::custom(
        "this link is not whole; copy it from the mail up to its last character",
    ))
}
