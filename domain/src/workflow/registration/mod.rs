//! A registration: from its draft to its acceptance, refusal or withdrawal.

mod action;
mod case;
mod command;
mod decided;
mod guard;
mod record;
mod rule;
mod stage;
mod table;

pub use action::Action;
pub use case::Registration;
pub use command::{Command, Facts};
pub use decided::with_decisions;
pub use record::{
    Assignment, ChosenBy, Ending, FieldToCorrect, Hold, Interest, ManualDecision, PreApproval,
    Record, Ruling, Submission,
};
pub use rule::{
    ANOTHER_PARTNERSHIP, DECISION_ASKED_FOR, HOLD_NAMES_FIELDS, INTEREST_DUE, NO_RUNNING_EXCHANGE,
    PARTNERSHIP_CHOSEN, PRE_APPROVAL_ONCE, RULES,
};
pub use stage::Stage;
pub use table::{STAGES, TABLE};

#[cfg(test)]
mod test;
