//! Request bodies: parsed, checked, and every mistake named by its place.

use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use clusterxchange_contract::problem::FieldError;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::ApiError;
use super::body::Bodies;
use super::distinct::Distinct;
use super::exact::Exact;
use crate::identity::{Actor, SenderAsked};

/// Largest JSON body that is taken.
pub const MAX_JSON: usize = 512 * 1024;
/// How long a body may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
const TOO_SLOW: &str = "did not come whole within 30 seconds";

/// A JSON body that has the documented form.
///
/// The raw bytes are kept for the comparison of repeated requests.
#[derive(Debug)]
pub struct Json<T> {
    /// The parsed body.
    pub value: T,
    /// The body as it came.
    pub raw: web::Bytes,
}

/// A body of a domain type, whose bounds are all in its types, in its schema, or told by the rules
/// that read it.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(transparent)]
pub struct Bounded<T>(pub T);

impl<T> Validate for Bounded<T> {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Json<T> {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = request
            .mime_type()
            .ok()
            .flatten()
            .is_some_and(|mime| mime.essence_str() == "application/json");
        let body = web::Bytes::from_request(request, payload);
        let asked = request.clone();
        let sender_asked = request.extensions().contains::<SenderAsked>();
        let sender = sender_asked.then(|| Actor::from_request(request, &mut Payload::None));
        Box::pin(async move {
            match read(&asked, is_json, body).await {
                Ok(read) => Ok(read),
                Err(mistake) => {
                    // Who may not send it at all is told that, not what is wrong with the body.
                    if let Some(sender) = sender {
                        sender.await?;
                    }
                    Err(mistake)
                }
            }
        })
    }
}

async fn read<T: DeserializeOwned + Validate>(
    asked: &HttpRequest,
    is_json: bool,
    body: impl Future<Output = Result<web::Bytes, actix_web::Error>>,
) -> Result<Json<T>, ApiError> {
    if !is_json {
        return Err(ApiError::UnsupportedMediaType("application/json"));
    }
    let raw = tokio::time::timeout(PATIENCE, body)
        .await
        .map_err(|_| ApiError::malformed("", TOO_SLOW))?
        .map_err(|_| ApiError::TooLarge(MAX_JSON))?;
    let written = written(&raw)?;
    let mistakes = Bodies::mistakes(asked, &written);
    let value = exactly::<T>(written)?;
    value
        .validate()
        .map_err(|errors| ApiError::Malformed(flatten("", &errors)))?;
    if !mistakes.is_empty() {
        return Err(ApiError::Malformed(mistakes));
    }
    Ok(Json { value, raw })
}

/// Parses JSON and names the place of the first mistake.
pub fn parse<T: DeserializeOwned>(raw: &[u8]) -> Result<T, ApiError> {
    exactly(written(raw)?)
}

fn written(raw: &[u8]) -> Result<Value, ApiError> {
    let Distinct(value) =
        serde_json::from_slice(raw).map_err(|error| ApiError::malformed("", error.to_string()))?;
    Ok(value)
}

fn exactly<T: DeserializeOwned>(value: Value) -> Result<T, ApiError> {
    serde_path_to_error::deserialize(Exact(value)).map_err(|error| {
        let pointer = pointer(error.path());
        ApiError::malformed(pointer, error.inner().to_string())
    })
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let steps = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(escape(key)),
        Segment::Enum { variant } => Some(escape(variant)),
        Segment::Unknown => None,
    });
    steps.fold(String::new(), |pointer, step| pointer + "/" + &step)
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn flatten(prefix: &str, errors: &ValidationErrors) -> Vec<FieldError> {
    let mut flat = Vec::new();
    for (field, kind) in errors.errors() {
        let pointer = format!("{prefix}/{field}");
        match kind {
            ValidationErrorsKind::Field(errors) => flat.extend(errors.iter().map(|error| {
                FieldError {
                    pointer: pointer.clone(),
                    detail: error
                        .message
                        .clone()
                        .unwrap_or_else(|| error.code.clone())
                        .into_owned(),
                }
            })),
            ValidationErrorsKind::Struct(inner) => flat.extend(flatten(&pointer, inner)),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    flat.extend(flatten(&format!("{pointer}/{index}"), inner));
                }
            }
        }
    }
    flat
}
