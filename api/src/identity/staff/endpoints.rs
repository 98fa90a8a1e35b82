//! Operations on staff.

use actix_web::web::Data;
use actix_web::{get, post};
use clusterxchange_contract::identity::{
    AcceptedInvitation, InvitationAcceptance, NewStaff, RoleInvitation,
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::service;
use crate::app::App;
use crate::change::Write;
use crate::http::{
    ApiError, InvitationPath, Json, Path, PublicProblems, PublicWriteProblems, Reply, WriteProblems,
};
use crate::identity::mail_token::Purpose;
use crate::identity::{Actor, invitation, invited};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(invite_staff)
        .service(find_staff_invitation)
        .service(accept_staff_invitation);
}

/// Invite staff
///
/// Sends a message with a link. The Support Office invites anyone; officers invite officers of their
/// own Partnership.
#[utoipa::path(
    tag = "identity",
    request_body = NewStaff,
    responses((status = 202, description = "A message is on its way to the address."), WriteProblems),
)]
#[post("/staff-invitations")]
pub async fn invite_staff(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewStaff>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            service::invite(work, &actor, &new).await?;
            Ok(Reply {
                status: 202,
                ..Reply::no_content()
            })
        })
        .await
}

/// Read an invitation to become staff
///
/// Who invites, to which role, and of which Partnership; with the secret of the mail, without an
/// account, as long as it has not been accepted.
#[utoipa::path(
    tag = "identity",
    params(InvitationPath),
    responses((status = 200, description = "The invitation.", body = RoleInvitation), PublicProblems),
    security(()),
)]
#[get("/staff-invitations/{token}")]
pub async fn find_staff_invitation(
    app: Data<App>,
    path: Path<InvitationPath>,
) -> Result<Reply, ApiError> {
    Reply::ok(&invited::find(&app, Purpose::Staff, &path.token).await?)
}

/// Accept an invitation to become staff
///
/// Takes the secret from the message, which works once, for thirty days. The role goes to the account
/// of the invited address; if there is none, a password makes one.
#[utoipa::path(
    tag = "identity",
    request_body = InvitationAcceptance,
    responses((status = 200, description = "The account has the role.", body = AcceptedInvitation), PublicWriteProblems),
    security(()),
)]
#[post("/staff-invitations/accept")]
pub async fn accept_staff_invitation(
    app: Data<App>,
    write: Write,
    body: Json<InvitationAcceptance>,
) -> Result<Reply, ApiError> {
    let acceptance = body.value;
    let hash = invitation::hash(&app, &acceptance).await?;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            Reply::ok(&invitation::accept(work, Purpose::Staff, &acceptance, hash).await?)
        })
        .await
}
