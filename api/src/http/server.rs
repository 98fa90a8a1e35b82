//! The server: one middleware stack, the API, the portal, health and metrics.

use std::time::Duration;

use actix_cors::Cors;
use actix_files::NamedFile;
use actix_web::dev::{Server, ServiceRequest, ServiceResponse, fn_service};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, JsonConfig, PathConfig, PayloadConfig, QueryConfig};
use actix_web::{App as ActixApp, HttpRequest, HttpResponse, HttpServer};
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::AppExt;
use utoipa_actix_web::scope::scope;

use super::body::Bodies;
use super::method::{self, Methods};
use super::rate::{self, Rates};
use super::{ApiError, MAX_JSON, headers, origin, plain, trace};
use crate::app::App;
use crate::openapi::{self, ApiDocument};
use crate::operation;

/// Binds the server to its address and returns it with the port, before it runs.
pub fn bind(app: App) -> anyhow::Result<(Server, u16)> {
    use anyhow::Context;
    let address = (app.settings.address, app.settings.port);
    let document = openapi::document();
    let methods = Methods::of(&document);
    let document = openapi::rendered(&document)?;
    let bodies = Data::new(Bodies::of(&document.0)?);
    let document = Data::new(document);
    let rates = Data::new(Rates::default());
    let settings = app.settings.clone();
    let server = HttpServer::new(move || {
        // Middleware wrapped last runs first: trace id, log, security headers, CORS, compression,
        // limit per network address, plainly written requests, origin of what carries the cookie,
        // known methods.
        let cors = cors(&app.settings.cors_origins);
        let server = ActixApp::new();
        #[cfg(feature = "test-clock")]
        let server = server.wrap(from_fn(crate::clock::of_request::middleware));
        server
            .wrap(from_fn(method::middleware))
            .wrap(from_fn(origin::middleware))
            .wrap(from_fn(plain::middleware))
            .wrap(from_fn(rate::middleware))
            .wrap(Compress::default())
            .wrap(cors)
            .wrap(headers::security(&app.settings.public_url))
            .wrap(TracingLogger::default())
            .wrap(from_fn(trace::middleware))
            .app_data(Data::new(app.clone()))
            .app_data(document.clone())
            .app_data(bodies.clone())
            .app_data(rates.clone())
            .app_data(Data::new(methods.clone()))
            .app_data(PayloadConfig::new(MAX_JSON))
            .app_data(JsonConfig::default().limit(MAX_JSON))
            .app_data(PathConfig::default().error_handler(|error, _| {
                ApiError::malformed("path", error.to_string()).into()
            }))
            .app_data(QueryConfig::default().error_handler(|error, _| {
                ApiError::malformed("query", error.to_string()).into()
            }))
            .into_utoipa_app()
            .openapi(ApiDocument::base())
            .map(|server| server.configure(operation::configure))
            .service(scope("/api/v1").configure(openapi::configure))
            .into_app()
            .configure(|config| portal(config, &app))
            .default_service(web::to(not_found))
    })
    .shutdown_timeout(20)
    .client_request_timeout(Duration::from_secs(15))
    .bind(address)
    .with_context(|| {
        format!("cannot listen on {}:{}: the port is taken or not allowed; choose another one with --port", settings.address, settings.port)
    })?;
    let port = server
        .addrs()
        .first()
        .map_or(address.1, std::net::SocketAddr::port);
    Ok((server.run(), port))
}

fn cors(origins: &[String]) -> Cors {
    origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(origin))
        .allowed_methods(["GET", "POST", "PUT", "PATCH", "DELETE"])
        .allowed_headers([
            "authorization",
            "content-type",
            "if-match",
            "if-none-match",
            "idempotency-key",
        ])
        .expose_headers(["etag", "location", "retry-after", "trace-id"])
        .supports_credentials()
        .max_age(600)
}

/// What no route matches: 405 where another method would work, the portal's page for addresses of
/// the portal, 404 for the rest.
async fn not_found(request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let allowed = request
        .app_data::<Data<Methods>>()
        .and_then(|methods| methods.allowed(request.path()));
    Err(allowed.map_or(ApiError::NotFound, ApiError::MethodNotAllowed))
}

fn portal(config: &mut web::ServiceConfig, app: &App) {
    let Some(folder) = app.settings.portal_dir.clone() else {
        return;
    };
    let index = folder.join("index.html");
    let files = actix_files::Files::new("/", &folder)
        .index_file("index.html")
        .prefer_utf8(true)
        // The build leaves a smaller twin of each file beside it, packed better than on the fly.
        .try_compressed()
        .default_handler(fn_service(move |request: ServiceRequest| {
            let index = index.clone();
            async move { page_or_not_found(request, &index).await }
        }));
    config.service(
        web::scope("")
            .wrap(from_fn(super::portal::cache_headers))
            .service(files),
    );
}

async fn page_or_not_found(
    request: ServiceRequest,
    index: &std::path::Path,
) -> Result<ServiceResponse, actix_web::Error> {
    let (request, _) = request.into_parts();
    let is_page = request.method() == actix_web::http::Method::GET
        && !request.path().starts_with("/api/")
        && !super::portal::names_a_file(request.path());
    if !is_page {
        let answer = not_found(request.clone()).await;
        let answer = answer.unwrap_or_else(HttpResponse::from_error);
        return Ok(ServiceResponse::new(request, answer));
    }
    let response = NamedFile::open(index)?.into_response(&request);
    Ok(ServiceResponse::new(request, response))
}
