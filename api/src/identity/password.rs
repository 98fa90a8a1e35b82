//! Passwords: Argon2id, off the async threads, a few at a time.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::app::App;
use crate::http::ApiError;

/// A hash that no password has: verified when an address is unknown, so that known and unknown
/// addresses take the same time.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Y2x1c3RlcnhjaGFuZ2U$O1YNIBNEF8sTl0JW1UcJ2UbMHVY9hMYcQMNLhvBtDtY";

/// Hashes a new password.
pub async fn hash(app: &App, password: String) -> Result<String, ApiError> {
    off_thread(app, move || {
        let hash = Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string())
            .map_err(|error| anyhow::anyhow!("argon2: {error}"))
    })
    .await?
    .map_err(ApiError::Internal)
}

/// Whether `password` belongs to `hash`; without a hash the same work is done for nothing.
pub async fn verify(app: &App, password: String, hash: Option<String>) -> Result<bool, ApiError> {
    off_thread(app, move || {
        let expected = hash.as_deref().unwrap_or(NOBODY);
        let is_right = Argon2::default()
            .verify_password(password.as_bytes(), expected)
            .is_ok();
        is_right && hash.is_some()
    })
    .await
}

async fn off_thread<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ApiError> {
    let _permit = app
        .hashing
        .acquire()
        .await
        .map_err(|_| ApiError::Unavailable)?;
    actix_web::web::block(work)
        .await
        .map_err(|_| ApiError::Unavailable)
}
