//! Rules that several life cycles share.

use super::{LifeCycle, row};
use crate::receipt::{Counterfactual, Example, Finding, Grade, Party, Receipt, Room, Rule};

/// Whoever refuses, returns or ends something says why.
pub const REASON_GIVEN: Rule = Rule {
    id: "reason-given",
    room: Room::Building,
    title: "Reasons are given",
    sentence: "Whoever refuses, returns, overrides or ends something says why.",
    grade: Grade::Assumed,
    source: "No source; the people concerned read the reason.",
    parameters: &[],
    examples: &[Example {
        given: "A host cancels an exchange and leaves the reason empty.",
        then: "The exchange is not cancelled.",
    }],
};

/// What [`REASON_GIVEN`] says about a command. Nothing, where the table does not ask for a reason,
/// or where people are only shown what they may do.
pub(super) fn reason_given<C: LifeCycle>(
    stage: C::Stage,
    action: C::Action,
    reason: Option<&str>,
) -> Option<Finding> {
    let asked = row::<C>(stage, action)?
        .rules
        .iter()
        .any(|rule| rule.id == REASON_GIVEN.id);
    let text = reason.filter(|_| asked)?;
    Some(if text.trim().is_empty() {
        REASON_GIVEN
            .fails("The reason is empty.")
            .unless(Counterfactual::act(
                "Say why, in the words that the others will read.",
            ))
    } else {
        REASON_GIVEN.holds("A reason is given.")
    })
}

/// What a receipt says where the request has no place for its changes: someone who joins, or accepts
/// a proposal, sends no mode and no dates. The same is then something to be done first.
pub(super) fn as_acts(mut receipt: Receipt) -> Receipt {
    for finding in &mut receipt.findings {
        if let Some(Counterfactual::Change { sentence, .. }) = &finding.counterfactual {
            finding.counterfactual = Some(Counterfactual::act(sentence.clone()));
        }
    }
    receipt
}

/// The seat on which an action is taken: the first one of the table's that the actor holds.
pub(super) fn acting<C: LifeCycle>(
    stage: C::Stage,
    action: C::Action,
    seats: &[Party],
) -> Option<Party> {
    row::<C>(stage, action)?
        .by
        .iter()
        .copied()
        .find(|party| seats.contains(party))
}
