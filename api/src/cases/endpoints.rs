//! Operations on all cases of a person: work list.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::case::WorkItem;
use clusterxchange_contract::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use super::task;
use crate::app::App;
use crate::http::{ApiError, ReadProblems, Reply, Window};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list_work);
}

/// List what waits for me
///
/// Everything that waits for the reader or for an organisation, Partnership or office that they act
/// for; what has waited longest comes first.
#[utoipa::path(
    tag = "cases",
    params(PageQuery),
    responses((status = 200, description = "The work list.", body = Page<WorkItem>), ReadProblems),
)]
#[get("/me/work")]
pub async fn list_work(
    app: Data<App>,
    actor: Actor,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&query)?;
    Reply::ok(&task::of_actor(&app.db, &actor, &window).await?)
}
