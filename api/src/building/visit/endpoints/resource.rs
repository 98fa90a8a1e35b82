//! Finding, preparing and changing group visits.

use actix_web::web::{Data, Query};
use actix_web::{get, post, put};
use clusterxchange_contract::building::visit::{
    NewVisit, VisitDetails, VisitHead, VisitInput, VisitQuery,
};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::receipt::Receipt;

use crate::app::App;
use crate::building::visit::load::{Loaded, load};
use crate::building::visit::{list, service, view};
use crate::change::{Work, Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, Json, Path, PublicProblems, ReadProblems, Reply,
    WriteProblems,
};
use crate::identity::{Actor, MaybeActor};

/// The visit after an action, with the receipt of the action.
pub async fn answer(work: &Work, (loaded, receipt): (Loaded, Receipt)) -> Result<Reply, ApiError> {
    let details = view::details(work.conn(), &work.app, &loaded, Some(receipt)).await?;
    Ok(Reply::ok(&details)?.version(loaded.row.version))
}

/// List the group visits that visitors can join
///
/// Those that begin first come first. No account is needed.
#[utoipa::path(
    tag = "building",
    params(VisitQuery),
    responses((status = 200, description = "The visits.", body = Page<VisitHead>), PublicProblems),
    security(()),
)]
#[get("/visits")]
pub async fn list_visits(app: Data<App>, query: Query<VisitQuery>) -> Result<Reply, ApiError> {
    Reply::ok(&list::catalogue(&app, &query).await?)
}

/// List one's group visits
///
/// The visits that the reader prepares, looks after or has joined, drafts included; the newest first.
#[utoipa::path(
    tag = "building",
    params(PageQuery),
    responses((status = 200, description = "The visits.", body = Page<VisitHead>), ReadProblems),
)]
#[get("/me/visits")]
pub async fn list_my_visits(
    app: Data<App>,
    actor: Actor,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&list::of_actor(&app, &actor, &query).await?)
}

/// Prepare a group visit
///
/// For a host that the sender acts for, or that the sender's Partnership is in charge of. It is a
/// draft until it is published.
#[utoipa::path(
    tag = "building",
    params(WriteQuery),
    request_body = NewVisit,
    responses((status = 201, description = "The draft.", body = VisitDetails), WriteProblems),
)]
#[post("/visits")]
pub async fn create_visit(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewVisit>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) = service::create(work, &actor, new).await?;
            let details = view::details(work.conn(), &work.app, &loaded, Some(receipt)).await?;
            let address = format!("/api/v1/visits/{}", loaded.row.id);
            Ok(Reply::created(address, &details)?.version(loaded.row.version))
        })
        .await
}

/// Read a group visit
///
/// Everyone reads a published visit; who has joined it, its shared clauses and what can be done are
/// for host, Partnership and Support Office.
#[utoipa::path(
    tag = "building",
    params(CasePath),
    responses((status = 200, description = "The visit.", body = VisitDetails), ReadProblems),
    security((), ("bearer" = [])),
)]
#[get("/visits/{id}")]
pub async fn find_visit(
    app: Data<App>,
    actor: MaybeActor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let now = app.clock.now();
    let loaded = load(&app.db, path.id, actor.0.as_ref(), now, false).await?;
    let details = view::details(&app.db, &app, &loaded, None).await?;
    Ok(Reply::ok(&details)?.version(loaded.row.version))
}

/// Change a group visit
///
/// Once visitors have joined, mode and dates stay, and there are never fewer places than visitors.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = VisitInput,
    responses((status = 200, description = "The visit is changed.", body = VisitDetails), ActionProblems),
)]
#[put("/visits/{id}")]
pub async fn replace_visit(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<VisitInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            answer(
                work,
                service::edit(work, &actor, path.id, if_match, input).await?,
            )
            .await
        })
        .await
}
