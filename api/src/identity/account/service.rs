//! Use-cases of accounts.

use clusterxchange_contract::identity::{Account, Me, Membership, NewAccount};
use clusterxchange_domain::workflow::Role;
use serde_json::json;
use uuid::Uuid;

use super::store::{self, Model};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::organisation;
use crate::identity::{Actor, mail_token, password};
use crate::outbox::{Mail, mail};
use crate::reference::partnership;

/// Makes an account and sends a link to its address. The answer is the same whether or not the
/// address has an account already; whoever owns the address is told by mail.
pub async fn sign_up(work: &Work, hash: String, new: NewAccount) -> Result<(), ApiError> {
    let account = account(
        work,
        &new.email,
        new.name.as_str(),
        new.locale.as_deref(),
        Some(hash),
    );
    let Some(account) = store::insert(work.conn(), account).await? else {
        return tell_owner(work, &new.email).await;
    };
    let purpose = mail_token::Purpose::Verify;
    let link =
        mail_token::issue(work, purpose, Some(account.id), &account.email, json!({})).await?;
    let letter = Mail::to(&account.email, &account.locale, "verify-address");
    mail(work, letter.with("name", &account.name).link(&link)).await
}

async fn tell_owner(work: &Work, email: &str) -> Result<(), ApiError> {
    let Some(known) = store::find_by_email(work.conn(), email).await? else {
        return Ok(());
    };
    let letter = Mail::to(&known.email, &known.locale, "address-known");
    mail(work, letter.with("name", &known.name).link("/sign-in")).await
}

/// Verifies the address that a secret was sent to.
pub async fn verify(work: &Work, token: &str) -> Result<Account, ApiError> {
    let used = mail_token::redeem(work, mail_token::Purpose::Verify, token).await?;
    let id = used.account_id.ok_or(ApiError::NotFound)?;
    store::verify(work.conn(), id, work.now).await?;
    Ok(store::get(work.conn(), id).await?.into())
}

/// The actor's own account with its roles.
pub async fn me(app: &App, actor: &Actor) -> Result<Me, ApiError> {
    let account = store::get(&app.db, actor.account_id).await?.into();
    let organisations = organisation::names(&app.db, actor.organisations()).await?;
    let partnerships = partnership::names(&app.db, actor.partnerships()).await?;
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
    Ok(Me {
        account,
        memberships,
    })
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

fn account(
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
        locale: locale.unwrap_or("en").to_owned(),
        password_hash: hash,
        verified_at: None,
        created_at: work.now,
        last_seen_at: None,
        erased_at: None,
        is_demonstration: false,
        version: 1,
    }
}
