//! An invitation as the invited person reads it, before anything is accepted.

use clusterxchange_contract::identity::RoleInvitation;
use sea_orm::EntityTrait;

use super::account::store as account;
use super::invitation::{Invitation, membership};
use super::mail_token::{self, Purpose};
use crate::app::App;
use crate::http::ApiError;

/// Who invites to what, for whoever has the secret of the mail and thereby the address.
///
/// # Errors
///
/// [`ApiError::NotFound`] if there is no such invitation, or it is over or used up.
pub async fn find(app: &App, purpose: Purpose, secret: &str) -> Result<RoleInvitation, ApiError> {
    let token = mail_token::find(&app.db, purpose, secret, app.clock.now()).await?;
    let token = token.filter(|token| token.used_at.is_none());
    let token = token.ok_or(ApiError::NotFound)?;
    let invitation: Invitation =
        serde_json::from_value(token.payload).map_err(|error| ApiError::Internal(error.into()))?;
    let inviter = match invitation.inviter {
        Some(id) => account::Entity::find_by_id(id).one(&app.db).await?,
        None => None,
    };
    let known = account::find_by_email(&app.db, &token.email).await?;
    Ok(RoleInvitation {
        name: invitation.name,
        inviter: inviter
            .filter(|inviter| inviter.erased_at.is_none())
            .map(|inviter| inviter.name),
        membership: membership(&app.db, &invitation.role).await?,
        expires_at: token.expires_at,
        has_account: known.is_some_and(|account| account.verified_at.is_some()),
        email: token.email,
    })
}
