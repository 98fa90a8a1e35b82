//! Use-cases of forgotten passwords.

use serde_json::json;

use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::account::store::{self, Owner};
use crate::identity::session::delay;
use crate::identity::{account, mail_token};
use crate::outbox::{Mail, mail};

/// Links that an address is sent in an hour at most, however often somebody asks.
const LINKS_PER_HOUR: u64 = 3;

/// Sends a link for a new password. Runs after the request was answered, so that its answer and its
/// time are the same for known and unknown addresses.
pub async fn send_link(app: &App, email: &str) -> Result<(), ApiError> {
    let work = Work::begin(app).await?;
    let Some(account) = store::find_by_email(work.conn(), email).await? else {
        return work.roll_back().await;
    };
    let purpose = mail_token::Purpose::Password;
    let is_enough = mail_token::is_sent_enough(&work, purpose, account.id, LINKS_PER_HOUR).await?;
    if account.erased_at.is_some() || is_enough {
        return work.roll_back().await;
    }
    let link =
        mail_token::issue(&work, purpose, Some(account.id), &account.email, json!({})).await?;
    let letter = Mail::to(&account.email, &account.locale, "new-password");
    mail(&work, letter.with("name", &account.name).link(&link)).await?;
    work.commit().await
}

/// Gives an account a new password. Whoever has the secret reads the mails of the address, so it
/// is verified as well; all sessions end.
pub async fn complete(
    work: &Work,
    token: &str,
    hash: String,
    network: &str,
) -> Result<(), ApiError> {
    let used = mail_token::redeem(work, mail_token::Purpose::Password, token).await?;
    let id = used.account_id.ok_or(ApiError::NotFound)?;
    let known = store::get(work.conn(), id).await?;
    account::set_password(work, &known, hash, None).await?;
    if known.verified_at.is_none() {
        store::verify(work.conn(), id, Owner::default(), work.now).await?;
    }
    let attempt = delay::Attempt::new(&known.email, network);
    Ok(delay::succeeded(work.conn(), &attempt, work.now).await?)
}
