//! Operations on the alumni network.

use actix_web::web::{Data, Query};
use actix_web::{delete, get, post, put};
use clusterxchange_contract::execution::alumni::{
    AlumniQuery, Alumnus, AlumnusInput, NewAlumnus, OwnAlumnus,
};
use clusterxchange_contract::page::Page;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, IfMatch, Json, ReadProblems, Reply, WriteProblems};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(list_alumni)
        .service(join_alumni)
        .service(find_my_alumnus)
        .service(replace_my_alumnus)
        .service(leave_alumni);
}

/// List the alumni
///
/// For members of the alumni network; those who joined last come first.
#[utoipa::path(
    tag = "execution",
    params(AlumniQuery),
    responses((status = 200, description = "The alumni.", body = Page<Alumnus>), ReadProblems),
)]
#[get("/alumni")]
pub async fn list_alumni(
    app: Data<App>,
    actor: Actor,
    query: Query<AlumniQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::list(&app, &actor, &query).await?)
}

/// Join the alumni network
///
/// For whoever acts for an organisation that has completed an exchange, as a visitor or as a host.
/// The other alumni then see name, organisation and story; the e-mail address only if wanted.
#[utoipa::path(
    tag = "execution",
    params(WriteQuery),
    request_body = NewAlumnus,
    responses((status = 201, description = "The membership.", body = OwnAlumnus), WriteProblems),
)]
#[post("/alumni")]
pub async fn join_alumni(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewAlumnus>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (own, version) = service::join(work, &actor, new).await?;
            Ok(Reply::created("/api/v1/alumni/me".to_owned(), &own)?.version(version))
        })
        .await
}

/// Read one's own membership of the alumni network
///
/// Nobody has to join: whoever has not is answered without a body.
#[utoipa::path(
    tag = "execution",
    responses(
        (status = 200, description = "The membership.", body = OwnAlumnus),
        (status = 204, description = "Not a member."),
        ReadProblems,
    ),
)]
#[get("/alumni/me")]
pub async fn find_my_alumnus(app: Data<App>, actor: Actor) -> Result<Reply, ApiError> {
    match service::of_account(&app.db, actor.account_id).await? {
        Some((own, version)) => Ok(Reply::ok(&own)?.version(version)),
        None => Ok(Reply::no_content()),
    }
}

/// Change what the other alumni see
#[utoipa::path(
    tag = "execution",
    params(WriteQuery),
    request_body = AlumnusInput,
    responses((status = 200, description = "The membership.", body = OwnAlumnus), ActionProblems),
)]
#[put("/alumni/me")]
pub async fn replace_my_alumnus(
    app: Data<App>,
    actor: Actor,
    if_match: IfMatch,
    write: Write,
    body: Json<AlumnusInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (own, version) = service::change(work, &actor, if_match, input).await?;
            Ok(Reply::ok(&own)?.version(version))
        })
        .await
}

/// Leave the alumni network
///
/// At any time; story and membership are deleted.
#[utoipa::path(
    tag = "execution",
    params(WriteQuery),
    responses((status = 204, description = "No longer a member."), ActionProblems),
)]
#[delete("/alumni/me")]
pub async fn leave_alumni(
    app: Data<App>,
    actor: Actor,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            service::leave(work, &actor, if_match).await?;
            Ok(Reply::no_content())
        })
        .await
}
