//! How long an exchange lasts: full working days at the host, or days at a distance.

mod assessment;
mod at_a_distance;
mod physical;
mod plan;
mod repair;
mod rule;
pub(super) mod words;

pub use assessment::assess_stay;
pub use plan::{DayOff, StayFigures, StayPlan};
pub use rule::{
    AHEAD, CALENDAR, CONSECUTIVE, DATES, ESTIMATED, MAXIMUM, MINIMUM, ORDER, TRAVEL,
    VIRTUAL_ALLOWED, VIRTUAL_DAYS, VIRTUAL_UNTIL, VIRTUAL_VISITOR_HOLIDAYS, VIRTUAL_WINDOW,
    VIRTUAL_WORKING_DAYS,
};

#[cfg(test)]
mod test;
