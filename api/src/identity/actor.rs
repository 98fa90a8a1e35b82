//! Who is asking. Session and roles are read on each request, so that signing out everywhere and a
//! lost role act at once.

use std::marker::PhantomData;

use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use clusterxchange_contract::identity::Scope;
use clusterxchange_domain::workflow::Role;
use futures_util::future::LocalBoxFuture;
use uuid::Uuid;

use super::{api_token, role, scope, session};
use crate::app::App;
use crate::http::ApiError;

/// The account that sent the request, with its roles.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The account.
    pub account_id: Uuid,
    /// Its pseudonym in the ledger.
    pub pseudonym: Uuid,
    /// The session, unless the request came with an API token.
    pub session_id: Option<Uuid>,
    /// What the account may act for.
    pub roles: Vec<Role>,
    /// What an API token may be used for; absent for a session.
    pub scopes: Option<Vec<Scope>>,
}

impl Actor {
    /// Whether the account has this role.
    pub fn has(&self, role: &Role) -> bool {
        self.roles.contains(role)
    }

    /// The organisations that the account acts for.
    pub fn organisations(&self) -> impl Iterator<Item = Uuid> {
        self.roles.iter().filter_map(|role| match role {
            Role::Organisation(id) => Some(*id),
            Role::Partnership(_) | Role::SupportOffice | Role::Commission => None,
        })
    }

    /// The Partnerships that the account is an officer of.
    pub fn partnerships(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().filter_map(|role| match role {
            Role::Partnership(id) => Some(id.as_str()),
            Role::Organisation(_) | Role::SupportOffice | Role::Commission => None,
        })
    }
}

/// Marks a request whose operation asks who sends it, so that its body is judged after its sender.
#[derive(Clone, Copy, Debug)]
pub struct SenderAsked;

impl FromRequest for Actor {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        request.extensions_mut().insert(SenderAsked);
        let app = request.app_data::<web::Data<App>>().cloned();
        let token = bearer(request);
        let method = request.method().clone();
        let operation = operation(request);
        Box::pin(async move {
            let app = app.ok_or_else(|| ApiError::Internal(anyhow::anyhow!("no App")))?;
            let token = token.ok_or(ApiError::Unauthenticated)?;
            let actor = authenticate(&app, &token).await?;
            if let Some(scopes) = &actor.scopes {
                scope::check(scopes, &method, &operation)?;
            }
            Ok(actor)
        })
    }
}

/// The template of the address that the router chose, with the kind of case that it found in it: what
/// the handler works on, however the address is written.
fn operation(request: &HttpRequest) -> String {
    let pattern = request.match_pattern().unwrap_or_default();
    match request.match_info().get("kind") {
        Some(kind) => pattern.replace("{kind}", kind),
        None => pattern,
    }
}

/// Whoever sent the request, with an account or without. Credentials that are no longer good are
/// refused, so that nobody reads as a stranger without noticing.
#[derive(Clone, Debug)]
pub struct MaybeActor(pub Option<Actor>);

impl FromRequest for MaybeActor {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if !request.headers().contains_key(AUTHORIZATION) {
            return Box::pin(std::future::ready(Ok(Self(None))));
        }
        let actor = Actor::from_request(request, payload);
        Box::pin(async move { actor.await.map(|actor| Self(Some(actor))) })
    }
}

fn bearer(request: &HttpRequest) -> Option<String> {
    let header = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

async fn authenticate(app: &App, token: &str) -> Result<Actor, ApiError> {
    if token.starts_with(api_token::PREFIX) {
        return api_token::authenticate(app, token, app.clock.now()).await;
    }
    let claims = app.keys.check(token, app.clock.now())?;
    let pseudonym = session::pseudonym_of_open(&app.db, claims.sid, claims.sub)
        .await?
        .ok_or(ApiError::CredentialsRefused(
            "the session has ended; sign in again",
        ))?;
    let roles = role::of_account(&app.db, claims.sub).await?;
    Ok(Actor {
        account_id: claims.sub,
        pseudonym,
        session_id: Some(claims.sid),
        roles,
        scopes: None,
    })
}

/// A role that an operation asks for.
pub trait Permission {
    /// What someone without it reads.
    const REFUSAL: &'static str;
    /// Whether the actor has it.
    fn is_granted(actor: &Actor) -> bool;
}

/// Members of the Support Office.
#[derive(Debug)]
pub struct SupportOfficeRole;

impl Permission for SupportOfficeRole {
    const REFUSAL: &'static str = "this is for the Support Office";
    fn is_granted(actor: &Actor) -> bool {
        actor.has(&Role::SupportOffice)
    }
}

/// Members of the Commission services.
#[derive(Debug)]
pub struct CommissionRole;

impl Permission for CommissionRole {
    const REFUSAL: &'static str = "this is for the Commission services";
    fn is_granted(actor: &Actor) -> bool {
        actor.has(&Role::Commission)
    }
}

/// Those who answer questions: officers and members of the Support Office.
#[derive(Debug)]
pub struct HelperRole;

impl Permission for HelperRole {
    const REFUSAL: &'static str = "this is for officers and the Support Office";
    fn is_granted(actor: &Actor) -> bool {
        actor.has(&Role::SupportOffice) || actor.partnerships().next().is_some()
    }
}

/// An actor who has the permission `P`; everyone else gets 403.
#[derive(Debug)]
pub struct Require<P> {
    /// The actor.
    pub actor: Actor,
    permission: PhantomData<P>,
}

impl<P: Permission + 'static> FromRequest for Require<P> {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let actor = Actor::from_request(request, payload);
        Box::pin(async move {
            let actor = actor.await?;
            if P::is_granted(&actor) {
                Ok(Self {
                    actor,
                    permission: PhantomData,
                })
            } else {
                Err(ApiError::Forbidden(P::REFUSAL))
            }
        })
    }
}
