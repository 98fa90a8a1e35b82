//! What is planted, and who is meant to read it: the oracle, written down independently of the code
//! that decides it.

use super::readers::{
    OF_DRAWN, OF_FEEDBACK, OF_HOST, OF_MONEY, OF_PAIR, OF_REFUSED, OF_SCHEME, OF_VISIT, OF_VISITOR,
    OF_VISITORS_SIDE, Reader,
};

/// Words (or figures) that occur nowhere by chance, and their readers.
pub const PLANTED: &[(&str, &[Reader])] = &[
    // Figures, contacts and answers in registrations.
    ("41.170193", OF_VISITOR),
    ("38.226417", OF_VISITOR),
    ("+34 900 417 226", OF_VISITOR),
    ("planted visitor motivation", OF_VISITOR),
    ("planted visitor hold", OF_VISITOR),
    ("planted visitor field", OF_VISITOR),
    ("planted visitor decision", OF_VISITOR),
    ("planted visitor thread", OF_VISITOR),
    ("43.550871", OF_HOST),
    ("+351 900 871 550", OF_HOST),
    ("planted host motivation", OF_HOST),
    ("planted host pre-approval", OF_HOST),
    ("planted host thread", OF_HOST),
    ("44.901276", OF_REFUSED),
    ("planted refusal", OF_REFUSED),
    // Questions to the contact point.
    ("planted question", OF_VISITORS_SIDE),
    ("planted answer", OF_VISITORS_SIDE),
    // Proposals.
    ("planted decline", OF_PAIR),
    ("planted proposal thread", OF_PAIR),
    // An exchange that is cancelled before the Commission hears of it.
    ("planted cancellation", OF_PAIR),
    ("planted early clause", OF_PAIR),
    // An exchange that is discontinued.
    ("planted end of a stay", OF_DRAWN),
    // The exchange that goes all the way.
    ("Planted Lane 17", OF_DRAWN),
    ("planted clause", OF_DRAWN),
    ("planted exchange thread", OF_DRAWN),
    ("planted correction", OF_DRAWN),
    ("Planted Holder", OF_VISITORS_SIDE),
    ("DE89370400440532013000", OF_VISITORS_SIDE),
    ("planted distance", OF_MONEY),
    ("planted amount", OF_MONEY),
    ("planted early end", OF_DRAWN),
    ("planted force majeure", OF_MONEY),
    ("planted-pass.pdf", OF_MONEY),
    ("planted activities", OF_MONEY),
    ("planted remark about the host", OF_VISITORS_SIDE),
    ("planted suggestion", OF_SCHEME),
    ("planted return", OF_VISITORS_SIDE),
    ("planted feedback", OF_FEEDBACK),
    ("PLANTED-REFERENCE", OF_MONEY),
    ("planted payment failure", OF_MONEY),
    // From where somebody signed.
    ("\"network\":\"", &[Reader::Office]),
    // Group visits.
    ("planted group", OF_VISIT),
    ("planted cancelled group", OF_VISIT),
];

/// Events of an exchange that not every party of it is meant to read.
pub const MEANT_FOR: &[(&str, &[Reader])] = &[
    ("enter_bank_account", OF_VISITORS_SIDE),
    ("set_distance", OF_MONEY),
    ("set_amount", OF_MONEY),
    ("sign_agreement", OF_MONEY),
    ("decide_force_majeure", OF_MONEY),
    ("add_evidence", OF_MONEY),
    ("return_report", OF_VISITORS_SIDE),
    ("record_payment", OF_MONEY),
    ("record_payment_failure", OF_MONEY),
];
