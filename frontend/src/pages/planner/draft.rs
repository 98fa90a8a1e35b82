//! What the planner was told so far.

use std::rc::Rc;

use chrono::NaiveDate;
use clusterxchange_domain::building::stay::StayPlan;
use clusterxchange_domain::receipt::Change;
use clusterxchange_domain::reference::{Mode, Town};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use yew::prelude::*;

use crate::kept;

/// Under which name the browser keeps the draft, so that it survives a closed tab.
const KEPT_AS: &str = "clusterxchange.planner";

/// The answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Whether the visitor travels.
    pub mode: Mode,
    /// Where the visitor is at home.
    pub visitor: Option<Town>,
    /// Where the host is.
    pub host: Option<Town>,
    /// First full day at the host.
    pub starts_on: Option<NaiveDate>,
    /// Last full day at the host.
    pub ends_on: Option<NaiveDate>,
    /// Day of arrival.
    pub travel_out_on: Option<NaiveDate>,
    /// Day of departure.
    pub travel_back_on: Option<NaiveDate>,
    /// Days of a virtual exchange, in their order.
    pub exchange_days: Vec<NaiveDate>,
}

/// One answer, or all of them taken back.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Whether the visitor travels.
    Mode(Mode),
    /// Where the visitor is at home.
    Visitor(Option<Town>),
    /// Where the host is.
    Host(Option<Town>),
    /// First full day.
    StartsOn(Option<NaiveDate>),
    /// Last full day.
    EndsOn(Option<NaiveDate>),
    /// Day of arrival.
    TravelOutOn(Option<NaiveDate>),
    /// Day of departure.
    TravelBackOn(Option<NaiveDate>),
    /// One more day of a virtual exchange.
    AddDay(NaiveDate),
    /// One day less.
    RemoveDay(NaiveDate),
    /// What a receipt proposes.
    Follow(Vec<Change>),
    /// Begin again.
    Clear,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            mode: Mode::Physical,
            visitor: None,
            host: None,
            starts_on: None,
            ends_on: None,
            travel_out_on: None,
            travel_back_on: None,
            exchange_days: Vec::new(),
        }
    }
}

impl Draft {
    /// The draft that the browser kept, or an empty one.
    pub fn restore() -> Self {
        kept::find(KEPT_AS).unwrap_or_default()
    }

    /// Keeps the draft in the browser.
    pub fn keep(&self) {
        kept::keep(KEPT_AS, self);
    }

    /// The plan as the domain takes it, once both towns are known.
    pub fn plan(&self) -> Option<StayPlan> {
        let (visitor, host) = (self.visitor.as_ref()?, self.host.as_ref()?);
        let physical = self.mode == Mode::Physical;
        Some(StayPlan {
            mode: self.mode,
            starts_on: self.starts_on.filter(|_| physical),
            ends_on: self.ends_on.filter(|_| physical),
            travel_out_on: self.travel_out_on.filter(|_| physical),
            travel_back_on: self.travel_back_on.filter(|_| physical),
            exchange_days: if physical {
                Vec::new()
            } else {
                self.exchange_days.clone()
            },
            host_country: host.country,
            host_region: host.region.clone(),
            visitor_country: visitor.country,
            min_days_of_partnership: None,
        })
    }

    /// Whether the plan has the dates that its mode needs.
    pub fn has_dates(&self) -> bool {
        match self.mode {
            Mode::Physical => self.starts_on.is_some() && self.ends_on.is_some(),
            Mode::Virtual => !self.exchange_days.is_empty(),
        }
    }

