//! Seats and kinds of cases in words.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::words;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Waiting;

use super::actions;
use crate::i18n::Texts;

/// A seat in words.
pub fn party(texts: &Texts, party: Party) -> String {
    match party {
        Party::Applicant => texts.say("party-applicant"),
        Party::Partnership => texts.say("party-partnership"),
        Party::Visitor => texts.say("party-visitor"),
        Party::Host => texts.say("party-host"),
        Party::VisitorPartnership => texts.say("party-visitor-partnership"),
        Party::HostPartnership => texts.say("party-host-partnership"),
        Party::SupportOffice => texts.say("party-support-office"),
        Party::Commission => texts.say("party-commission"),
        Party::System => texts.say("party-system"),
    }
}

/// A kind of cases in words.
pub fn kind(texts: &Texts, kind: CaseKind) -> String {
    match kind {
        CaseKind::Registration => texts.say("case-kind-registration"),
        CaseKind::Proposal => texts.say("case-kind-proposal"),
        CaseKind::Exchange => texts.say("case-kind-exchange"),
        CaseKind::Administration => texts.say("case-kind-administration"),
        CaseKind::Visit => texts.say("case-kind-visit"),
    }
}

/// The line that tells a case from others.
pub fn case_title(texts: &Texts, kind: CaseKind, line: &str) -> String {
    words::title(texts, kind, line)
}

/// A state of a kind of cases in words; the server's words for one that we have none for.
pub fn state_name(texts: &Texts, kind: CaseKind, state: &str, label: &str) -> String {
    words::state(texts, kind, state).unwrap_or_else(|| label.to_owned())
}

/// What is waited for, in words.
pub fn awaited(texts: &Texts, kind: CaseKind, wait: &Waiting) -> String {
    actions::awaited(texts, kind, &wait.action, &wait.label)
}
