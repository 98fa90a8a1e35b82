//! Signing up: an account whose address is not verified yet.

use clusterxchange_contract::identity::NewAccount;
use clusterxchange_domain::text::Text;
use serde_json::json;
use uuid::Uuid;

use super::service::account;
use super::store::{self, Model, Owner};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::mail_token::{self, Purpose};
use crate::identity::password;
use crate::outbox::{Mail, mail};

/// Messages of one kind that an account is sent in an hour at most, at the wish of strangers.
const MAILS_PER_HOUR: u64 = 5;
const DOUBTFUL: &str = "is needed: somebody signed up with this address more than once; give the password that you chose, with the message that came for it";

/// Makes an account and sends a link to its address. The answer is the same whether or not the
/// address has an account already; whoever owns the address is told by mail.
///
/// Name and password count for whoever follows the link: an address that was typed by a stranger
/// and never verified does not keep the stranger's password.
pub async fn sign_up(work: &Work, hash: String, new: NewAccount) -> Result<(), ApiError> {
    let owner = Owner {
        name: Some(new.name.as_str().to_owned()),
        password_hash: Some(hash),
    };
    let account = account(
        work,
        &new.email,
        new.name.as_str(),
        new.locale.as_deref(),
        None,
    );
    let account = match store::insert_or_find(work.conn(), account).await? {
        known if known.verified_at.is_some() => return tell_owner(work, &known).await,
        unverified => unverified,
    };
    let purpose = Purpose::Verify;
    if mail_token::is_sent_enough(work, purpose, account.id, MAILS_PER_HOUR).await? {
        return Ok(());
    }
    let link = mail_token::issue(
        work,
        purpose,
        Some(account.id),
        &account.email,
        json!(owner),
    )
    .await?;
    let letter = Mail::to(&account.email, &account.locale, "verify-address");
    mail(work, letter.with("name", new.name.as_str()).link(&link)).await
}

/// Tells the owner of an address that somebody wanted to use it.
pub async fn tell_owner(work: &Work, known: &Model) -> Result<(), ApiError> {
    let purpose = Purpose::Notice;
    if mail_token::is_sent_enough(work, purpose, known.id, MAILS_PER_HOUR).await? {
        return Ok(());
    }
    mail_token::issue(work, purpose, Some(known.id), &known.email, json!({})).await?;
    let letter = Mail::to(&known.email, &known.locale, "address-known");
    mail(work, letter.with("name", &known.name).link("/sign-in")).await
}

/// Whether a password is the one that was chosen with a secret.
pub async fn is_proved(
    app: &App,
    token: &str,
    given: Option<Text<1, 200>>,
) -> Result<bool, ApiError> {
    let Some(given) = given else {
        return Ok(false);
    };
    let known = mail_token::find(&app.db, Purpose::Verify, token, app.clock.now()).await?;
    let owner = known.and_then(|known| serde_json::from_value::<Owner>(known.payload).ok());
    let hash = owner.and_then(|owner| owner.password_hash);
    password::verify(app, given.into_string(), hash).await
}

/// Refuses to verify an address by one of several messages as long as nothing shows that the account
/// was wanted by the owner of the address, and not by a stranger who typed it.
pub async fn refuse_doubt(work: &Work, id: Uuid, is_proved: bool) -> Result<(), ApiError> {
    if is_proved || mail_token::count_open(work, Purpose::Verify, id).await? == 0 {
        return Ok(());
    }
    Err(ApiError::field("/password", DOUBTFUL))
}
