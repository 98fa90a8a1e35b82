//! Operations on all cases of a person: work list, list of cases, their ledger, notifications.

use actix_web::web::{Data, Query};
use actix_web::{get, post};
use clusterxchange_contract::case::{
    CaseEvent, CaseHead, CaseKind, CaseOrder, CaseQuery, WorkItem, WorkOrder, WorkQuery,
};
use clusterxchange_contract::notification::{Notification, NotificationQuery};
use clusterxchange_contract::page::{Page, PageQuery};
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{inbox, list, parties, work};
use crate::app::App;
use crate::change::Write;
use crate::http::{ApiError, CasePath, Path, ReadProblems, Reply, Window, WriteProblems};
use crate::identity::Actor;
use crate::ledger;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(list_work)
        .service(list_cases)
        .service(list_case_events)
        .service(list_notifications)
        .service(read_all_notifications)
        .service(read_notification);
}

/// A case of any kind.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct KindPath {
    /// What kind of case.
    pub kind: CaseKind,
    /// Its identifier.
    pub id: Uuid,
}

/// List what waits for me
///
/// Everything that waits for the reader or for an organisation, Partnership or office that they act
/// for, and can be done now; what has waited longest comes first, or with `order=urgent` what is due
/// first.
#[utoipa::path(
    tag = "cases",
    params(WorkQuery),
    responses((status = 200, description = "The work list.", body = Page<WorkItem>), ReadProblems),
)]
#[get("/me/work")]
pub async fn list_work(
    app: Data<App>,
    actor: Actor,
    query: Query<WorkQuery>,
) -> Result<Reply, ApiError> {
    let WorkQuery {
        order,
        limit,
        cursor,
    } = query.into_inner();
    let page = PageQuery { limit, cursor };
    let work = work::mine(&actor.roles, app.clock.now());
    Reply::ok(&match order.unwrap_or_default() {
        WorkOrder::Longest => work::longest(&app.db, work, &Window::from_query(&page)?).await?,
        WorkOrder::Urgent => work::urgent(&app.db, work, &Window::from_query(&page)?).await?,
    })
}

/// List my cases
///
/// All registrations, proposals and exchanges that the reader has a part in, open and closed ones;
/// what happened last comes first, or with `order=urgent` what waits for the reader.
#[utoipa::path(
    tag = "cases",
    params(CaseQuery),
    responses((status = 200, description = "The cases.", body = Page<CaseHead>), ReadProblems),
)]
#[get("/me/cases")]
pub async fn list_cases(
    app: Data<App>,
    actor: Actor,
    query: Query<CaseQuery>,
) -> Result<Reply, ApiError> {
    let CaseQuery {
        kind,
        order,
        limit,
        cursor,
    } = query.into_inner();
    let page = PageQuery { limit, cursor };
    let wanted = list::Wanted {
        roles: &actor.roles,
        kind,
        now: app.clock.now(),
    };
    Reply::ok(&match order.unwrap_or_default() {
        CaseOrder::Recent => list::recent(&app.db, &wanted, &Window::from_query(&page)?).await?,
        CaseOrder::Urgent => list::urgent(&app.db, &wanted, &Window::from_query(&page)?).await?,
    })
}

/// Read the ledger of a case
///
/// Who did what, when, under which rulebook, as far as the reader's seats admit; what happened first
/// comes first. A page may have fewer items than asked for where events are meant for others.
#[utoipa::path(
    tag = "cases",
    params(KindPath, PageQuery),
    responses((status = 200, description = "The events.", body = Page<CaseEvent>), ReadProblems),
)]
#[get("/cases/{kind}/{id}/events")]
pub async fn list_case_events(
    app: Data<App>,
    actor: Actor,
    path: Path<KindPath>,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    let seats = parties::seats(&app.db, &actor, path.kind, path.id).await?;
    Reply::ok(&ledger::read::of_case(&app.db, path.kind, path.id, &seats, &window).await?)
}

/// List my notifications
///
/// The newest comes first.
#[utoipa::path(
    tag = "cases",
    params(NotificationQuery),
    responses((status = 200, description = "The notifications.", body = Page<Notification>), ReadProblems),
)]
#[get("/me/notifications")]
pub async fn list_notifications(
    app: Data<App>,
    actor: Actor,
    query: Query<NotificationQuery>,
) -> Result<Reply, ApiError> {
    let NotificationQuery {
        unread,
        limit,
        cursor,
    } = query.into_inner();
    let window = Window::from_query(&PageQuery { limit, cursor })?;
    Reply::ok(&inbox::of_account(&app.db, actor.account_id, unread, &window).await?)
}

/// Mark all notifications as read
#[utoipa::path(
    tag = "cases",
    responses((status = 204, description = "All have been read."), WriteProblems),
)]
#[post("/me/notifications/read-all")]
pub async fn read_all_notifications(
    app: Data<App>,
    actor: Actor,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            inbox::read_all(work, actor.account_id).await?;
            Ok(Reply::no_content())
        })
        .await
}

/// Mark a notification as read
#[utoipa::path(
    tag = "cases",
    params(CasePath),
    responses((status = 200, description = "It has been read.", body = Notification), WriteProblems),
)]
#[post("/me/notifications/{id}/read")]
pub async fn read_notification(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            Reply::ok(&inbox::read(work, actor.account_id, path.id).await?)
        })
        .await
}
