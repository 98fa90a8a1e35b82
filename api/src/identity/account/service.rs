//! Use-cases of accounts.

use clusterxchange_contract::identity::{
    Account, Me, Membership, NotificationPreference, ProfileChange,
};
use clusterxchange_domain::text::Name;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;
use serde_json::json;
use uuid::Uuid;

use super::sign_up;
use super::store::{self, Model};
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::organisation;
use crate::identity::{Actor, mail_token, password, session};
use crate::outbox::{Mail, mail};
use crate::reference::partnership;

const DEFAULT_LOCALE: &str = "en";
const ADDRESS_TAKEN: &str = "is for an address that another account has by now";

/// Verifies the address that a secret was sent to: that of a new account, or the new one of an
/// account that changes it. `is_proved` says that whoever has the secret also gave the password that
/// was chosen with it.
pub async fn verify(work: &Work, token: &str, is_proved: bool) -> Result<Account, ApiError> {
    let used = mail_token::redeem(work, mail_token::Purpose::Verify, token).await?;
    let id = used.account_id.ok_or(ApiError::NotFound)?;
    let known = store::get(work.conn(), id).await?;
    if known.erased_at.is_some() {
        return Err(ApiError::NotFound);
    }
    if store::email_key(&used.email) == known.email_key {
        // Only the first link counts: a later one may carry a stranger's password.
        if known.verified_at.is_none() {
            sign_up::refuse_doubt(work, id, is_proved).await?;
            let owner = serde_json::from_value(used.payload).unwrap_or_default();
            store::verify(work.conn(), id, owner, work.now).await?;
            mail_token::void(work, mail_token::Purpose::Verify, id).await?;
        }
    } else {
        if !store::set_email(work.conn(), id, &used.email).await? {
            return Err(ApiError::field("/token", ADDRESS_TAKEN));
        }
        void_links(work, id).await?;
        let letter = Mail::to(&known.email, &known.locale, "address-changed")
            .with("name", &known.name)
            .with("address", &used.email);
        mail(work, letter.link("/help")).await?;
    }
    Ok(store::get(work.conn(), id).await?.into())
}

/// Sends a link to an address that an account is to have; the newest wish counts, and the address
/// that the account has is told of it at once. Who has the new address already is told so by mail,
/// and nobody else.
pub async fn change_address(work: &Work, actor: &Actor, email: &str) -> Result<(), ApiError> {
    let account = store::get(work.conn(), actor.account_id).await?;
    mail_token::void(work, mail_token::Purpose::Verify, account.id).await?;
    let warning = Mail::to(&account.email, &account.locale, "address-change-asked")
        .with("name", &account.name)
        .with("address", email.trim());
    mail(work, warning.link("/forgotten-password")).await?;
    if let Some(known) = store::find_by_email(work.conn(), email).await? {
        return sign_up::tell_owner(work, &known).await;
    }
    let purpose = mail_token::Purpose::Verify;
    let link = mail_token::issue(work, purpose, Some(account.id), email.trim(), json!({})).await?;
    let letter = Mail::to(email.trim(), &account.locale, "verify-new-address");
    mail(work, letter.with("name", &account.name).link(&link)).await
}

/// Changes the actor's profile; returns its new version.
pub async fn change_profile(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    change: ProfileChange,
) -> Result<i64, ApiError> {
    let account = store::get(work.conn(), actor.account_id).await?;
    if_match.check(account.version)?;
    let name = change.name.map_or(account.name, Name::into_string);
    let locale = match change.locale {
        None => account.locale,
        Some(None) => DEFAULT_LOCALE.to_owned(),
        Some(Some(locale)) => locale.as_str().to_owned(),
    };
    let notifications = match change.notifications {
        None => store::preference(&account.notifications),
        Some(preference) => preference.unwrap_or_default(),
    };
    store::set_profile(
        work.conn(),
        account.id,
        account.version,
        &name,
        &locale,
        notifications,
    )
    .await?;
    Ok(account.version + 1)
}

/// Makes the links useless that an account was sent for its address and its password: they may lie
/// in a mailbox that is no longer its owner's, or were asked for by somebody else.
async fn void_links(work: &Work, id: Uuid) -> Result<(), ApiError> {
    for purpose in [mail_token::Purpose::Verify, mail_token::Purpose::Password] {
        mail_token::void(work, purpose, id).await?;
    }
    Ok(())
}

/// Gives an account a new password, ends its sessions but `kept`, gives up a change of its address
/// that waits, and tells its owner.
pub async fn set_password(
    work: &Work,
    account: &Model,
    hash: String,
    kept: Option<Uuid>,
) -> Result<(), ApiError> {
    store::set_password(work.conn(), account.id, hash).await?;
    session::revoke_others(work.conn(), account.id, kept, work.now).await?;
    void_links(work, account.id).await?;
    let letter = Mail::to(&account.email, &account.locale, "password-changed");
    mail(
        work,
        letter
            .with("name", &account.name)
            .link("/forgotten-password"),
    )
    .await
}

/// The actor's own account with its roles, and its version.
pub async fn me(db: &impl ConnectionTrait, actor: &Actor) -> Result<(Me, i64), ApiError> {
    let account = store::get(db, actor.account_id).await?;
    let version = account.version;
    let organisations = organisation::names(db, actor.organisations()).await?;
    let partnerships = partnership::names(db, actor.partnerships()).await?;
    let memberships = actor
        .roles
        .iter()
        .map(|role| match role {
            Role::Organisation(id) => Membership::Organisation {
                organisation_id: *id,
                name: organisations.get(id).cloned().unwrap_or_default(),
            },
            Role::Partnership(id) => Membership::PartnershipOfficer {
                partnership_id: id.clone(),
                name: partnerships.get(id).cloned().unwrap_or_default(),
            },
            Role::SupportOffice => Membership::SupportOffice,
            Role::Commission => Membership::Commission,
        })
        .collect();
    let me = Me {
        account: account.into(),
        memberships,
    };
    Ok((me, version))
}

/// Makes an account whose address needs no verification: staff made by an operator.
pub async fn make_verified(
    work: &Work,
    email: &str,
    name: &str,
    password: String,
    is_demonstration: bool,
) -> Result<Option<Model>, ApiError> {
    let hash = password::hash(&work.app, password).await?;
    let account = Model {
        verified_at: Some(work.now),
        is_demonstration,
        ..account(work, email, name, None, Some(hash))
    };
    store::insert(work.conn(), account).await
}

/// A new account, as it is stored.
pub fn account(
    work: &Work,
    email: &str,
    name: &str,
    locale: Option<&str>,
    hash: Option<String>,
) -> Model {
    Model {
        id: Uuid::now_v7(),
        pseudonym: Uuid::now_v7(),
        email: email.trim().to_owned(),
        email_key: store::email_key(email),
        name: name.to_owned(),
        locale: locale.unwrap_or(DEFAULT_LOCALE).to_owned(),
        notifications: store::key(NotificationPreference::default()).to_owned(),
        password_hash: hash,
        verified_at: None,
        created_at: work.now,
        last_seen_at: None,
        erased_at: None,
        kept_until: None,
        is_demonstration: false,
        version: 1,
    }
}
