//! What operators look at: health, metrics, the API document and its reference pages.

use std::sync::OnceLock;

use actix_web::web::{self, Data};
use actix_web::{HttpResponse, get};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use sea_orm::ConnectionTrait;
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::app::App;
use crate::database;
use crate::http::ApiError;
use crate::openapi::Rendered;
use crate::outbox;

/// Adds the addresses outside of the versioned API.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(live)
        .service(ready)
        .service(counters)
        .service(document)
        .service(jwks)
        .configure(test_clock)
        .service(web::redirect("/docs", "/docs/"))
        .service(SwaggerUi::new("/docs/{_:.*}").config(Config::new(["/api/v1/openapi.json"])));
}

/// The process runs.
#[get("/health/live")]
async fn live() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("live\n")
}

/// The process can answer requests: the database is there and up to date.
#[get("/health/ready")]
async fn ready(app: Data<App>) -> Result<HttpResponse, ApiError> {
    app.db
        .execute_unprepared("SELECT 1")
        .await
        .map_err(|_| ApiError::Unavailable)?;
    if !database::is_current(&app.db).await {
        return Err(ApiError::Unavailable);
    }
    Ok(HttpResponse::Ok()
        .content_type("text/plain")
        .body("ready\n"))
}

/// Counters for Prometheus.
#[get("/metrics")]
async fn counters(app: Data<App>) -> Result<HttpResponse, ApiError> {
    let waiting = u32::try_from(outbox::waiting(&app.db).await?).unwrap_or(u32::MAX);
    metrics::gauge!("outbox_waiting").set(waiting);
    let text = recorder().map(PrometheusHandle::render).unwrap_or_default();
    Ok(HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4")
        .body(text))
}

/// The API document, exactly as committed.
#[get("/api/v1/openapi.json")]
async fn document(document: Data<Rendered>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(document.0.clone())
}

/// The public keys of access tokens.
#[get("/.well-known/jwks.json")]
async fn jwks(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok().json(app.keys.jwks())
}

#[cfg(not(feature = "test-clock"))]
fn test_clock(_: &mut web::ServiceConfig) {}

/// Journeys that are played from outside set the clock of a build for tests. No such build is
/// shipped, and it has to be started for that.
#[cfg(feature = "test-clock")]
fn test_clock(config: &mut web::ServiceConfig) {
    if std::env::var_os("CXC_TEST_CLOCK").is_some() {
        config.route("/test-clock/{seconds}", web::post().to(shift_clock));
    }
}

#[cfg(feature = "test-clock")]
async fn shift_clock(app: Data<App>, seconds: web::Path<i64>) -> HttpResponse {
    app.clock.shift(*seconds);
    HttpResponse::NoContent().finish()
}

/// The recorder of this process, installed once.
pub fn recorder() -> Option<&'static PrometheusHandle> {
    static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    RECORDER
        .get_or_init(|| PrometheusBuilder::new().install_recorder().ok())
        .as_ref()
}
