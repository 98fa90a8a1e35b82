//! A registration: from its draft to its acceptance, refusal or withdrawal.

mod action;
mod case;
mod command;
mod guard;
mod record;
mod rule;
mod stage;
mod table;

pub use action::Action;
pub use case::Registration;
pub use command::{Command, Facts};
pub use record::{
    Assignment, ChosenBy, Ending, FieldToCorrect, Hold, Interest, PreApprovalRequest, Record,
    Submission,
};
pub use rule::{
    ANOTHER_PARTNERSHIP, DECISION_ASKED_FOR, HOLD_NAMES_FIELDS, INTEREST_DUE, NO_RUNNING_EXCHANGE,
    PARTNERSHIP_CHOSEN, PRE_APPROVAL_ONCE, RULES,
};
pub use stage::Stage;
pub use table::{STAGES, TABLE};

#[cfg(test)]
mod test;
