//! The content of an upload: bounded, and what it says it is.

use std::time::Duration;

use actix_web::web::{Bytes, BytesMut, Payload};
use actix_web::{HttpMessage, HttpRequest};
use clusterxchange_contract::registration::MAX_UPLOAD;
use futures_util::StreamExt;
use sha2::{Digest, Sha256};

use crate::http::ApiError;

/// How long a file may take to come over a slow line.
const PATIENCE: Duration = Duration::from_mins(5);

/// What is taken, by the bytes that such a file begins with.
const TAKEN: [(&str, &[u8]); 3] = [
    ("application/pdf", b"%PDF-"),
    ("image/png", b"\x89PNG\r\n\x1a\n"),
    ("image/jpeg", b"\xff\xd8\xff"),
];

/// Content that was taken.
#[derive(Clone, Debug)]
pub struct Content {
    /// The bytes.
    pub bytes: Bytes,
    /// What they are.
    pub media_type: &'static str,
    /// Their SHA-256.
    pub sha256: String,
}

/// Reads the body of a request.
pub async fn read(request: &HttpRequest, payload: Payload) -> Result<Content, ApiError> {
    let declared = request.mime_type().ok().flatten();
    let taken = declared.and_then(|mime| {
        TAKEN
            .into_iter()
            .find(|(name, _)| *name == mime.essence_str())
    });
    let Some((media_type, beginning)) = taken else {
        return Err(ApiError::UnsupportedMediaType(
            "a PDF, PNG or JPEG file, with its Content-Type",
        ));
    };
    let bytes = tokio::time::timeout(PATIENCE, collect(payload))
        .await
        .map_err(|_| ApiError::malformed("", "did not come whole within five minutes"))??;
    if !bytes.starts_with(beginning) {
        return Err(ApiError::field(
            "",
            format!("does not begin as a file of type {media_type} does"),
        ));
    }
    let hashed = bytes.clone();
    let sha256 = tokio::task::spawn_blocking(move || hex::encode(Sha256::digest(&hashed)))
        .await
        .map_err(|error| ApiError::Internal(error.into()))?;
    Ok(Content {
        bytes,
        media_type,
        sha256,
    })
}

async fn collect(mut payload: Payload) -> Result<Bytes, ApiError> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| ApiError::malformed("", error.to_string()))?;
        if bytes.len() + chunk.len() > MAX_UPLOAD {
            return Err(ApiError::TooLarge(MAX_UPLOAD));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}
