//! An exchange: from its first plan to its completion.

mod action;
mod apply;
mod case;
mod command;
mod documents;
mod facts;
mod guard;
mod record;
mod rule;
mod stage;
mod stay;
mod table;

pub use action::Action;
pub use case::{Exchange, Opening};
pub use command::Command;
pub use documents::{Agreement, Return, Signature, Validation, Waiver};
pub use facts::Facts;
pub use record::{FirstSignature, Origin, Plan, Record};
pub use rule::{
    AGREEMENT_FOR_MONEY, CLAUSE_WRITTEN_BY_OWNER, DOCUMENT_AS_SHOWN, EARLY_END_WITHIN_STAY,
    ENDS_AFTER_LAST_DAY, EVIDENCE_OF_STAY, FEEDBACK_ONCE, FORCE_MAJEURE_AFTER_EARLY_END,
    ONCE_PER_PARTY, PAID_AS_AGREED, PAID_ONCE_SIGNED, PAYMENT_GIVEN_UP, PAYMENT_TO_FAIL, RULES,
    STARTS_ON_FIRST_DAY, TIME_FOR_FEEDBACK, TIME_FOR_REPORT,
};
pub use stage::Stage;
pub use stay::{
    EarlyEnd, Ending, Evidence, Feedback, ForceMajeureDecision, GivenUp, Payment, PaymentFailure,
    Report, ReportReturn,
};
pub use table::{STAGES, TABLE};

#[cfg(test)]
mod test;
