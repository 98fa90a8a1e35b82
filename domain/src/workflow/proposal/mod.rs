//! A proposal: from one side to the other, until it is answered, taken back or expired.

mod action;
mod case;
mod command;
mod guard;
mod record;
mod rule;
mod stage;
mod table;

pub use action::Action;
pub use case::Proposal;
pub use command::{Command, Facts};
pub use record::{Ending, Record};
pub use rule::{ANSWERED_IN_TIME, EXPIRES_AFTER_TIME, REMINDER_DUE, RULES};
pub use stage::Stage;
pub use table::{STAGES, TABLE};

#[cfg(test)]
mod test;
