//! Operations on API tokens.

use actix_web::web::{Data, Query};
use actix_web::{delete, get, post};
use clusterxchange_contract::identity::{ApiToken, IssuedApiToken, NewApiToken};
use clusterxchange_contract::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{service, store};
use crate::app::App;
use crate::change::Write;
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, Json, Path, ReadProblems, Reply, Window,
    WriteProblems,
};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_api_token)
        .service(list_api_tokens)
        .service(find_api_token)
        .service(revoke_api_token);
}

/// Issue an API token
///
/// For the own systems of an organisation or a Partnership that the reader acts for. The secret is
/// in this answer and nowhere else. Requests with the token act in the name of the account that
/// issued it, for its owner only, within its scopes; they reach no operation on accounts, people
/// and tokens. A repeated request issues another token, whatever its Idempotency-Key.
#[utoipa::path(
    tag = "identity",
    request_body = NewApiToken,
    responses((status = 201, description = "The token with its secret.", body = IssuedApiToken), WriteProblems),
)]
#[post("/api-tokens")]
pub async fn create_api_token(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewApiToken>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    // The answer has a secret in it, so it is not kept for a repeated request.
    write
        .without_key()
        .run(&app, &actor, &body.raw, async |work| {
            let issued = service::issue(work, &actor, new).await?;
            Reply::created(format!("/api/v1/api-tokens/{}", issued.token.id), &issued)
        })
        .await
}

/// List API tokens
///
/// Those of all organisations and Partnerships that the reader acts for, whoever issued them; the
/// newest comes first.
#[utoipa::path(
    tag = "identity",
    params(PageQuery),
    responses((status = 200, description = "The tokens, without their secrets.", body = Page<ApiToken>), ReadProblems),
)]
#[get("/api-tokens")]
pub async fn list_api_tokens(
    app: Data<App>,
    actor: Actor,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    let rows = store::of_actor(&app.db, &actor, &window).await?;
    Reply::ok(&window.page(rows, |row| (row.created_at, row.id), service::details)?)
}

/// Read an API token
#[utoipa::path(
    tag = "identity",
    params(CasePath),
    responses((status = 200, description = "The token, without its secret.", body = ApiToken), ReadProblems),
)]
#[get("/api-tokens/{id}")]
pub async fn find_api_token(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let token = store::get(&app.db, &actor, path.id).await?;
    let version = token.version;
    Ok(Reply::ok(&service::details(token)?)?.version(version))
}

/// Revoke an API token
///
/// It stops working at once. It stays in the list.
#[utoipa::path(
    tag = "identity",
    params(CasePath),
    responses((status = 204, description = "The token no longer works."), ActionProblems),
)]
#[delete("/api-tokens/{id}")]
pub async fn revoke_api_token(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            service::revoke(work, &actor, if_match, path.id).await?;
            Ok(Reply::no_content())
        })
        .await
}
