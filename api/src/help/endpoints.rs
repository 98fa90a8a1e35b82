//! Operations on help.

use actix_web::web::{Data, Query};
use actix_web::{get, post};
use clusterxchange_contract::help::{
    Help, HelpMessage, HelpThread, HelpThreadQuery, NewHelpMessage,
};
use clusterxchange_contract::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::Write;
use crate::http::{ApiError, CasePath, Json, Path, ReadProblems, Reply, Window, WriteProblems};
use crate::identity::{Actor, HelperRole, Require};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(find_help)
        .service(list_help_messages)
        .service(ask_for_help)
        .service(list_help_threads)
        .service(list_thread_messages)
        .service(answer_help_thread);
}

/// Read whom I can ask
///
/// The reader's contact point with its details: the Support Office until a registration of theirs is
/// accepted, then the Partnership in charge of it.
#[utoipa::path(
    tag = "help",
    responses((status = 200, description = "The contact point.", body = Help), ReadProblems),
)]
#[get("/help")]
pub async fn find_help(app: Data<App>, actor: Actor) -> Result<Reply, ApiError> {
    Reply::ok(&service::help(&app, &actor).await?)
}

/// List my questions and their answers
///
/// With all contact points that the reader ever had; the newest comes first.
#[utoipa::path(
    tag = "help",
    params(PageQuery),
    responses((status = 200, description = "The messages.", body = Page<HelpMessage>), ReadProblems),
)]
#[get("/help/messages")]
pub async fn list_help_messages(
    app: Data<App>,
    actor: Actor,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    Reply::ok(&service::own_messages(&app.db, &actor, &window).await?)
}

/// Ask my contact point
#[utoipa::path(
    tag = "help",
    request_body = NewHelpMessage,
    responses((status = 201, description = "The question is on its way.", body = HelpMessage), WriteProblems),
)]
#[post("/help/messages")]
pub async fn ask_for_help(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewHelpMessage>,
) -> Result<Reply, ApiError> {
    let text = body.value.text;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let message = service::ask(work, &actor, text.as_str()).await?;
            Reply::created("/api/v1/help/messages".to_owned(), &message)
        })
        .await
}

/// List questions to answer
///
/// The threads of people whose contact point the reader is; where something was written last comes
/// first. For officers and the Support Office.
#[utoipa::path(
    tag = "help",
    params(HelpThreadQuery),
    responses((status = 200, description = "The threads.", body = Page<HelpThread>), ReadProblems),
)]
#[get("/help/threads")]
pub async fn list_help_threads(
    app: Data<App>,
    helper: Require<HelperRole>,
    query: Query<HelpThreadQuery>,
) -> Result<Reply, ApiError> {
    let HelpThreadQuery {
        waiting,
        limit,
        cursor,
    } = query.into_inner();
    let window = Window::from_query(&PageQuery { limit, cursor })?;
    Reply::ok(&service::threads(&app.db, &helper.actor, waiting, &window).await?)
}

/// Read a thread
///
/// The newest message comes first. For those who answer it.
#[utoipa::path(
    tag = "help",
    params(CasePath, PageQuery),
    responses((status = 200, description = "The messages.", body = Page<HelpMessage>), ReadProblems),
)]
#[get("/help/threads/{id}/messages")]
pub async fn list_thread_messages(
    app: Data<App>,
    helper: Require<HelperRole>,
    path: Path<CasePath>,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    Reply::ok(&service::messages_of(&app.db, &helper.actor, path.id, &window).await?)
}

/// Answer a question
#[utoipa::path(
    tag = "help",
    params(CasePath),
    request_body = NewHelpMessage,
    responses((status = 201, description = "The answer is on its way.", body = HelpMessage), WriteProblems),
)]
#[post("/help/threads/{id}/messages")]
pub async fn answer_help_thread(
    app: Data<App>,
    helper: Require<HelperRole>,
    path: Path<CasePath>,
    write: Write,
    body: Json<NewHelpMessage>,
) -> Result<Reply, ApiError> {
    let text = body.value.text;
    write
        .run(&app, &helper.actor, &body.raw, async |work| {
            let message = service::answer(work, &helper.actor, path.id, text.as_str()).await?;
            Reply::created(
                format!("/api/v1/help/threads/{}/messages", path.id),
                &message,
            )
        })
        .await
}
