//! Seats and kinds of cases in words.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::Party;

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
