//! Operations on forgotten passwords.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use clusterxchange_contract::identity::{NewPasswordReset, PasswordResetCompletion};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::service;
use crate::app::App;
use crate::change::Write;
use crate::http::{ApiError, Json, PublicWriteProblems, Reply, network};
use crate::identity::password;
use crate::outbox::{Job, later};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_password_reset)
        .service(complete_password_reset);
}

/// Ask for a new password
///
/// Sends a message with a link, if there is an account with this address. The answer is the same if
/// there is none.
#[utoipa::path(
    tag = "identity",
    request_body = NewPasswordReset,
    responses((status = 202, description = "If there is such an account, a message is on its way."), PublicWriteProblems),
    security(()),
)]
#[post("/password-resets")]
pub async fn create_password_reset(
    app: Data<App>,
    write: Write,
    body: Json<NewPasswordReset>,
) -> Result<Reply, ApiError> {
    let email = body.value.email;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            later(work, &Job::ResetPassword { email }).await?;
            Ok(Reply {
                status: 202,
                ..Reply::no_content()
            })
        })
        .await
}

/// Choose a new password
///
/// Takes the secret from the message, which works once, for two hours. All sessions of the account
/// end.
#[utoipa::path(
    tag = "identity",
    request_body = PasswordResetCompletion,
    responses((status = 204, description = "The new password counts from now on."), PublicWriteProblems),
    security(()),
)]
#[post("/password-resets/complete")]
pub async fn complete_password_reset(
    app: Data<App>,
    request: HttpRequest,
    write: Write,
    body: Json<PasswordResetCompletion>,
) -> Result<Reply, ApiError> {
    let network = network::of(&request, &app.settings);
    let PasswordResetCompletion { token, password } = body.value;
    let hash = password::hash_chosen(&app, password.as_str(), &[], "/password").await?;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            service::complete(work, token.as_str(), hash, &network).await?;
            Ok(Reply::no_content())
        })
        .await
}
