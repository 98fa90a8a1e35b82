//! Reading proposals.

use clusterxchange_contract::matching::{
    ProposalDetails, ProposalDirection, ProposalHead, ProposalQuery,
};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::workflow::{self, Named};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait};

use super::grounds::Grounds;
use super::store::{self, Column};
use super::view;
use crate::app::App;
use crate::http::{ApiError, Window};
use crate::identity::Actor;
use crate::matching::participant::store as participant;

/// One proposal.
pub async fn find(app: &App, actor: &Actor, id: Uuid) -> Result<(ProposalDetails, i64), ApiError> {
    let loaded = store::get(&app.db, id).await?;
    let seats = loaded.case.parties.seats_of(&actor.roles);
    if seats.is_empty() {
        return Err(ApiError::NotFound);
    }
    let grounds = Grounds::of(&app.db, &loaded, app.clock.now(), app.calendar).await?;
    let details = view::details(&loaded, &grounds, &seats, None);
    Ok((details, loaded.case.version))
}

/// The proposals that an actor has a part in.
pub async fn list(
    app: &App,
    actor: &Actor,
    query: &ProposalQuery,
) -> Result<Page<ProposalHead>, ApiError> {
    let page = PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    };
    let window = Window::from_query(&page)?;
    let mut condition = Condition::all().add(concerning(actor, query.direction));
    if let Some(stage) = query.state {
        condition = condition.add(Column::State.eq(stage.key()));
    }
    let rows = store::list(&app.db, condition, &window).await?;
    window.page(
        rows,
        |row| (row.created_at, row.case.id),
        |row| {
            let seats = row.case.parties.seats_of(&actor.roles);
            Ok(view::head(&row, &seats))
        },
    )
}

fn concerning(actor: &Actor, direction: Option<ProposalDirection>) -> Condition {
    let organisations: Vec<Uuid> = actor.organisations().collect();
    let own = participant::ids_of(organisations, Vec::new());
    let sent = Column::SenderRegistrationId.in_subquery(own.clone());
    let received = Column::RecipientRegistrationId.in_subquery(own);
    let theirs = participant::ids_of(
        Vec::new(),
        actor.partnerships().map(str::to_owned).collect(),
    );
    let observed = if actor.has(&workflow::Role::SupportOffice) {
        Condition::all()
    } else {
        Condition::any()
            .add(Column::SenderRegistrationId.in_subquery(theirs.clone()))
            .add(Column::RecipientRegistrationId.in_subquery(theirs))
    };
    let is_own = sent.clone().or(received.clone());
    match direction {
        Some(ProposalDirection::Sent) => Condition::all().add(sent),
        Some(ProposalDirection::Received) => Condition::all().add(received),
        Some(ProposalDirection::Observed) => observed.add(is_own.not()),
        None => Condition::any().add(is_own).add(observed),
    }
}
