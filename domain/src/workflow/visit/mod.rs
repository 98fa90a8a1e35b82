//! A group visit: one host, several visitors at the same time, prepared beforehand with dates and
//! agenda. Each visitor that joins has an exchange of its own.

mod action;
mod case;
mod command;
mod guard;
mod rule;
mod stage;
mod table;

pub use action::Action;
pub use case::{Ending, Organiser, Record, Visit};
pub use command::{Command, Facts};
pub use guard::same_time;
pub use rule::{
    CANCELLED_BEFORE_START, DATES_STAY, FINISHED_AFTER_LAST_DAY, JOINED_BEFORE_START,
    PLACES_FOR_ALL, PLACES_LEFT, RULES, SAME_TIME, SHARED_UNTIL_START,
};
pub use stage::Stage;
pub use table::{STAGES, TABLE};

#[cfg(test)]
mod test;
