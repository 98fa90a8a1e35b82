//! Seats and kinds of cases in words.

use clusterxchange_contract::case::CaseKind;
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

/// A state of a kind of cases in words; the server's words for one that we have none for.
pub fn state_name(texts: &Texts, kind: &str, state: &str, label: &str) -> String {
    texts
        .find(&format!("state-{kind}-{}", state.replace('_', "-")))
        .unwrap_or_else(|| label.to_owned())
}

/// What is waited for, in words.
pub fn awaited(texts: &Texts, kind: CaseKind, wait: &Waiting) -> String {
    actions::awaited(texts, kind, &wait.action, &wait.label)
}
