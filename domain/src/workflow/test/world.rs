//! What every test of a life cycle needs: a rulebook, a calendar, parties, and receipts.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, TimeZone, Utc};
use uuid::Uuid;

use crate::building::calendar::Calendar;
use crate::receipt::{Counterfactual, Grade, Party, Receipt, Room, Rule};
use crate::reference::CountryCode;
use crate::registration::exceptional_host::EXCEPTIONAL_HOST;
use crate::rulebook::{Rulebook, shipped};
use crate::workflow::registration::{Assignment, ChosenBy};
use crate::workflow::{LifeCycle, Moment, Refusal, Step, step};

/// A rule of another room, whose receipts the callers pass in.
pub const OUTSIDE: Rule = Rule {
    id: "outside",
    room: Room::Building,
    title: "Outside",
    sentence: "Something outside the life cycle holds.",
    grade: Grade::Assumed,
    source: "test",
    parameters: &[],
    examples: &[],
};

pub struct World {
    pub now: DateTime<Utc>,
    pub rulebook: Rulebook,
    pub calendar: &'static Calendar,
    pub countries: BTreeMap<Party, CountryCode>,
    pub assignment: Assignment,
    pub holds: Receipt,
    pub asks: Receipt,
    pub excepted: Receipt,
    pub fails: Receipt,
}

impl World {
    /// Monday, 11 May 2026, ten o'clock.
    pub fn new() -> Self {
        let country = |text| CountryCode::parse(text).unwrap();
        let seats = [
            (Party::Partnership, "PT"),
            (Party::Visitor, "DE"),
            (Party::Host, "PT"),
            (Party::VisitorPartnership, "AT"),
            (Party::HostPartnership, "PT"),
            (Party::SupportOffice, "PT"),
            (Party::Commission, "BE"),
        ];
        let ask = Counterfactual::act("Ask.");
        Self {
            now: Utc.with_ymd_and_hms(2026, 5, 11, 10, 0, 0).unwrap(),
            rulebook: shipped().unwrap()[0].clone(),
            calendar: Calendar::nationwide().unwrap(),
            countries: seats.map(|(party, code)| (party, country(code))).into(),
            assignment: Assignment {
                partnership: "blue".into(),
                chosen_by: ChosenBy::AutomaticChoice,
            },
            holds: Receipt::new("test").with(OUTSIDE.holds("yes")),
            excepted: Receipt::new("test").with(EXCEPTIONAL_HOST.asks("hm").unless(ask.clone())),
            asks: Receipt::new("test").with(OUTSIDE.asks("who knows").unless(ask.clone())),
            fails: Receipt::new("test").with(OUTSIDE.fails("no").unless(ask)),
        }
    }

    pub fn moment(&self) -> Moment<'_> {
        Moment {
            now: self.now,
            rulebook: &self.rulebook,
            calendar: self.calendar,
            countries: &self.countries,
        }
    }

    pub fn pass_days(&mut self, days: i64) {
        self.now += Duration::days(days);
    }
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Takes a step that is expected to be allowed.
pub fn takes<C: LifeCycle + std::fmt::Debug>(
    case: &C,
    seats: &[Party],
    command: C::Command,
    facts: &C::Facts<'_>,
) -> Step<C> {
    step(case, command, seats, facts, "test").unwrap_or_else(|refusal| panic!("{refusal:#?}"))
}

/// Tries a step that a rule is expected to refuse, and names the rules in its way.
pub fn is_refused<C: LifeCycle + std::fmt::Debug>(
    case: &C,
    seats: &[Party],
    command: C::Command,
    facts: &C::Facts<'_>,
) -> Vec<String> {
    match step(case, command, seats, facts, "test") {
        Err(Refusal::Rule(receipt)) => receipt
            .obstacles()
            .map(|finding| finding.rule.clone())
            .collect(),
        other => panic!("{other:#?}"),
    }
}
