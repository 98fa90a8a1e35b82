//! Operations on sessions.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::USER_AGENT;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use clusterxchange_contract::identity::{NewSession, OpenSession, Session};
use clusterxchange_contract::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service::{self, Opened};
use crate::app::App;
use crate::http::{
    ApiError, CasePath, Json, Path, PublicWriteProblems, ReadProblems, Reply, Window, network,
};
use crate::identity::Actor;

/// The cookie of the refresh token.
pub const COOKIE: &str = "cxc_refresh";
const COOKIE_PATH: &str = "/api/v1/sessions";

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_session)
        .service(refresh_session)
        .service(list_sessions)
        .service(delete_session)
        .service(delete_sessions)
        .service(delete_session_by_id);
}

/// Sign in
///
/// Answers with an access token; the refresh token comes in an HttpOnly cookie. After several
/// failures the next attempt has to wait a little (429).
#[utoipa::path(
    tag = "identity",
    request_body = NewSession,
    responses((status = 200, description = "Signed in.", body = Session), PublicWriteProblems),
    security(()),
)]
#[post("/sessions")]
pub async fn create_session(
    app: Data<App>,
    request: HttpRequest,
    body: Json<NewSession>,
) -> Result<HttpResponse, ApiError> {
    let network = network::of(&request, &app.settings);
    let agent = request
        .headers()
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok());
    let opened = service::sign_in(&app, &body.value, &network, agent.map(str::to_owned)).await?;
    Ok(with_cookie(&app, opened))
}

/// Refresh a session
///
/// Takes the refresh token from the cookie and answers with the next pair. A token that was used
/// before ends the session. Browsers send this only from the portal's own origin.
#[utoipa::path(
    tag = "identity",
    responses((status = 200, description = "Refreshed.", body = Session), PublicWriteProblems),
    security(("refresh_cookie" = [])),
)]
#[post("/sessions/refresh")]
pub async fn refresh_session(
    app: Data<App>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    let cookie = request.cookie(COOKIE).ok_or(ApiError::Unauthenticated)?;
    let opened = service::refresh(&app, cookie.value()).await?;
    Ok(with_cookie(&app, opened))
}

/// List where one is signed in
///
/// The open sessions of the account; the newest sign-in comes first.
#[utoipa::path(
    tag = "identity",
    params(PageQuery),
    responses((status = 200, description = "The open sessions.", body = Page<OpenSession>), ReadProblems),
)]
#[get("/sessions")]
pub async fn list_sessions(
    app: Data<App>,
    actor: Actor,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    Reply::ok(&service::list(&app, &actor, &window).await?)
}

/// Sign out on one device
///
/// Ends one session of the account at once.
#[utoipa::path(
    tag = "identity",
    params(CasePath),
    responses((status = 204, description = "The session has ended."), ReadProblems),
)]
#[delete("/sessions/{id}")]
pub async fn delete_session_by_id(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    service::end(&app, &actor, path.id).await?;
    Ok(Reply::no_content())
}

/// Sign out
#[utoipa::path(
    tag = "identity",
    responses((status = 204, description = "The session has ended."), ReadProblems),
)]
#[delete("/sessions/current")]
pub async fn delete_session(app: Data<App>, actor: Actor) -> Result<HttpResponse, ApiError> {
    service::sign_out(&app, &actor, false).await?;
    Ok(without_cookie(&app))
}

/// Sign out everywhere
///
/// Ends all sessions of the account at once.
#[utoipa::path(
    tag = "identity",
    responses((status = 204, description = "All sessions have ended."), ReadProblems),
)]
#[delete("/sessions")]
pub async fn delete_sessions(app: Data<App>, actor: Actor) -> Result<HttpResponse, ApiError> {
    service::sign_out(&app, &actor, true).await?;
    Ok(without_cookie(&app))
}

fn with_cookie(app: &App, opened: Opened) -> HttpResponse {
    let cookie = cookie(
        app,
        opened.refresh_token,
        Duration::days(service::REFRESH_DAYS),
    );
    let mut response = HttpResponse::Ok();
    response
        .cookie(cookie)
        .insert_header(("Cache-Control", "no-store"));
    response.json(opened.session)
}

fn without_cookie(app: &App) -> HttpResponse {
    HttpResponse::NoContent()
        .cookie(cookie(app, String::new(), Duration::ZERO))
        .finish()
}

fn cookie(app: &App, value: String, age: Duration) -> Cookie<'static> {
    Cookie::build(COOKIE, value)
        .path(COOKIE_PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(app.settings.api_url.starts_with("https://"))
        .max_age(age)
        .finish()
}
