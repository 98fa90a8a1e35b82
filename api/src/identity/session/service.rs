//! Use-cases of sessions.

use chrono::{DateTime, Duration, Utc};
use clusterxchange_contract::identity::{NewSession, OpenSession, Session};
use clusterxchange_contract::page::Page;
use uuid::Uuid;

use super::{delay, store};
use crate::app::App;
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::identity::account::store as account;
use crate::identity::mail_token::{self, Purpose};
use crate::identity::{Actor, hash_secret, new_secret, password, token};

/// How long a session lives without being refreshed.
pub const REFRESH_DAYS: i64 = 14;

const WRONG: &str = "address or password is wrong, or the address is not verified yet";

/// A session with its refresh token.
#[derive(Debug)]
pub struct Opened {
    /// What the client reads.
    pub session: Session,
    /// What goes into the cookie.
    pub refresh_token: String,
}

/// Signs in. Takes the same time for known and unknown addresses.
pub async fn sign_in(
    app: &App,
    credentials: &NewSession,
    network: &str,
    user_agent: Option<String>,
) -> Result<Opened, ApiError> {
    let attempt = delay::Attempt::new(credentials.email.as_str(), network);
    let now = app.clock.now();
    let counting = Work::begin(app).await?;
    let counted = delay::count(counting.conn(), &attempt, now).await?;
    counting.commit().await?;
    let known = account::find_by_email(&app.db, credentials.email.as_str()).await?;
    let hash = known
        .as_ref()
        .and_then(|account| account.password_hash.clone());
    let is_right = password::verify(app, credentials.password.as_str().to_owned(), hash).await?;
    let account = known
        .filter(|account| is_right && account.verified_at.is_some() && account.erased_at.is_none())
        .ok_or(ApiError::CredentialsRefused(WRONG))?;
    let work = Work::begin(app).await?;
    delay::take_back(work.conn(), &attempt, counted, now).await?;
    delay::succeeded(work.conn(), &attempt, now).await?;
    account::touch(work.conn(), account.id, now).await?;
    let session = store::Model {
        id: Uuid::now_v7(),
        account_id: account.id,
        created_at: now,
        last_used_at: now,
        revoked_at: None,
        user_agent: user_agent.map(|agent| agent.chars().take(200).collect()),
    };
    store::insert(work.conn(), session.clone()).await?;
    let opened = open(&work, account.id, session.id).await?;
    work.commit().await?;
    Ok(opened)
}

/// Exchanges a refresh token for the next one. One that was used before ends the whole session:
/// somebody has a copy.
pub async fn refresh(app: &App, secret: &str) -> Result<Opened, ApiError> {
    let refused = || ApiError::CredentialsRefused("the session has ended; sign in again");
    let work = Work::begin(app).await?;
    let hash = hash_secret(secret);
    let token = store::find_refresh(work.conn(), &hash)
        .await?
        .ok_or_else(refused)?;
    let session = store::find(work.conn(), token.session_id)
        .await?
        .ok_or_else(refused)?;
    if session.revoked_at.is_some() || token.expires_at <= work.now {
        return Err(refused());
    }
    if !store::use_refresh(work.conn(), &hash, work.now).await? {
        store::revoke(work.conn(), session.id, work.now).await?;
        work.commit().await?;
        return Err(refused());
    }
    store::touch(work.conn(), session.id, work.now).await?;
    let opened = open(&work, session.account_id, session.id).await?;
    work.commit().await?;
    Ok(opened)
}

/// Ends the actor's session, or all of them.
pub async fn sign_out(app: &App, actor: &Actor, everywhere: bool) -> Result<(), ApiError> {
    let work = Work::begin(app).await?;
    match actor.session_id {
        Some(session) if !everywhere => store::revoke(work.conn(), session, work.now).await?,
        _ => {
            store::revoke_all(work.conn(), actor.account_id, work.now).await?;
            // Whoever had a session may have asked for another address with it.
            mail_token::void(&work, Purpose::Verify, actor.account_id).await?;
        }
    }
    work.commit().await
}

/// The open sessions of the actor, the newest first.
pub async fn list(
    app: &App,
    actor: &Actor,
    window: &Window<(DateTime<Utc>, Uuid)>,
) -> Result<Page<OpenSession>, ApiError> {
    let since = app.clock.now() - Duration::days(REFRESH_DAYS);
    let rows = store::open_of(&app.db, actor.account_id, since, window).await?;
    window.page(
        rows,
        |row| (row.created_at, row.id),
        |row| Ok(shown(row, actor.session_id)),
    )
}

/// A session as its owner reads it.
pub fn shown(row: store::Model, current: Option<Uuid>) -> OpenSession {
    OpenSession {
        is_current: Some(row.id) == current,
        id: row.id,
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        user_agent: row.user_agent,
    }
}

/// Ends one session of the actor's.
pub async fn end(app: &App, actor: &Actor, session: Uuid) -> Result<(), ApiError> {
    let work = Work::begin(app).await?;
    let row = store::find(work.conn(), session).await?;
    row.filter(|row| row.account_id == actor.account_id)
        .ok_or(ApiError::NotFound)?;
    store::revoke(work.conn(), session, work.now).await?;
    work.commit().await
}

/// Checks the actor's password again, before a signature.
pub async fn confirm_password(app: &App, actor: &Actor, password: &str) -> Result<(), ApiError> {
    confirm_password_at(app, actor, password, "/password").await
}

/// As [`confirm_password`], where the password stands at another place in the body.
pub async fn confirm_password_at(
    app: &App,
    actor: &Actor,
    password: &str,
    pointer: &str,
) -> Result<(), ApiError> {
    let counting = Work::begin(app).await?;
    delay::count_confirmation(counting.conn(), actor.account_id, counting.now).await?;
    counting.commit().await?;
    let account = account::get(&app.db, actor.account_id).await?;
    if !password::verify(app, password.to_owned(), account.password_hash).await? {
        return Err(ApiError::field(pointer, "is not your password"));
    }
    Ok(delay::confirmed(&app.db, actor.account_id).await?)
}

async fn open(work: &Work, account: Uuid, session: Uuid) -> Result<Opened, ApiError> {
    let refresh_token = new_secret()?;
    let expires_at = work.now + Duration::days(REFRESH_DAYS);
    let hash = hash_secret(&refresh_token);
    store::insert_refresh(work.conn(), hash, session, work.now, expires_at).await?;
    let access_token = work.app.keys.sign(account, session, work.now)?;
    let expires_in = u32::try_from(token::ACCESS_MINUTES * 60).unwrap_or(600);
    let session = Session {
        access_token,
        token_type: "Bearer".to_owned(),
        expires_in,
    };
    Ok(Opened {
        session,
        refresh_token,
    })
}

/// Opens a session without a password, for the demonstration data that are played in-house.
pub async fn open_for(work: &Work, account: Uuid) -> Result<Uuid, ApiError> {
    let session = store::Model {
        id: Uuid::now_v7(),
        account_id: account,
        created_at: work.now,
        last_used_at: work.now,
        revoked_at: None,
        user_agent: None,
    };
    let id = session.id;
    store::insert(work.conn(), session).await?;
    Ok(id)
}
