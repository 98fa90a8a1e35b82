//! The way of a writing request: recognise repeats, run, store the answer, commit.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::Deserialize;
use uuid::Uuid;

use super::{Work, idempotency};
use crate::app::App;
use crate::http::{ApiError, Reply};
use crate::identity::Actor;

const MAX_KEY: usize = 200;

/// What distinguishes one writing request from another: operation, Idempotency-Key, dry run.
#[derive(Clone, Debug)]
pub struct Write {
    operation: String,
    key: Option<String>,
    is_dry_run: bool,
}

/// Parameters that every action takes.
#[derive(Clone, Copy, Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct WriteQuery {
    /// `true` answers with the receipt of the decision and changes nothing.
    #[serde(default)]
    #[param(inline)]
    pub dry_run: Option<bool>,
}

impl FromRequest for Write {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::read(request))
    }
}

/// As [`Write`], for operations that have parameters of their own in the address: they belong to
/// the operation, and there is no dry run.
#[derive(Clone, Debug)]
pub struct OpenWrite(pub Write);

impl FromRequest for OpenWrite {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(key(request).map(|key| {
            Self(Write {
                operation: format!("{} {}", request.method(), request.uri()),
                key,
                is_dry_run: false,
            })
        }))
    }
}

fn key(request: &HttpRequest) -> Result<Option<String>, ApiError> {
    let Some(value) = request.headers().get("idempotency-key") else {
        return Ok(None);
    };
    let key = value.to_str().unwrap_or_default();
    if key.is_empty() || key.len() > MAX_KEY {
        return Err(ApiError::malformed(
            "Idempotency-Key",
            format!("has to have 1 to {MAX_KEY} visible ASCII characters"),
        ));
    }
    Ok(Some(key.to_owned()))
}

impl Write {
    fn read(request: &HttpRequest) -> Result<Self, ApiError> {
        let key = key(request)?;
        let query = actix_web::web::Query::<WriteQuery>::from_query(request.query_string())
            .map_err(|error| ApiError::malformed("?dry_run", error.to_string()))?;
        let operation = format!("{} {}", request.method(), request.path());
        Ok(Self {
            operation,
            key,
            is_dry_run: query.dry_run.unwrap_or(false),
        })
    }

    /// The same request without its Idempotency-Key: its answer must not be stored.
    #[must_use]
    pub fn without_key(self) -> Self {
        Self { key: None, ..self }
    }

    /// Whether nothing is to be changed.
    pub fn is_dry_run(&self) -> bool {
        self.is_dry_run
    }

    /// Runs `job` in one transaction for `actor`. `raw` is the request body.
    pub async fn run(
        &self,
        app: &App,
        actor: &Actor,
        raw: &[u8],
        job: impl AsyncFnOnce(&mut Work) -> Result<Reply, ApiError>,
    ) -> Result<Reply, ApiError> {
        self.run_as(app, actor.account_id, raw, job).await
    }

    /// As [`Self::run`], for operations that need no sign-in: `subject` keeps their keys apart.
    pub async fn run_as(
        &self,
        app: &App,
        subject: Uuid,
        raw: &[u8],
        job: impl AsyncFnOnce(&mut Work) -> Result<Reply, ApiError>,
    ) -> Result<Reply, ApiError> {
        let entry = self
            .key
            .as_ref()
            .filter(|_| !self.is_dry_run)
            .map(|key| idempotency::Entry {
                account_id: subject,
                operation: self.operation.clone(),
                key: key.clone(),
                body_hash: app.sealer.mark(raw),
            });
        let _running = entry
            .as_ref()
            .map(|entry| app.running.enter(entry.label()))
            .transpose()?;
        let mut work = Work::begin(app).await?;
        if let Some(entry) = &entry
            && let Some(reply) = idempotency::find(work.conn(), entry, work.now).await?
        {
            return Ok(reply);
        }
        let reply = job(&mut work).await?;
        if self.is_dry_run {
            work.roll_back().await?;
            return Ok(reply);
        }
        if let Some(entry) = &entry {
            idempotency::store(work.conn(), entry, &reply, work.now).await?;
        }
        work.commit().await?;
        Ok(reply)
    }
}
