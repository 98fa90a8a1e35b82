//! The moment of a step: what time it is, and which rules and calendars count.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Due, LifeCycle, due_at};
use crate::building::calendar::Calendar;
use crate::receipt::{Party, Receipt};
use crate::reference::CountryCode;
use crate::rulebook::{Deadline, Rulebook};

/// When a step is taken, under which rulebook, and by whose calendars its deadlines count.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The rulebook that counts for the step.
    pub rulebook: &'a Rulebook,
    /// The public holidays.
    pub calendar: &'a Calendar,
    /// Where the parties are. For a party that is missing, only weekends are left out of working
    /// days.
    pub countries: &'a BTreeMap<Party, CountryCode>,
}

impl Moment<'_> {
    /// An empty receipt under the rulebook of the moment.
    pub fn receipt(&self) -> Receipt {
        Receipt::new(&self.rulebook.version)
    }

    /// The calendar day (UTC).
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// A deadline for `parties`, from now; where their calendars differ, the last end counts.
    pub fn due(&self, deadline: &Deadline, parties: impl IntoIterator<Item = Party>) -> Due {
        self.due_after(self.now, deadline, parties)
    }

    /// A deadline for `parties` that began at another moment.
    pub fn due_after(
        &self,
        start: DateTime<Utc>,
        deadline: &Deadline,
        parties: impl IntoIterator<Item = Party>,
    ) -> Due {
        let latest = parties
            .into_iter()
            .filter_map(|party| self.countries.get(&party))
            .max_by_key(|country| due_at(start, deadline, Some(country), self.calendar));
        let due = Due::set(start, deadline, latest, self.calendar);
        Due {
            since: self.now,
            ..due
        }
    }

    /// The deadline of a state for those whom it waits for.
    pub fn due_in<C: LifeCycle>(&self, stage: C::Stage, awaits: &[(Party, C::Action)]) -> Due {
        match self.deadline_of::<C>(stage) {
            Some(deadline) => self.due(deadline, awaits.iter().map(|(party, _)| *party)),
            None => Due::open(self.now),
        }
    }

    /// How long a state should last, if the rulebook says so.
    pub fn deadline_of<C: LifeCycle>(&self, stage: C::Stage) -> Option<&Deadline> {
        let row = C::STAGES.iter().find(|row| row.stage == stage)?;
        row.deadline.map(|of| &of(&self.rulebook.deadlines).value)
    }

    /// What is left of a deadline whose clock stops now: the fewest days that, counted from now,
    /// reach its end.
    pub fn left_of(&self, due: &Due, deadline: &Deadline, party: Party) -> Option<Deadline> {
        let by = due.by?;
        let country = self.countries.get(&party);
        let reaches = |days: &u32| {
            let rest = Deadline {
                days: *days,
                ..deadline.clone()
            };
            due_at(self.now, &rest, country, self.calendar) >= by
        };
        let days = (0..deadline.days).find(reaches).unwrap_or(deadline.days);
        Some(Deadline {
            days,
            ..deadline.clone()
        })
    }
}
