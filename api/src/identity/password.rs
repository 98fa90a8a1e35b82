//! Passwords: Argon2id, off the async threads, a few at a time.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use zxcvbn::feedback::Feedback;
use zxcvbn::{Score, zxcvbn};

use crate::app::App;
use crate::http::ApiError;

/// What everybody knows of this place.
const SERVICE: &str = "clusterxchange";

/// A hash that no password has: verified when an address is unknown, so that known and unknown
/// addresses take the same time.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Y2x1c3RlcnhjaGFuZ2U$O1YNIBNEF8sTl0JW1UcJ2UbMHVY9hMYcQMNLhvBtDtY";

/// Hashes a password that somebody has chosen, unless it is easy to guess. `known` is what others know
/// of them: a password that is made of it is no secret. `pointer` is where it stands in the body.
pub async fn hash_chosen(
    app: &App,
    password: &str,
    known: &[&str],
    pointer: &str,
) -> Result<String, ApiError> {
    let (chosen, known) = (password.to_owned(), known.join("\n"));
    let warning = off_thread(app, move || {
        let known: Vec<&str> = known.lines().chain([SERVICE]).collect();
        weakness(&chosen, &known)
    });
    match warning.await? {
        Some(warning) => Err(ApiError::field(pointer, warning)),
        None => hash(app, password.to_owned()).await,
    }
}

/// What is wrong with a password that takes fewer than a hundred million guesses.
fn weakness(password: &str, known: &[&str]) -> Option<String> {
    let estimate = zxcvbn(password, known);
    if estimate.score() >= Score::Three {
        return None;
    }
    let why = estimate.feedback().and_then(Feedback::warning);
    let why = why.map_or_else(String::new, |it| format!(" {it}"));
    Some(format!(
        "is easy to guess.{why} Take three or four words that do not belong together"
    ))
}

/// Hashes a password that was made by us.
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

#[cfg(test)]
mod test {
    use super::weakness;

    #[test]
    fn what_is_easy_to_guess_is_refused_with_the_reason() {
        for weak in [
            "passwordpassword",
            "123456789012",
            "clusterxchange",
            "Password2026!",
        ] {
            assert!(weakness(weak, &["clusterxchange"]).is_some(), "{weak}");
        }
        let of_name = weakness("ana.example@example.org", &["ana.example@example.org"]);
        assert!(of_name.is_some());
        for strong in [
            "correct horse battery",
            "another long password",
            "k3-Wd9!qTz_x",
        ] {
            assert_eq!(weakness(strong, &[]), None, "{strong}");
        }
    }
}
