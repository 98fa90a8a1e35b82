//! Operations on colleagues.

use actix_web::web::Data;
use actix_web::{delete, get, post};
use clusterxchange_contract::identity::{
    AcceptedInvitation, InvitationAcceptance, NewColleague, OrganisationDetails, RoleInvitation,
};
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::service;
use crate::app::App;
use crate::change::Write;
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, InvitationPath, Json, Path, PublicProblems,
    PublicWriteProblems, ReadProblems, Reply, WriteProblems,
};
use crate::identity::mail_token::Purpose;
use crate::identity::{Actor, invitation, invited};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(find_organisation)
        .service(invite_colleague)
        .service(find_colleague_invitation)
        .service(accept_colleague_invitation)
        .service(remove_colleague);
}

/// A member of an organisation.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct MemberPath {
    /// The organisation.
    pub id: Uuid,
    /// The member's account.
    pub account_id: Uuid,
}

/// Read an organisation
///
/// The organisation with those who act for it; for its members and the Support Office.
#[utoipa::path(
    tag = "identity",
    params(CasePath),
    responses((status = 200, description = "The organisation.", body = OrganisationDetails), ReadProblems),
)]
#[get("/organisations/{id}")]
pub async fn find_organisation(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (details, version) = service::details(&app.db, &actor, path.id).await?;
    Ok(Reply::ok(&details)?.version(version))
}

/// Invite a colleague
///
/// Sends a message with a link to someone who is to act for the organisation as well.
#[utoipa::path(
    tag = "identity",
    params(CasePath),
    request_body = NewColleague,
    responses((status = 202, description = "A message is on its way to the address."), WriteProblems),
)]
#[post("/organisations/{id}/invitations")]
pub async fn invite_colleague(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    write: Write,
    body: Json<NewColleague>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            service::invite(work, &actor, path.id, &new).await?;
            Ok(Reply {
                status: 202,
                ..Reply::no_content()
            })
        })
        .await
}

/// Read an invitation to an organisation
///
/// Who invites, and for which organisation; with the secret of the mail, without an account, as long
/// as it has not been accepted.
#[utoipa::path(
    tag = "identity",
    params(InvitationPath),
    responses((status = 200, description = "The invitation.", body = RoleInvitation), PublicProblems),
    security(()),
)]
#[get("/organisation-invitations/{token}")]
pub async fn find_colleague_invitation(
    app: Data<App>,
    path: Path<InvitationPath>,
) -> Result<Reply, ApiError> {
    Reply::ok(&invited::find(&app, Purpose::Invitation, &path.token).await?)
}

/// Accept an invitation to an organisation
///
/// Takes the secret from the message, which works once, for thirty days. The role goes to the account
/// of the invited address; if there is none, a password makes one.
#[utoipa::path(
    tag = "identity",
    request_body = InvitationAcceptance,
    responses((status = 200, description = "The account acts for the organisation.", body = AcceptedInvitation), PublicWriteProblems),
    security(()),
)]
#[post("/organisation-invitations/accept")]
pub async fn accept_colleague_invitation(
    app: Data<App>,
    write: Write,
    body: Json<InvitationAcceptance>,
) -> Result<Reply, ApiError> {
    let acceptance = body.value;
    let hash = invitation::hash(&app, &acceptance).await?;
    write
        .run_as(&app, Uuid::nil(), &body.raw, async |work| {
            Reply::ok(&invitation::accept(work, Purpose::Invitation, &acceptance, hash).await?)
        })
        .await
}

/// End a membership
///
/// Ends one's own membership of an organisation or a colleague's. The last member stays. If-Match
/// takes the ETag of the organisation.
#[utoipa::path(
    tag = "identity",
    params(MemberPath),
    responses((status = 204, description = "They no longer act for the organisation."), ActionProblems),
)]
#[delete("/organisations/{id}/members/{account_id}")]
pub async fn remove_colleague(
    app: Data<App>,
    actor: Actor,
    path: Path<MemberPath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            service::remove(work, &actor, if_match, path.id, path.account_id).await?;
            Ok(Reply::no_content())
        })
        .await
}
