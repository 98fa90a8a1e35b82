//! Use-cases of staff.

use clusterxchange_contract::identity::{NewStaff, StaffRole};
use clusterxchange_domain::workflow::Role;

use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::identity::account::store as account;
use crate::identity::invitation::{self, Invitation};
use crate::identity::mail_token::Purpose;
use crate::outbox::Mail;
use crate::reference::partnership;

const REFUSAL: &str =
    "the Support Office invites staff; officers invite officers of their own Partnership";

/// Invites a member of staff. The Support Office invites anyone, officers invite officers of their
/// own Partnership.
pub async fn invite(work: &Work, actor: &Actor, new: &NewStaff) -> Result<(), ApiError> {
    let role = role(new);
    let invitation = Invitation {
        name: new.name.as_str().to_owned(),
        role: role.clone(),
        inviter: Some(actor.account_id),
    };
    if !invitation.may_come_from(&actor.roles) {
        return Err(ApiError::Forbidden(REFUSAL));
    }
    let partnership = partnership_of(work, &role).await?;
    let inviter = account::get(work.conn(), actor.account_id).await?;
    let letter = Mail::to(new.email.trim(), &inviter.locale, "staff-invitation")
        .with("inviter", &inviter.name)
        .with("role", key(&role))
        .with("partnership", &partnership);
    invitation::send(work, Purpose::Staff, &invitation, letter).await
}

fn role(new: &NewStaff) -> Role {
    match &new.role {
        StaffRole::Officer { partnership_id } => {
            Role::Partnership(partnership_id.as_str().to_owned())
        }
        StaffRole::SupportOffice {} => Role::SupportOffice,
        StaffRole::Commission {} => Role::Commission,
    }
}

/// The role as the texts of mails know it.
fn key(role: &Role) -> &'static str {
    match role {
        Role::Partnership(_) => "officer",
        Role::SupportOffice => "support_office",
        Role::Commission => "commission",
        Role::Organisation(_) => "member",
    }
}

/// The name of an officer's Partnership; nothing for the others.
async fn partnership_of(work: &Work, role: &Role) -> Result<String, ApiError> {
    let Role::Partnership(id) = role else {
        return Ok(String::new());
    };
    let mut names = partnership::names(work.conn(), [id.as_str()]).await?;
    names.remove(id).ok_or_else(|| {
        ApiError::field("/role/partnership_id", "is not a Partnership that is known")
    })
}
