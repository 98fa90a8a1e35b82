//! Operations on people and their roles.

use actix_web::web::{Data, Query};
use actix_web::{delete, get, post};
use clusterxchange_contract::administration::{NewRole, PeopleQuery, Person};
use clusterxchange_contract::page::{Page, PageQuery};
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, Bounded, CasePath, IfMatch, Json, Path, ReadProblems, Reply, Window,
};
use crate::identity::{Require, SupportOfficeRole};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(list_people)
        .service(find_person)
        .service(give_role)
        .service(take_role);
}

/// A role of a person.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct RolePath {
    /// The person.
    pub id: Uuid,
    /// The role.
    pub role_id: Uuid,
}

/// List people
///
/// Everyone with an account, by identifier, which is the order of signing up. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(PeopleQuery),
    responses((status = 200, description = "One page of people.", body = Page<Person>), ReadProblems),
)]
#[get("/people")]
pub async fn list_people(
    app: Data<App>,
    _staff: Require<SupportOfficeRole>,
    query: Query<PeopleQuery>,
) -> Result<Reply, ApiError> {
    let window = Window::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    })?;
    Reply::ok(&service::list(&app.db, &query, &window).await?)
}

/// Read a person
///
/// With all roles, and why one of them cannot be taken away now. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(CasePath),
    responses((status = 200, description = "The person.", body = Person), ReadProblems),
)]
#[get("/people/{id}")]
pub async fn find_person(
    app: Data<App>,
    _staff: Require<SupportOfficeRole>,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (person, version) = service::show(&app.db, path.id, app.clock.today()).await?;
    Ok(Reply::ok(&person)?.version(version))
}

/// Give a role
///
/// To someone whose address is verified. It acts at once. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(CasePath, WriteQuery),
    request_body = NewRole,
    responses((status = 200, description = "The person with the new role.", body = Person), ActionProblems),
)]
#[post("/people/{id}/roles")]
pub async fn give_role(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Bounded<NewRole>>,
) -> Result<Reply, ApiError> {
    let role = body.value.0;
    write
        .run(&app, &staff.actor, &body.raw, async |work| {
            service::give(work, &staff.actor, path.id, if_match, role).await
        })
        .await
}

/// Take a role away
///
/// It acts at once. The last member of the Support Office and of the Commission stays, and the last
/// officer of a Partnership with open cases. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(RolePath, WriteQuery),
    responses((status = 200, description = "The person without the role.", body = Person), ActionProblems),
)]
#[delete("/people/{id}/roles/{role_id}")]
pub async fn take_role(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    path: Path<RolePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &staff.actor, &[], async |work| {
            service::take(work, &staff.actor, *path, if_match).await
        })
        .await
}