    /// The draft after an answer.
    #[must_use]
    pub fn after(&self, edit: Edit) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Mode(mode) => next.mode = mode,
            Edit::Visitor(town) => next.visitor = town,
            Edit::Host(town) => next.host = town,
            Edit::StartsOn(day) => next.starts_on = day,
            Edit::EndsOn(day) => next.ends_on = day,
            Edit::TravelOutOn(day) => next.travel_out_on = day,
            Edit::TravelBackOn(day) => next.travel_back_on = day,
            Edit::AddDay(day) => {
                next.exchange_days.push(day);
                next.exchange_days.sort_unstable();
                next.exchange_days.dedup();
            }
            Edit::RemoveDay(day) => next.exchange_days.retain(|kept| *kept != day),
            Edit::Follow(changes) => return self.following(&changes).unwrap_or(next),
            Edit::Clear => next = Self::default(),
        }
        next
    }

    /// Applies changes whose pointers lead into the plan; none if one of them does not.
    fn following(&self, changes: &[Change]) -> Option<Self> {
        let mut plan = serde_json::to_value(self.plan()?).ok()?;
        for change in changes {
            *place(&mut plan, &change.pointer)? = change.value.clone();
        }
        let plan: StayPlan = serde_json::from_value(plan).ok()?;
        let mut next = self.clone();
        next.mode = plan.mode;
        match plan.mode {
            Mode::Physical => {
                next.starts_on = plan.starts_on;
                next.ends_on = plan.ends_on;
                next.travel_out_on = plan.travel_out_on;
                next.travel_back_on = plan.travel_back_on;
            }
            Mode::Virtual => next.exchange_days = plan.sorted_exchange_days(),
        }
        Some(next)
    }

    /// Whether the planner can follow these changes for the reader.
    pub fn can_follow(&self, changes: &[Change]) -> bool {
        self.following(changes).is_some_and(|next| next != *self)
    }
}

impl Reducible for Draft {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        Rc::new(self.after(edit))
    }
}

fn place<'a>(plan: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    plan.pointer_mut(pointer)
}

#[cfg(test)]
pub mod test {
    use clusterxchange_domain::reference::CountryCode;
    use serde_json::json;

    use super::*;

    /// A town for tests.
    pub fn town(name: &str, country: &str, latitude: f64, longitude: f64) -> Town {
        Town {
            id: 1,
            name: name.to_owned(),
            country: CountryCode::parse(country).unwrap(),
            region: None,
            latitude,
            longitude,
        }
    }

    /// A day for tests.
    pub fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// From Lyon to Porto, from Monday to Friday, over the Portuguese holiday of 10 June.
    pub fn across_a_holiday() -> Draft {
        Draft {
            visitor: Some(town("Lyon", "FR", 45.764, 4.8357)),
            host: Some(town("Porto", "PT", 41.1579, -8.6291)),
            starts_on: Some(day("2027-06-07")),
            ends_on: Some(day("2027-06-11")),
            ..Draft::default()
        }
    }

    #[test]
    fn days_of_a_virtual_exchange_stay_in_order_and_count_once() {
        let draft = Draft::default()
            .after(Edit::AddDay(day("2027-03-10")))
            .after(Edit::AddDay(day("2027-03-03")))
            .after(Edit::AddDay(day("2027-03-10")));
        assert_eq!(draft.exchange_days, [day("2027-03-03"), day("2027-03-10")]);
        let draft = draft.after(Edit::RemoveDay(day("2027-03-03")));
        assert_eq!(draft.exchange_days, [day("2027-03-10")]);
    }

    #[test]
    fn a_proposed_change_goes_into_the_answers() {
        let change = Change {
            pointer: "/ends_on".to_owned(),
            value: json!("2027-06-14"),
        };
        let draft = across_a_holiday();
        assert!(draft.can_follow(std::slice::from_ref(&change)));
        let next = draft.after(Edit::Follow(vec![change]));
        assert_eq!(next.ends_on, Some(day("2027-06-14")));
        assert_eq!(next.starts_on, draft.starts_on);
    }

    #[test]
    fn a_change_of_something_else_is_not_offered() {
        let change = Change {
            pointer: "/no_such_answer".to_owned(),
            value: json!(1),
        };
        assert!(!across_a_holiday().can_follow(&[change]));
    }

    #[test]
    fn a_virtual_plan_leaves_the_dates_of_travel_out() {
        let draft = across_a_holiday().after(Edit::Mode(Mode::Virtual));
        let plan = draft.plan().unwrap();
        assert_eq!((plan.starts_on, plan.ends_on), (None, None));
        assert!(!draft.has_dates());
    }

    #[test]
    fn without_both_towns_there_is_no_plan() {
        assert_eq!(across_a_holiday().after(Edit::Host(None)).plan(), None);
    }
}
