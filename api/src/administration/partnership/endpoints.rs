//! Operations that change Partnerships.

use actix_web::web::Data;
use actix_web::{post, put};
use clusterxchange_contract::reference::{NewPartnership, PartnershipDetails, PartnershipUpdate};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, IfMatch, Json, Path, Reply, WriteProblems};
use crate::identity::{Actor, Require, SupportOfficeRole};
use crate::reference::endpoints::PartnershipPath;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_partnership)
        .service(update_partnership);
}

/// Add a Partnership
///
/// It takes registrations from now on. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(WriteQuery),
    request_body = NewPartnership,
    responses((status = 201, description = "The Partnership.", body = PartnershipDetails), WriteProblems),
)]
#[post("/partnerships")]
pub async fn create_partnership(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    write: Write,
    body: Json<NewPartnership>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &staff.actor, &body.raw, async |work| {
            service::create(work, &staff.actor, new).await
        })
        .await
}

/// Change a Partnership
///
/// Its officers look after contact, opening hours, addresses, minimum stay and target; the Support
/// Office after all of it. A field that is left out is emptied.
#[utoipa::path(
    tag = "administration",
    params(PartnershipPath, WriteQuery),
    request_body = PartnershipUpdate,
    responses((status = 200, description = "The Partnership as it is now.", body = PartnershipDetails), ActionProblems),
)]
#[put("/partnerships/{id}")]
pub async fn update_partnership(
    app: Data<App>,
    actor: Actor,
    path: Path<PartnershipPath>,
    if_match: IfMatch,
    write: Write,
    body: Json<PartnershipUpdate>,
) -> Result<Reply, ApiError> {
    let update = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            service::update(work, &actor, &path.id, if_match, update).await
        })
        .await
}
