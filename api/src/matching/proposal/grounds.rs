//! What the rules about a proposal depend on.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::proposal::Facts;
use sea_orm::entity::prelude::*;

use super::loaded::Loaded;
use crate::http::ApiError;
use crate::matching::{Surroundings, surroundings};

/// What the rules about a proposal depend on.
#[derive(Debug)]
pub struct Grounds<'a> {
    /// Exchanges and proposals around it, and the rulebook in force.
    pub surroundings: Surroundings,
    /// What the rules say about the pair; empty while one side is not known.
    pub pair: Receipt,
    countries: BTreeMap<Party, CountryCode>,
    recipient_accepted: bool,
    now: DateTime<Utc>,
    calendar: &'a Calendar,
}

impl<'a> Grounds<'a> {
    /// Reads them with a fixed number of queries.
    pub async fn of(
        db: &impl ConnectionTrait,
        loaded: &Loaded,
        now: DateTime<Utc>,
        calendar: &'a Calendar,
    ) -> Result<Self, ApiError> {
        let sides = [loaded.visitor.as_ref(), loaded.host.as_ref()];
        let ids: Vec<Uuid> = sides
            .into_iter()
            .flatten()
            .map(|it| it.shown.organisation_id)
            .collect();
        let surroundings = Surroundings::about(db, now.date_naive(), &ids).await?;
        let pair = match sides {
            [Some(visitor), Some(host)] => surroundings.pair(visitor, host, loaded.content.mode),
            _ => Receipt::new(&surroundings.rulebook.version),
        };
        let recipient = loaded.case.lifecycle.record().recipient();
        let recipient_accepted = loaded
            .side(recipient)
            .is_some_and(|it| it.accepted_roles().contains(&recipient));
        Ok(Self {
            pair,
            countries: surroundings::countries(sides[0], sides[1]),
            recipient_accepted,
            now,
            calendar,
            surroundings,
        })
    }

    /// As the state table asks for them.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            moment: Moment {
                now: self.now,
                rulebook: &self.surroundings.rulebook,
                calendar: self.calendar,
                countries: &self.countries,
            },
            pair: &self.pair,
            recipient_accepted: self.recipient_accepted,
        }
    }
}
