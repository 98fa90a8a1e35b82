//! What people do with their own account, organisation and invitations.

use clusterxchange_contract::identity::{
    AcceptedInvitation, InvitationAcceptance, Me, Membership, NewPasswordReset,
    PasswordResetCompletion, RoleInvitation,
};
use uuid::Uuid;

use super::{ApiClient, ApiError};

/// Asks for a mail with which a new password can be chosen.
pub async fn ask_for_password(client: &ApiClient, wish: &NewPasswordReset) -> Result<(), ApiError> {
    client.submit("/api/v1/password-resets", wish).await
}

/// Chooses a new password with the secret of the mail.
pub async fn choose_password(
    client: &ApiClient,
    choice: &PasswordResetCompletion,
) -> Result<(), ApiError> {
    client
        .submit("/api/v1/password-resets/complete", choice)
        .await
}

/// What an invitation is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitedTo {
    /// An organisation.
    Organisation,
    /// The staff of the scheme.
    Staff,
}

/// An invitation as it stands, with the secret of the mail.
pub async fn invitation(
    client: &ApiClient,
    to: InvitedTo,
    token: &str,
) -> Result<RoleInvitation, ApiError> {
    let path = match to {
        InvitedTo::Organisation => format!("/api/v1/organisation-invitations/{token}"),
        InvitedTo::Staff => format!("/api/v1/staff-invitations/{token}"),
    };
    client.get(&path, &[]).await
}

/// Accepts an invitation with the secret of the mail.
pub async fn accept(
    client: &ApiClient,
    to: InvitedTo,
    acceptance: &InvitationAcceptance,
) -> Result<AcceptedInvitation, ApiError> {
    let path = match to {
        InvitedTo::Organisation => "/api/v1/organisation-invitations/accept",
        InvitedTo::Staff => "/api/v1/staff-invitations/accept",
    };
    client.post(path, acceptance).await
}

/// The organisations for which the reader acts, with their names.
pub fn organisations(me: &Me) -> Vec<(Uuid, String)> {
    let organisation = |membership: &Membership| match membership {
        Membership::Organisation {
            organisation_id,
            name,
        } => Some((*organisation_id, name.clone())),
        Membership::PartnershipOfficer { .. }
        | Membership::SupportOffice
        | Membership::Commission => None,
    };
    me.memberships.iter().filter_map(organisation).collect()
}
