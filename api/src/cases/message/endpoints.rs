//! Operations on the thread of a case.

use actix_web::web::{Data, Query};
use actix_web::{get, post};
use clusterxchange_contract::message::{Message, NewMessage};
use clusterxchange_contract::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::cases::KindPath;
use crate::change::{Write, WriteQuery};
use crate::http::{ApiError, Json, Path, ReadProblems, Reply, WriteProblems};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list_messages).service(create_message);
}

/// List the messages of a case
///
/// The thread that all parties of the case read, the oldest message first, then by identifier.
#[utoipa::path(
    tag = "cases",
    params(KindPath, PageQuery),
    responses((status = 200, description = "The messages.", body = Page<Message>), ReadProblems),
)]
#[get("/cases/{kind}/{id}/messages")]
pub async fn list_messages(
    app: Data<App>,
    actor: Actor,
    path: Path<KindPath>,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::list(&app, &actor, path.kind, path.id, &query).await?)
}

/// Write a message in a case
///
/// The organisations of the case, and officers who have written in it before, are told by mail.
#[utoipa::path(
    tag = "cases",
    params(KindPath, WriteQuery),
    request_body = NewMessage,
    responses((status = 201, description = "The message.", body = Message), WriteProblems),
)]
#[post("/cases/{kind}/{id}/messages")]
pub async fn create_message(
    app: Data<App>,
    actor: Actor,
    path: Path<KindPath>,
    write: Write,
    body: Json<NewMessage>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let message = service::write(work, &actor, path.kind, path.id, new).await?;
            let location = format!("/api/v1/cases/{}/{}/messages", path.kind.key(), path.id);
            Reply::created(location, &message)
        })
        .await
}
