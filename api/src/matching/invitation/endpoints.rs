//! Operations on invitations.

use actix_web::web::Data;
use actix_web::{get, post};
use clusterxchange_contract::matching::{
    Invitation, InvitationClaim, NewInvitation, ProposalDetails,
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ApiError, InvitationPath, Json, Path, PublicProblems, Reply, WriteProblems};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_invitation)
        .service(find_invitation)
        .service(claim_invitation);
}

/// Invite a counterpart
///
/// For a counterpart that is known from elsewhere and may not even be registered. It gets a mail
/// with a link; once its registration is accepted it can take the invitation over and answer it. The
/// invitation counts as an open proposal of the side that sends it.
#[utoipa::path(
    tag = "matching",
    params(WriteQuery),
    request_body = NewInvitation,
    responses((status = 201, description = "The proposal that waits for the invited organisation.", body = ProposalDetails), WriteProblems),
)]
#[post("/invitations")]
pub async fn create_invitation(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewInvitation>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let details = service::invite(work, &actor, new).await?;
            let location = format!("/api/v1/proposals/{}", details.id);
            Ok(Reply::created(location, &details)?.version(1))
        })
        .await
}

/// Read an invitation
///
/// Who invites, and to what; with the secret of the mail, without an account.
#[utoipa::path(
    tag = "matching",
    params(InvitationPath),
    responses((status = 200, description = "The invitation.", body = Invitation), PublicProblems),
    security(()),
)]
#[get("/invitations/{token}")]
pub async fn find_invitation(
    app: Data<App>,
    path: Path<InvitationPath>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::find(&app, &path.token).await?)
}

/// Take an invitation over
///
/// The invited organisation names its accepted registration and becomes the other side of the
/// proposal, which it can then accept or decline.
#[utoipa::path(
    tag = "matching",
    params(InvitationPath, WriteQuery),
    request_body = InvitationClaim,
    responses((status = 200, description = "The proposal, open for an answer.", body = ProposalDetails), WriteProblems),
)]
#[post("/invitations/{token}/claim")]
pub async fn claim_invitation(
    app: Data<App>,
    actor: Actor,
    path: Path<InvitationPath>,
    write: Write,
    body: Json<InvitationClaim>,
) -> Result<Reply, ApiError> {
    let registration = body.value.registration_id;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (details, version) =
                service::claim(work, &actor, &path.token, registration).await?;
            Ok(Reply::ok(&details)?.version(version))
        })
        .await
}
