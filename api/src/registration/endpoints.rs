//! Operations on registrations: begin, list, read, save.

use actix_web::web::{Data, Query};
use actix_web::{get, post, put};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::problem::FieldError;
use clusterxchange_contract::registration::{
    NewRegistration, PartnershipRanking, RegistrationDetails, RegistrationHead, RegistrationQuery,
};
use clusterxchange_domain::registration::RegistrationForm;
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::{Validate, ValidationErrors};

use super::{list, service};
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, Json, Path, ReadProblems, Reply, WriteProblems,
};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(begin_registration)
        .service(list_registrations)
        .service(find_registration)
        .service(save_registration)
        .service(rank_registration_partnerships);
}

/// Begin a registration
///
/// Makes a draft. Without `organisation_id` a new organisation is made, and the account becomes its
/// first member. An organisation has one open registration at most; after one has ended, the next
/// begins with what was filled in last.
#[utoipa::path(
    tag = "registration",
    params(WriteQuery),
    request_body = NewRegistration,
    responses((status = 201, description = "The draft.", body = RegistrationDetails), WriteProblems),
)]
#[post("/registrations")]
pub async fn begin_registration(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewRegistration>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            service::begin(work, &actor, new).await
        })
        .await
}

/// List registrations
///
/// Those of the reader's organisations, and all that were submitted to a Partnership of the
/// reader's; the Support Office reads all that were submitted, the Commission those that it was asked about.
/// What was submitted first comes first; drafts stand where they were begun.
#[utoipa::path(
    tag = "registration",
    params(RegistrationQuery),
    responses((status = 200, description = "The registrations.", body = Page<RegistrationHead>), ReadProblems),
)]
#[get("/registrations")]
pub async fn list_registrations(
    app: Data<App>,
    actor: Actor,
    query: Query<RegistrationQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&list::of_actor(&app.db, &actor, query.into_inner()).await?)
}

/// Read a registration
///
/// With the whole form, what is missing, the receipts of eligibility, and what the reader may do.
#[utoipa::path(
    tag = "registration",
    params(CasePath),
    responses((status = 200, description = "The registration.", body = RegistrationDetails), ReadProblems),
)]
#[get("/registrations/{id}")]
pub async fn find_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (details, version) = service::find(&app, &actor, path.id).await?;
    Ok(Reply::ok(&details)?.version(version))
}

/// Save a registration
///
/// Replaces the whole form: of a draft and of a registration on hold (the action `edit`), and of a
/// participant (the action `update_profile`). A draft accepts anything that has the documented
/// types and keeps all of it; the answer says what is missing. A participant's profile has to stay
/// complete and eligible.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = RegistrationForm,
    responses((status = 200, description = "The registration as it is now.", body = RegistrationDetails), ActionProblems),
)]
#[put("/registrations/{id}")]
pub async fn save_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Form>,
) -> Result<Reply, ApiError> {
    let form = body.value.in_bounds()?;
    write
        .run(&app, &actor, &body.raw, async |work| {
            Box::pin(service::save(work, &actor, if_match, path.id, form)).await
        })
        .await
}

/// Rank the Partnerships for a registration
///
/// All Partnerships that take registrations, the best first, each with its points and the reasons
/// for them. The automatic choice takes the first.
#[utoipa::path(
    tag = "registration",
    params(CasePath),
    responses((status = 200, description = "The ranking.", body = PartnershipRanking), ReadProblems),
)]
#[get("/registrations/{id}/partnerships")]
pub async fn rank_registration_partnerships(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::ranking(&app, &actor, path.id).await?)
}

/// A form as it comes. Its bounds are the domain's; they are not checked by attributes.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct Form(RegistrationForm);

impl Validate for Form {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

impl Form {
    fn in_bounds(self) -> Result<RegistrationForm, ApiError> {
        let errors: Vec<FieldError> = self
            .0
            .out_of_bounds()
            .into_iter()
            .map(|it| FieldError {
                pointer: it.pointer,
                detail: it.reason,
            })
            .collect();
        if errors.is_empty() {
            Ok(self.0)
        } else {
            Err(ApiError::Malformed(errors))
        }
    }
}
