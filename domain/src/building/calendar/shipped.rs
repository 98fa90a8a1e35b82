//! The calendars that come with the program.

use std::sync::OnceLock;

use super::{Calendar, CalendarError};

// Only what a program calls ends up in it: a portal that leaves out the regions asks for
// `nationwide` alone.
const NATIONWIDE: &str = include_str!("../../../data/holidays.csv");
const REGIONAL: &str = include_str!("../../../data/holidays_regional.csv");

impl Calendar {
    /// The shipped nationwide public holidays of all participating countries.
    pub fn nationwide() -> Result<&'static Self, CalendarError> {
        static PARSED: OnceLock<Result<Calendar, CalendarError>> = OnceLock::new();
        kept(PARSED.get_or_init(|| Self::parse(NATIONWIDE)))
    }

    /// The shipped public holidays, nationwide and regional: the first content of a fresh
    /// installation's table.
    pub fn complete() -> Result<&'static Self, CalendarError> {
        static PARSED: OnceLock<Result<Calendar, CalendarError>> = OnceLock::new();
        kept(PARSED.get_or_init(|| Self::parse_all(&[NATIONWIDE, REGIONAL])))
    }
}

fn kept(
    parsed: &'static Result<Calendar, CalendarError>,
) -> Result<&'static Calendar, CalendarError> {
    parsed.as_ref().map_err(Clone::clone)
}
