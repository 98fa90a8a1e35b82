//! The case that a page is about.

use std::rc::Rc;

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_contract::case::{CaseKind, Standing};
use clusterxchange_contract::matching::ProposalDetails;
use clusterxchange_contract::registration::RegistrationDetails;
use clusterxchange_domain::workflow::Named as _;
use clusterxchange_domain::workflow::exchange::Stage;
use uuid::Uuid;

use super::case_title;
use crate::i18n::Texts;

/// A case with everything that the reader may know of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// A registration.
    Registration(Rc<RegistrationDetails>),
    /// A proposal.
    Proposal(Rc<ProposalDetails>),
    /// An exchange.
    Exchange(Rc<ExchangeDetails>),
    /// A group visit, with where it stands, which not everyone may know.
    Visit(Rc<VisitDetails>, Rc<Standing>),
}

impl Subject {
    /// Its kind.
    pub fn kind(&self) -> CaseKind {
        match self {
            Self::Registration(_) => CaseKind::Registration,
            Self::Proposal(_) => CaseKind::Proposal,
            Self::Exchange(_) => CaseKind::Exchange,
            Self::Visit(..) => CaseKind::Visit,
        }
    }

    /// Its identifier.
    pub fn id(&self) -> Uuid {
        match self {
            Self::Registration(registration) => registration.id,
            Self::Proposal(proposal) => proposal.id,
            Self::Exchange(exchange) => exchange.id,
            Self::Visit(visit, _) => visit.id,
        }
    }

    /// Where it stands.
    pub fn standing(&self) -> &Standing {
        match self {
            Self::Registration(registration) => &registration.standing,
            Self::Proposal(proposal) => &proposal.standing,
            Self::Exchange(exchange) => &exchange.standing,
            Self::Visit(_, standing) => standing,
        }
    }

    /// What tells it from others.
    pub fn title(&self, texts: &Texts) -> String {
        match self {
            Self::Registration(registration) => registration
                .form
                .organisation
                .name
                .clone()
                .unwrap_or_default(),
            Self::Proposal(proposal) => case_title(texts, CaseKind::Proposal, &proposal.title),
            Self::Exchange(exchange) => case_title(texts, CaseKind::Exchange, &exchange.title),
            Self::Visit(visit, _) => visit.title.clone(),
        }
    }

    /// Why it ended, or went back to whoever has to correct it, where a reason was given.
    pub fn reason(&self) -> Option<String> {
        match self {
            Self::Registration(registration) => registration.ending.as_ref()?.reason.clone(),
            Self::Proposal(proposal) => proposal.ending.as_ref()?.reason.clone(),
            Self::Exchange(exchange) => match &exchange.ending {
                Some(ending) => ending.reason.clone(),
                None => returned(exchange),
            },
            // Everyone reads the page of a visit, which says it itself.
            Self::Visit(..) => None,
        }
    }
}

/// Why report or commitment came back, while they have to be corrected.
fn returned(exchange: &ExchangeDetails) -> Option<String> {
    let state = exchange.standing.state.as_str();
    if state == Stage::Building.key() {
        let last = exchange.commitment.returns.last()?;
        return Some(last.reason.clone());
    }
    let returns = exchange.report.as_ref()?.returns.as_ref()?;
    let last = returns.last()?;
    (state == Stage::ReportReturned.key()).then(|| last.reason.clone())
}
