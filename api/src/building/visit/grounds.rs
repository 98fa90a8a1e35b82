//! What the rules of a group visit need to know.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::activities::assess_activities;
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::building::stay::{StayFigures, assess_stay};
use clusterxchange_domain::receipt::{Decided, Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, Reference};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::visit::Facts;

use super::load::Loaded;
use crate::app::App;
use crate::http::ApiError;

/// What the rules need to know from outside.
#[derive(Clone, Debug)]
pub struct Grounds {
    /// Whether the dates are accepted, and what they amount to.
    pub stay: Decided<StayFigures>,
    /// Whether host and joining visitor may be a pair; empty where nobody joins.
    pub pair: Receipt,
    countries: BTreeMap<Party, CountryCode>,
    joined: u32,
    started: u32,
    now: DateTime<Utc>,
    rulebook: Arc<Rulebook>,
    calendar: &'static Calendar,
}

impl Grounds {
    /// The same as facts for the guards.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            moment: Moment {
                now: self.now,
                rulebook: &self.rulebook,
                calendar: self.calendar,
                countries: &self.countries,
            },
            stay: &self.stay.receipt,
            pair: &self.pair,
            joined: self.joined,
            started: self.started,
        }
    }
}

impl Loaded {
    /// What the rules need to know, apart from a pair.
    pub fn grounds(&self, app: &App) -> Result<Grounds, ApiError> {
        let stay = &self.content.stay;
        let today = Some(self.now.date_naive());
        let mut decided = assess_stay(stay, &self.rulebook, app.calendar, today);
        let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
        decided.receipt.extend(assess_activities(
            stay.mode,
            &self.content.plan.activities,
            reference,
            &self.rulebook.version,
        ));
        let host = &self.content.host;
        let countries = [
            (Party::Host, Some(host.country)),
            (Party::HostPartnership, host.partnership_country),
        ];
        let count = |some: usize| u32::try_from(some).unwrap_or(u32::MAX);
        let started = self.members.iter().filter(|member| member.has_started());
        Ok(Grounds {
            stay: decided,
            pair: Receipt::new(&self.rulebook.version),
            joined: count(self.joined().count()),
            started: count(started.count()),
            now: self.now,
            rulebook: self.rulebook.clone(),
            calendar: app.calendar,
            countries: countries
                .into_iter()
                .filter_map(|(party, country)| Some((party, country?)))
                .collect(),
        })
    }
}
