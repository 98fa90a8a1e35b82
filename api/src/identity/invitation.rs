//! Invitations by mail: to act for an organisation, or to become staff.

use clusterxchange_contract::identity::{AcceptedInvitation, InvitationAcceptance, Membership};
use clusterxchange_domain::text::Name;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::account::store::{self, Model, Owner};
use super::mail_token::{self, Purpose};
use super::{account, organisation, password, role};
use crate::administration::{Deed, record_of};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::outbox::{Mail, mail};
use crate::reference::partnership;

const INVITER_GONE: &str =
    "comes from somebody who may no longer invite to this; ask for a new one";
const NEEDS_PASSWORD: &str =
    "is needed: the invited address has no account yet, and accepting makes one";

/// What an invitation is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invitation {
    /// The name of the invited person.
    pub name: String,
    /// What they are to act for.
    pub role: Role,
    /// The account that invited them.
    #[serde(default)]
    pub inviter: Option<Uuid>,
}

impl Invitation {
    /// Who may hand out this role: those who have it, and the Support Office if it is one of staff.
    pub fn may_come_from(&self, roles: &[Role]) -> bool {
        match &self.role {
            Role::Organisation(_) => roles.contains(&self.role),
            Role::Partnership(_) => {
                roles.contains(&self.role) || roles.contains(&Role::SupportOffice)
            }
            Role::SupportOffice | Role::Commission => roles.contains(&Role::SupportOffice),
        }
    }
}

/// Sends an invitation with a secret; `letter` has everything but the link.
pub async fn send(
    work: &Work,
    purpose: Purpose,
    invitation: &Invitation,
    letter: Mail,
) -> Result<(), ApiError> {
    let link = mail_token::issue(work, purpose, None, &letter.to, json!(invitation)).await?;
    mail(work, letter.with("name", &invitation.name).link(&link)).await
}

/// Makes the invitations useless that an address still has to a role: whoever lost it does not come
/// back by an old link.
pub async fn withdraw(
    work: &Work,
    purpose: Purpose,
    email: &str,
    role: &Role,
) -> Result<(), ApiError> {
    let open = mail_token::open_of_address(work, purpose, email).await?;
    for token in open {
        let invitation: Result<Invitation, _> = serde_json::from_value(token.payload);
        if invitation.is_ok_and(|it| it.role == *role) {
            mail_token::void_one(work, &token.hash).await?;
        }
    }
    Ok(())
}

/// The hash of the password that came with an acceptance, made before the transaction begins.
pub async fn hash(
    app: &App,
    acceptance: &InvitationAcceptance,
) -> Result<Option<String>, ApiError> {
    match &acceptance.password {
        None => Ok(None),
        Some(new) => {
            let known = acceptance.name.as_ref().map(Name::as_str);
            let known = known.as_slice();
            let hash = password::hash_chosen(app, new.as_str(), known, "/password");
            Ok(Some(hash.await?))
        }
    }
}

/// Accepts an invitation: gives the role to the account of the invited address, which is made now if
/// there is none.
pub async fn accept(
    work: &Work,
    purpose: Purpose,
    acceptance: &InvitationAcceptance,
    hash: Option<String>,
) -> Result<AcceptedInvitation, ApiError> {
    let used = mail_token::redeem(work, purpose, acceptance.token.as_str()).await?;
    let invitation: Invitation =
        serde_json::from_value(used.payload).map_err(|error| ApiError::Internal(error.into()))?;
    let inviter = match invitation.inviter {
        Some(account) => role::of_account(work.conn(), account).await?,
        None => Vec::new(),
    };
    if !invitation.may_come_from(&inviter) {
        return Err(ApiError::field("/token", INVITER_GONE));
    }
    let name = acceptance
        .name
        .as_ref()
        .map_or(invitation.name.as_str(), |name| name.as_str());
    let (account, is_new) = person(work, &used.email, name, hash).await?;
    let roles = role::of_account(work.conn(), account.id).await?;
    if !roles.contains(&invitation.role) {
        join(work, &account, &invitation).await?;
    }
    Ok(AcceptedInvitation {
        account: account.into(),
        membership: membership(work.conn(), &invitation.role).await?,
        is_new,
    })
}

/// Gives the role; one of staff with an event in the ledger, as if the Support Office had given it.
async fn join(work: &Work, account: &Model, invitation: &Invitation) -> Result<(), ApiError> {
    let role = &invitation.role;
    role::insert(work.conn(), account.id, role, work.now).await?;
    if let Role::Organisation(id) = role {
        return Ok(organisation::touch(work.conn(), *id).await?);
    }
    let mut deed = Deed::on("person", account.id, "give_role").fact("role", role);
    if let Some(id) = invitation.inviter {
        let inviter = store::get(work.conn(), id).await?;
        deed = deed.fact("invited_by", inviter.pseudonym);
    }
    record_of(work, account.pseudonym, Vec::new(), deed).await
}

/// The account of an address, made or verified now if need be. An account that was never verified
/// may have been made by a stranger, so its password does not count.
async fn person(
    work: &Work,
    email: &str,
    name: &str,
    hash: Option<String>,
) -> Result<(Model, bool), ApiError> {
    let known = store::find_by_email(work.conn(), email).await?;
    if let Some(account) = &known
        && account.verified_at.is_some()
    {
        return Ok((account.clone(), false));
    }
    let hash = hash.ok_or_else(|| ApiError::field("/password", NEEDS_PASSWORD))?;
    let account = if let Some(account) = known {
        account
    } else {
        let new = account::account(work, email, name, None, None);
        store::insert_or_find(work.conn(), new).await?
    };
    let owner = Owner {
        name: Some(name.to_owned()),
        password_hash: Some(hash),
    };
    store::verify(work.conn(), account.id, owner, work.now).await?;
    mail_token::void(work, Purpose::Verify, account.id).await?;
    Ok((store::get(work.conn(), account.id).await?, true))
}

/// A role with the name of what it is for.
pub(super) async fn membership(
    db: &impl ConnectionTrait,
    role: &Role,
) -> Result<Membership, ApiError> {
    Ok(match role {
        Role::Organisation(id) => Membership::Organisation {
            organisation_id: *id,
            name: organisation::names(db, [*id])
                .await?
                .remove(id)
                .unwrap_or_default(),
        },
        Role::Partnership(id) => Membership::PartnershipOfficer {
            partnership_id: id.clone(),
            name: partnership::names(db, [id.as_str()])
                .await?
                .remove(id)
                .unwrap_or_default(),
        },
        Role::SupportOffice => Membership::SupportOffice,
        Role::Commission => Membership::Commission,
    })
}
