//! Exchanges in a list.

use clusterxchange_contract::building::exchange::{ExchangeHead, ExchangeQuery, PaymentHead};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::exchange::Record;
use clusterxchange_domain::workflow::{LifeCycle, Named, Role};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, QueryOrder, QuerySelect};

use super::load::parties;
use super::store::{Column, Entity, Model};
use super::view::VISITORS_SIDE;
use crate::http::{ApiError, Window};
use crate::identity::Actor;

const SEATS: [Party; 6] = [
    Party::Visitor,
    Party::Host,
    Party::VisitorPartnership,
    Party::HostPartnership,
    Party::SupportOffice,
    Party::Commission,
];

/// The exchanges in which an actor has a part, the newest first.
pub async fn of_actor(
    db: &impl ConnectionTrait,
    actor: &Actor,
    query: &ExchangeQuery,
) -> Result<Page<ExchangeHead>, ApiError> {
    let window = Window::<Uuid>::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    })?;
    let Some(mine) = mine(actor, query.role) else {
        return Ok(Page {
            items: Vec::new(),
            next: None,
        });
    };
    let mut rows = Entity::find().filter(mine);
    if let Some(state) = query.state {
        rows = rows.filter(Column::State.eq(state.key()));
    }
    if let Some(mode) = query.mode {
        rows = rows.filter(Column::Mode.eq(mode.key()));
    }
    if let Some(id) = &query.partnership_id {
        let of_visitor = Column::VisitorPartnershipId.eq(id.as_str());
        rows = rows.filter(of_visitor.or(Column::HostPartnershipId.eq(id.as_str())));
    }
    if let Some(after) = window.after {
        rows = rows.filter(Column::Id.lt(after));
    }
    let rows = rows
        .order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    window.page(rows, |row| row.id, |row| head(&row, actor))
}

/// The exchanges in which the actor sits on a seat; `None` if there can be none.
fn mine(actor: &Actor, wanted: Option<Party>) -> Option<Condition> {
    let mut any = Condition::any();
    let mut is_empty = true;
    for seat in SEATS
        .into_iter()
        .filter(|seat| wanted.is_none_or(|wanted| wanted == *seat))
    {
        for condition in actor.roles.iter().filter_map(|role| on(seat, role)) {
            any = any.add(condition);
            is_empty = false;
        }
    }
    (!is_empty).then_some(any)
}

/// The exchanges in which `role` sits on `seat`.
fn on(seat: Party, role: &Role) -> Option<Expr> {
    match (seat, role) {
        (Party::Visitor, Role::Organisation(id)) => Some(Column::VisitorOrganisationId.eq(*id)),
        (Party::Host, Role::Organisation(id)) => Some(Column::HostOrganisationId.eq(*id)),
        (Party::VisitorPartnership, Role::Partnership(id)) => {
            Some(Column::VisitorPartnershipId.eq(id.as_str()))
        }
        (Party::HostPartnership, Role::Partnership(id)) => {
            Some(Column::HostPartnershipId.eq(id.as_str()))
        }
        (Party::SupportOffice, Role::SupportOffice) => Some(Column::Id.is_not_null()),
        (Party::Commission, Role::Commission) => Some(Column::IsSampled.eq(true)),
        _ => None,
    }
}

fn head(row: &Model, actor: &Actor) -> Result<ExchangeHead, ApiError> {
    let case = row.lifecycle()?;
    let stage = case.stage();
    let title = row.content["title"].as_str().unwrap_or_default().to_owned();
    let record = case.record();
    let seats = parties(record).seats_of(&actor.roles);
    let reads_money = seats.iter().any(|seat| VISITORS_SIDE.contains(seat));
    Ok(ExchangeHead {
        id: row.id,
        title,
        mode: record.plan.mode,
        state: stage.key().to_owned(),
        state_label: stage.label().to_owned(),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        visitor_partnership_id: record.visitor_partnership.clone(),
        host_partnership_id: record.host_partnership.clone(),
        payment: reads_money.then(|| payment(record)),
        seats,
        waiting_on: case.waiting_on(),
        updated_at: row.updated_at,
    })
}

fn payment(record: &Record) -> PaymentHead {
    let (failed, made): (Vec<_>, Vec<_>) = record
        .payments
        .iter()
        .partition(|payment| payment.failure.is_some());
    PaymentHead {
        due: record.payable(),
        paid: made.iter().filter_map(|payment| payment.amount).sum(),
        paid_on: made.iter().filter_map(|payment| payment.paid_on).max(),
        failures: u32::try_from(failed.len()).unwrap_or(u32::MAX),
        is_given_up: record.given_up.is_some(),
    }
}
