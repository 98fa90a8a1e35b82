//! Eligibility together with what people decided.

use super::{ManualDecision, Ruling};
use crate::receipt::{Counterfactual, Receipt, Verdict};

/// The receipt with the Partnership's decisions in the place of the findings that asked for them.
#[must_use]
pub fn with_decisions(receipt: &Receipt, decisions: &[ManualDecision]) -> Receipt {
    let mut receipt = receipt.clone();
    for finding in &mut receipt.findings {
        let decision = decisions
            .iter()
            .find(|decision| decision.rule == finding.rule);
        let (Verdict::Manual, Some(decision)) = (finding.verdict, decision) else {
            continue;
        };
        finding.reason = format!("The Partnership decided: {}", decision.reason.trim());
        (finding.verdict, finding.counterfactual) = match decision.ruling {
            Ruling::Met => (Verdict::Holds, None),
            Ruling::NotMet => (
                Verdict::Fails,
                Some(Counterfactual::act(
                    "The Partnership can decide again, with a new reason.",
                )),
            ),
        };
    }
    receipt
}

/// The receipt for a submission: what a person has to decide does not stand in its way.
#[must_use]
pub(super) fn for_submission(receipt: &Receipt) -> Receipt {
    let mut receipt = receipt.clone();
    for finding in &mut receipt.findings {
        if finding.verdict == Verdict::Manual {
            finding.verdict = Verdict::Warns;
        }
    }
    receipt
}
