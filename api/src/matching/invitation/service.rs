//! Inviting someone, showing the invitation, taking it over.

use clusterxchange_contract::matching::{Invitation, NewInvitation, ProposalDetails};
use clusterxchange_domain::workflow::proposal::Stage;
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::ConnectionTrait;
use serde_json::json;
use uuid::Uuid;

use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::identity::mail_token::{self, Purpose};
use crate::matching::proposal::{self, Loaded};
use crate::outbox::{Mail, mail};
use crate::words::Words;

/// Invites someone.
pub async fn invite(
    work: &Work,
    actor: &Actor,
    new: NewInvitation,
) -> Result<ProposalDetails, ApiError> {
    let (details, loaded) = proposal::open_invitation(work, actor, new).await?;
    send(work, &loaded).await?;
    Ok(details)
}

/// Sends the invitation of a proposal, if it waits for one to be taken over. Each mail has a secret
/// of its own; all of them lead to the proposal.
pub async fn send(work: &Work, loaded: &Loaded) -> Result<(), ApiError> {
    let record = loaded.case.lifecycle.record();
    let inviting = loaded.side(record.sender);
    let (Stage::Invited, Some(invitee), Some(inviting)) =
        (record.stage, &loaded.content.invitee, inviting)
    else {
        return Ok(());
    };
    let payload = json!({"proposal_id": loaded.case.id});
    let path = mail_token::issue(work, Purpose::Counterpart, None, &invitee.email, payload).await?;
    let due = record.due.by.map(|by| Words::of("en").deadline(by));
    let country = inviting.shown.country.map(|country| country.to_string());
    let letter = Mail::to(&invitee.email, "en", "counterpart-invitation")
        .with("name", &invitee.name)
        .with("organisation", &inviting.shown.name)
        .with("country", country.as_deref().unwrap_or_default())
        .with("role", record.sender.key())
        .with("invited_role", record.recipient().key())
        .with("message", &loaded.content.message)
        .with("due", due.as_deref().unwrap_or_default())
        .link(&path);
    mail(work, letter).await
}

/// An invitation, as the person who was invited reads it.
pub async fn find(app: &App, secret: &str) -> Result<Invitation, ApiError> {
    let id = proposal_of(&app.db, app, secret).await?;
    let loaded = proposal::store::get(&app.db, id).await?;
    let record = loaded.case.lifecycle.record();
    let inviting = loaded.side(record.sender).ok_or(ApiError::NotFound)?;
    let invitee = loaded.content.invitee.as_ref().ok_or(ApiError::NotFound)?;
    Ok(Invitation {
        organisation: inviting.shown.name.clone(),
        country: inviting.shown.country,
        inviting_role: record.sender,
        invited_role: record.recipient(),
        name: invitee.name.clone(),
        mode: loaded.content.mode,
        message: loaded.content.message.clone(),
        state: record.stage.key().to_owned(),
        state_label: record.stage.label().to_owned(),
        open_until: loaded.case.lifecycle.due().by,
    })
}

/// The invited organisation takes the invitation over.
pub async fn claim(
    work: &Work,
    actor: &Actor,
    secret: &str,
    registration: Uuid,
) -> Result<(ProposalDetails, i64), ApiError> {
    let id = proposal_of(work.conn(), &work.app, secret).await?;
    proposal::take_over(work, actor, id, registration).await
}

async fn proposal_of(db: &impl ConnectionTrait, app: &App, secret: &str) -> Result<Uuid, ApiError> {
    let token = mail_token::find(db, Purpose::Counterpart, secret, app.clock.now()).await?;
    let id = token.ok_or(ApiError::NotFound)?.payload["proposal_id"].clone();
    serde_json::from_value(id).map_err(|error| ApiError::Internal(error.into()))
}
