//! Which methods an address answers to: 405 with Allow is decided before any lookup.

use std::sync::Arc;

use actix_web::ResponseError;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;
use utoipa::openapi::OpenApi;

use super::ApiError;

/// The addresses of the document with their methods.
#[derive(Clone, Debug)]
pub struct Methods(Arc<Vec<(Vec<String>, Vec<&'static str>)>>);

impl Methods {
    /// Reads the addresses from the document.
    pub fn of(document: &OpenApi) -> Self {
        let paths = document.paths.paths.iter().map(|(path, item)| {
            let methods = [
                ("GET", item.get.is_some()),
                ("POST", item.post.is_some()),
                ("PUT", item.put.is_some()),
                ("PATCH", item.patch.is_some()),
                ("DELETE", item.delete.is_some()),
            ];
            let methods = methods
                .into_iter()
                .filter_map(|(name, is)| is.then_some(name))
                .collect();
            (segments(path), methods)
        });
        Self(Arc::new(paths.collect()))
    }

    /// The methods of an address, or nothing if there is no such address.
    pub fn allowed(&self, path: &str) -> Option<String> {
        let path = segments(path);
        let matching = self.0.iter().filter(|(way, _)| matches(way, &path));
        // `/sessions/refresh` is not `/sessions/{id}`: the address with the fewest placeholders counts.
        let (_, methods) = matching.min_by_key(|(way, _)| placeholders(way))?;
        let mut allowed = methods.clone();
        allowed.sort_unstable();
        Some(allowed.join(", "))
    }

    fn refuses(&self, method: &Method, path: &str) -> Option<String> {
        let allowed = self.allowed(path)?;
        let is_known = allowed.split(", ").any(|name| name == method.as_str());
        // OPTIONS is answered where other origins are let in.
        (!is_known && method != Method::OPTIONS).then_some(allowed)
    }
}

/// Answers 405 before anything of the request is read.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let refused = request
        .app_data::<Data<Methods>>()
        .and_then(|methods| methods.refuses(request.method(), request.path()));
    if let Some(allowed) = refused {
        let answer = ApiError::MethodNotAllowed(allowed).error_response();
        return Ok(request.into_response(answer).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn placeholders(template: &[String]) -> usize {
    template.iter().filter(|part| part.starts_with('{')).count()
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').map(str::to_owned).collect()
}

fn matches(template: &[String], path: &[String]) -> bool {
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(part, value)| (part.starts_with('{') && !value.is_empty()) || part == value)
}
