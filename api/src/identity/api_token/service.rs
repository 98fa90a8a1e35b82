//! Use-cases of API tokens.

use chrono::{DateTime, Duration, Utc};
use clusterxchange_contract::identity::{ApiToken, IssuedApiToken, NewApiToken, Scope, TokenOwner};
use clusterxchange_domain::text::Name;
use clusterxchange_domain::workflow::Role;
use serde_json::json;
use uuid::Uuid;

use super::store::{self, Model};
use crate::app::App;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::account::store as account;
use crate::identity::{Actor, hash_secret, new_secret, role};

/// What every API token begins with, so that people and scanners recognise one.
pub const PREFIX: &str = "cxc_";

const REFUSED: &str = "the API token is unknown, expired or revoked; issue a new one";

/// Issues a token for something that the actor acts for.
pub async fn issue(
    work: &Work,
    actor: &Actor,
    new: NewApiToken,
) -> Result<IssuedApiToken, ApiError> {
    let (owner, organisation_id, partnership_id) = match new.owner {
        TokenOwner::Organisation { organisation_id } => (
            Role::Organisation(organisation_id),
            Some(organisation_id),
            None,
        ),
        TokenOwner::Partnership { partnership_id } => {
            let id = partnership_id.into_string();
            (Role::Partnership(id.clone()), None, Some(id))
        }
    };
    if !actor.has(&owner) {
        return Err(ApiError::NotFound);
    }
    let mut scopes = new.scopes;
    scopes.sort_unstable();
    scopes.dedup();
    let secret = format!("{PREFIX}{}", new_secret()?);
    let token = Model {
        id: Uuid::now_v7(),
        hash: hash_secret(&secret),
        account_id: actor.account_id,
        organisation_id,
        partnership_id,
        name: new.name.into_string(),
        scopes: json!(scopes),
        created_at: work.now,
        expires_at: work.now + Duration::days(i64::from(new.expires_in_days)),
        revoked_at: None,
        last_used_at: None,
        version: 1,
    };
    store::insert(work.conn(), token.clone()).await?;
    Ok(IssuedApiToken {
        token: details(token)?,
        secret,
    })
}

/// Revokes a token of something that the actor acts for; a revoked one stays as it is.
pub async fn revoke(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
) -> Result<(), ApiError> {
    let token = store::get(work.conn(), actor, id).await?;
    if_match.check(token.version)?;
    if token.revoked_at.is_some() {
        return Ok(());
    }
    store::revoke(work.conn(), &token, work.now).await
}

/// Who sends a request with an API token: the account that issued it, reduced to the role that the
/// token belongs to.
pub async fn authenticate(app: &App, secret: &str, now: DateTime<Utc>) -> Result<Actor, ApiError> {
    let refused = || ApiError::CredentialsRefused(REFUSED);
    let token = store::find_by_hash(&app.db, &hash_secret(secret))
        .await?
        .filter(|token| token.revoked_at.is_none() && token.expires_at > now)
        .ok_or_else(refused)?;
    let owner = token.owner().ok_or_else(refused)?;
    let account = account::get(&app.db, token.account_id).await?;
    let mut roles = role::of_account(&app.db, account.id).await?;
    roles.retain(|role| *role == owner);
    if roles.is_empty() || account.erased_at.is_some() {
        return Err(refused());
    }
    store::touch(&app.db, &token, now).await?;
    Ok(Actor {
        account_id: account.id,
        pseudonym: account.pseudonym,
        session_id: None,
        roles,
        scopes: Some(scopes(&token)),
    })
}

/// A token as its owner reads it.
pub fn details(token: Model) -> Result<ApiToken, ApiError> {
    let scopes = scopes(&token);
    let owner = match (token.organisation_id, token.partnership_id) {
        (Some(organisation_id), _) => TokenOwner::Organisation { organisation_id },
        (None, Some(id)) => TokenOwner::Partnership {
            partnership_id: Name::parse(id).map_err(|error| ApiError::Internal(error.into()))?,
        },
        (None, None) => {
            return Err(ApiError::Internal(anyhow::anyhow!(
                "API token {} belongs to nobody",
                token.id
            )));
        }
    };
    Ok(ApiToken {
        scopes,
        owner,
        id: token.id,
        name: token.name,
        issued_by: token.account_id,
        created_at: token.created_at,
        expires_at: token.expires_at,
        revoked_at: token.revoked_at,
        last_used_at: token.last_used_at,
    })
}

fn scopes(token: &Model) -> Vec<Scope> {
    serde_json::from_value(token.scopes.clone()).unwrap_or_default()
}
