//! Operations on accounts.

use actix_web::web::Data;
use actix_web::{get, post};
use clusterxchange_contract::identity::{Account, AddressVerification, Me, NewAccount};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{profile, service, sign_up};
use crate::app::App;
use crate::change::Write;
use crate::http::{ApiError, Json, PublicWriteProblems, ReadProblems, Reply};
use crate::identity::{Actor, password};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_account)
        .service(verify_account)
        .service(find_me)
        .configure(profile::configure);
}

/// Sign up
///
/// Makes an account and sends a message with a link to its address. The answer is the same for
/// an address that has an account already, so that nobody learns whose addresses are known.
#[utoipa::path(
    tag = "identity",
    request_body = NewAccount,
    responses((status = 202, description = "A message is on its way to the address."), PublicWriteProblems),
    security(()),
)]
#[post("/accounts")]
pub async fn create_account(
    app: Data<App>,
    write: Write,
    body: Json<NewAccount>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    let known = [new.name.as_str(), new.email.as_str()];
    let hash = password::hash_chosen(&app, new.password.as_str(), &known, "/password").await?;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            sign_up::sign_up(work, hash, new).await?;
            Ok(Reply {
                status: 202,
                ..Reply::no_content()
            })
        })
        .await
}

/// Verify an address
///
/// Takes the secret from the message that was sent to the address of a new account, or to the new
/// address of an account. It works once, for seven days.
#[utoipa::path(
    tag = "identity",
    request_body = AddressVerification,
    responses((status = 200, description = "The address is verified.", body = Account), PublicWriteProblems),
    security(()),
)]
#[post("/accounts/verify")]
pub async fn verify_account(
    app: Data<App>,
    write: Write,
    body: Json<AddressVerification>,
) -> Result<Reply, ApiError> {
    let AddressVerification { token, password } = body.value;
    let is_proved = sign_up::is_proved(&app, token.as_str(), password).await?;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            Reply::ok(&service::verify(work, token.as_str(), is_proved).await?)
        })
        .await
}

/// Read one's own account
#[utoipa::path(
    tag = "identity",
    responses((status = 200, description = "The account with its roles.", body = Me), ReadProblems),
)]
#[get("/me")]
pub async fn find_me(app: Data<App>, actor: Actor) -> Result<Reply, ApiError> {
    let (me, version) = service::me(&app.db, &actor).await?;
    Ok(Reply::ok(&me)?.version(version))
}
