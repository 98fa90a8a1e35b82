//! Operations on one's own data.

use actix_web::web::Data;
use actix_web::{get, post};
use clusterxchange_contract::identity::{Erasure, OwnData, PasswordConfirmation};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{erasure, export};
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ApiError, Json, ReadProblems, Reply, WriteProblems};
use crate::identity::{Actor, session};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(export_own_data).service(erase_own_data);
}

/// Read everything that is held about me
#[utoipa::path(
    tag = "identity",
    responses((status = 200, description = "Everything.", body = OwnData), ReadProblems),
)]
#[get("/me/export")]
pub async fn export_own_data(app: Data<App>, actor: Actor) -> Result<Reply, ApiError> {
    Reply::ok(&export::export(&app, &actor).await?)
}

/// Erase everything that is held about me
///
/// Takes the password once more; it cannot be undone. Files of funded exchanges are kept until their
/// retention is over: the answer names them. Refused while open cases depend on the reader alone.
#[utoipa::path(
    tag = "identity",
    params(WriteQuery),
    request_body = PasswordConfirmation,
    responses((status = 200, description = "What was erased, and what is kept.", body = Erasure), WriteProblems),
)]
#[post("/me/erasure")]
pub async fn erase_own_data(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<PasswordConfirmation>,
) -> Result<Reply, ApiError> {
    session::confirm_password(&app, &actor, body.value.password.as_str()).await?;
    // The answer is not kept for a repeated request: nobody could ask for it.
    write
        .without_key()
        .run(&app, &actor, &body.raw, async |work| {
            Reply::ok(&erasure::erase(work, &actor).await?)
        })
        .await
}
