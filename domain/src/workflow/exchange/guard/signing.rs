//! Signatures on commitment and agreement.

use super::super::rule::{AGREEMENT_FOR_MONEY, ONCE_PER_PARTY};
use super::super::{Agreement, Exchange};
use super::Asked;
use crate::receipt::{Audience, Counterfactual, Finding, Party};

impl Asked<'_> {
    pub(super) fn signs_once(&self) -> Finding {
        once(Exchange::signer(self.record, self.seats))
    }

    pub(super) fn signs_agreement_once(&self) -> Finding {
        once(Exchange::agreement_signer(self.record, self.seats))
    }

    pub(super) fn agreement_for_money(&self) -> Finding {
        let amount = self.record.amount_of_agreement(self.facts.lump_sum);
        let finding = if !self.record.is_physical() {
            AGREEMENT_FOR_MONEY
                .fails("A virtual exchange has no lump sum.")
                .unless(Counterfactual::nothing(
                    "There is nothing to sign; the exchange needs no agreement.",
                ))
        } else if amount.is_some_and(|amount| !amount.is_zero()) {
            AGREEMENT_FOR_MONEY.holds("The amount is known.")
        } else {
            AGREEMENT_FOR_MONEY
                .fails("No amount is known for the host's country.")
                .unless(Counterfactual::act(
                    "The Support Office enters the amount for the host's country; until then the \
                     Partnership can let the exchange start without the agreement.",
                ))
        };
        finding
            .input("mode", self.record.plan.mode)
            .input("amount", amount)
            .for_only(Audience::subject(Party::Visitor))
    }
}

fn once(signer: Option<Party>) -> Finding {
    match signer {
        Some(party) => ONCE_PER_PARTY
            .holds("Your signature is missing.")
            .input("party", party),
        None => ONCE_PER_PARTY
            .fails("You have signed.")
            .unless(Counterfactual::nothing("No second signature is needed.")),
    }
}

impl Exchange {
    /// The seat on which someone's signature is still missing on the agreement.
    pub(in super::super) fn agreement_signer(
        record: &super::super::Record,
        seats: &[Party],
    ) -> Option<Party> {
        Agreement::PARTIES
            .into_iter()
            .find(|party| seats.contains(party) && !record.agreement.has_signed(*party))
    }
}
