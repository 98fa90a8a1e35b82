//! Operations on one's own profile, password and address.

use actix_web::web::Data;
use actix_web::{patch, post, put};
use clusterxchange_contract::identity::{AddressChange, Me, PasswordChange, ProfileChange};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{service, store};
use crate::app::App;
use crate::change::Write;
use crate::http::{ActionProblems, ApiError, IfMatch, Json, Reply, WriteProblems};
use crate::identity::{Actor, password, session};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(change_profile)
        .service(change_password)
        .service(change_address);
}

/// Change one's own profile
///
/// Fields that are left out stay as they are; `null` goes back to what a new account has.
#[utoipa::path(
    tag = "identity",
    request_body = ProfileChange,
    responses((status = 200, description = "The account with its roles.", body = Me), ActionProblems),
)]
#[patch("/me")]
pub async fn change_profile(
    app: Data<App>,
    actor: Actor,
    if_match: IfMatch,
    write: Write,
    body: Json<ProfileChange>,
) -> Result<Reply, ApiError> {
    let change = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let version = service::change_profile(work, &actor, if_match, change).await?;
            let (me, _) = service::me(work.conn(), &actor).await?;
            Ok(Reply::ok(&me)?.version(version))
        })
        .await
}

/// Choose another password
///
/// All other sessions of the account end, and a message goes to its address.
#[utoipa::path(
    tag = "identity",
    request_body = PasswordChange,
    responses((status = 204, description = "The new password counts from now on."), WriteProblems),
)]
#[put("/me/password")]
pub async fn change_password(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<PasswordChange>,
) -> Result<Reply, ApiError> {
    let change = body.value;
    session::confirm_password_at(&app, &actor, change.current.as_str(), "/current").await?;
    let account = store::get(&app.db, actor.account_id).await?;
    let known = [account.name.as_str(), account.email.as_str()];
    let hash = password::hash_chosen(&app, change.new.as_str(), &known, "/new").await?;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let account = store::get(work.conn(), actor.account_id).await?;
            service::set_password(work, &account, hash, actor.session_id).await?;
            Ok(Reply::no_content())
        })
        .await
}

/// Change one's own address
///
/// A message with a link goes to the new address, which counts as soon as it is verified. The answer
/// is the same for an address that another account has.
#[utoipa::path(
    tag = "identity",
    request_body = AddressChange,
    responses((status = 202, description = "A message is on its way to the new address."), WriteProblems),
)]
#[post("/me/address")]
pub async fn change_address(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<AddressChange>,
) -> Result<Reply, ApiError> {
    let change = body.value;
    session::confirm_password(&app, &actor, change.password.as_str()).await?;
    write
        .run(&app, &actor, &body.raw, async |work| {
            service::change_address(work, &actor, &change.email).await?;
            Ok(Reply {
                status: 202,
                ..Reply::no_content()
            })
        })
        .await
}
