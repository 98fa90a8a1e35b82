//! What the tool writes: clauses taken from the plan and from the rulebook.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Clause, Salt};
use crate::building::stay::words::{count, date, dates};
use crate::building::stay::{StayFigures, StayPlan};
use crate::receipt::Party;
use crate::reference::Mode;
use crate::rulebook::{ClauseOwner, Rulebook};

/// What the clauses of the tool are written from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanFacts {
    /// Whether the two meet in person.
    pub mode: Mode,
    /// Whether the visitor is one of a group.
    pub grouped: bool,
    /// First day of the exchange, if the plan says.
    pub first_day: Option<NaiveDate>,
    /// Last day of the exchange, if the plan says.
    pub last_day: Option<NaiveDate>,
    /// Days that count.
    pub working_days: u32,
    /// The days of a virtual exchange.
    pub exchange_days: Vec<NaiveDate>,
    /// The day of arrival, if known.
    pub travel_out_on: Option<NaiveDate>,
    /// The day of departure, if known.
    pub travel_back_on: Option<NaiveDate>,
    /// Name of the Partnership in charge of the visitor.
    pub visitor_partnership: String,
    /// Name of the Partnership in charge of the host.
    pub host_partnership: String,
}

impl PlanFacts {
    /// The facts of an assessed plan.
    pub fn new(
        plan: &StayPlan,
        figures: &StayFigures,
        grouped: bool,
        visitor_partnership: &str,
        host_partnership: &str,
    ) -> Self {
        Self {
            mode: plan.mode,
            grouped,
            first_day: plan.first_day(),
            last_day: plan.last_day(),
            working_days: figures.working_days,
            exchange_days: match plan.mode {
                Mode::Physical => Vec::new(),
                Mode::Virtual => plan.sorted_exchange_days(),
            },
            travel_out_on: plan.travel_out_on,
            travel_back_on: plan.travel_back_on,
            visitor_partnership: visitor_partnership.to_owned(),
            host_partnership: host_partnership.to_owned(),
        }
    }

    fn exchange_type(&self) -> String {
        let place = match self.mode {
            Mode::Physical => "Physical exchange at the host's place",
            Mode::Virtual => "Virtual exchange at a distance",
        };
        let form = if self.grouped {
            "grouped: several visitors at the same time"
        } else {
            "individual: one visitor, one host"
        };
        format!("{place}; {form}.")
    }

    /// Empty as long as the plan has no dates, so that the commitment counts as incomplete.
    fn dates(&self) -> String {
        let (Some(first), Some(last)) = (self.first_day, self.last_day) else {
            return String::new();
        };
        let number = self.working_days as usize;
        match self.mode {
            Mode::Virtual => format!(
                "{} on {}.",
                count(number, "exchange day", "exchange days"),
                dates(&self.exchange_days)
            ),
            Mode::Physical => format!(
                "From {} to {}: {} in the host's calendar, travel excluded.{}",
                date(first),
                date(last),
                count(number, "full working day", "full working days"),
                self.travel()
            ),
        }
    }

    fn travel(&self) -> String {
        let out = self
            .travel_out_on
            .map(|day| format!(" Way out on {}.", date(day)));
        let back = self
            .travel_back_on
            .map(|day| format!(" Way back on {}.", date(day)));
        [out, back].into_iter().flatten().collect()
    }

    fn partnerships(&self) -> String {
        if self.visitor_partnership == self.host_partnership {
            format!(
                "In charge of visitor and host: {}.",
                self.visitor_partnership
            )
        } else {
            format!(
                "In charge of the visitor: {}. In charge of the host: {}.",
                self.visitor_partnership, self.host_partnership
            )
        }
    }

    /// The text of one clause: the rulebook's if it has one, else what the facts say.
    fn text(&self, key: &str, rulebook: &Rulebook) -> String {
        let fixed = rulebook
            .commitment
            .clause(key)
            .and_then(|kind| kind.text.clone());
        fixed.unwrap_or_else(|| match key {
            "exchange_type" => self.exchange_type(),
            "dates" => self.dates(),
            "partnerships" => self.partnerships(),
            _ => String::new(),
        })
    }
}

pub(super) fn written(
    clauses: &[Clause],
    facts: &PlanFacts,
    rulebook: &Rulebook,
    mut salt: impl FnMut(&str) -> Salt,
) -> Vec<Clause> {
    clauses
        .iter()
        .map(|clause| {
            if clause.owner != ClauseOwner::Tool {
                return clause.clone();
            }
            let text = facts.text(&clause.key, rulebook);
            if clause.says_other_than(&text) {
                clause.rewritten(&text, salt(&clause.key), Party::System)
            } else {
                clause.clone()
            }
        })
        .collect()
}
