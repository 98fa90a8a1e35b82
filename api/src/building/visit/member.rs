//! Visitors that have joined a group visit.

use std::collections::HashMap;

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage as Of;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use crate::building::exchange::store as exchange;

/// A visitor that has joined, as far as the group needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its exchange.
    pub exchange: Uuid,
    /// The organisation.
    pub visitor: Uuid,
    /// State of its exchange.
    pub state: String,
}

impl Member {
    fn stage(&self) -> Option<Of> {
        Of::ALL.iter().copied().find(|of| of.key() == self.state)
    }

    /// Whether it has not left.
    pub fn takes_part(&self) -> bool {
        !matches!(self.stage(), Some(Of::Cancelled | Of::Discontinued) | None)
    }

    /// Whether its stay has begun.
    pub fn has_started(&self) -> bool {
        let before = [
            Of::Building,
            Of::AwaitingSignatures,
            Of::AwaitingPartnership,
            Of::AwaitingSo,
            Of::AwaitingEc,
            Of::FaPending,
            Of::Ready,
            Of::Cancelled,
        ];
        self.stage().is_some_and(|stage| !before.contains(&stage))
    }

    /// The state of its exchange in words.
    pub fn state_label(&self) -> &'static str {
        self.stage().map_or("", Named::label)
    }
}

/// Everyone who has joined a visit, in the order of joining; those who have left included.
pub async fn members(db: &impl ConnectionTrait, visit: Uuid) -> Result<Vec<Member>, DbErr> {
    let rows: Vec<(Uuid, Uuid, String)> = exchange::Entity::find()
        .filter(exchange::Column::GroupId.eq(visit))
        .order_by_asc(exchange::Column::Id)
        .select_only()
        .columns([
            exchange::Column::Id,
            exchange::Column::VisitorOrganisationId,
            exchange::Column::State,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let members = rows.into_iter().map(|(exchange, visitor, state)| Member {
        exchange,
        visitor,
        state,
    });
    Ok(members.collect())
}

/// How many visitors have joined each of some visits and have not left.
pub async fn joined(
    db: &impl ConnectionTrait,
    visits: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let visits: Vec<Uuid> = visits.into_iter().collect();
    if visits.is_empty() {
        return Ok(HashMap::new());
    }
    let left = [Of::Cancelled.key(), Of::Discontinued.key()];
    let rows: Vec<(Uuid, i64)> = exchange::Entity::find()
        .filter(exchange::Column::GroupId.is_in(visits))
        .filter(exchange::Column::State.is_not_in(left))
        .select_only()
        .column(exchange::Column::GroupId)
        .column_as(exchange::Column::Id.count(), "visitors")
        .group_by(exchange::Column::GroupId)
        .into_tuple()
        .all(db)
        .await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|(visit, visitors)| (visit, u32::try_from(visitors).unwrap_or(u32::MAX)))
        .collect())
}
