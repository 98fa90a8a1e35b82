//! A visitor and a host talk about one proposal at a time.

use crate::receipt::{Counterfactual, Example, Grade, Receipt, Room, Rule};
use crate::rulebook::Rulebook;

/// One open proposal between two.
pub const ONE_OPEN_PROPOSAL: Rule = Rule {
    id: "one-open-proposal",
    room: Room::Matching,
    title: "One open proposal between two",
    sentence: "Between a visitor and a host at most one proposal is open at a time, whoever sent it.",
    grade: Grade::Assumed,
    source: "no source; a second one would only repeat the first, which has a thread for messages",
    parameters: &[],
    examples: &[
        Example {
            given: "a visitor proposes to a host that has proposed to it the day before",
            then: "not met: the visitor answers the host's proposal",
        },
        Example {
            given: "a visitor proposes again to a host that has declined",
            then: "met",
        },
    ],
};

/// Whether the two may have another proposal, if `is_open` says whether they have an open one.
pub fn one_open_proposal(is_open: bool, rulebook: &Rulebook) -> Receipt {
    let finding = if is_open {
        ONE_OPEN_PROPOSAL
            .fails("A proposal between the two is open already.")
            .unless(Counterfactual::act(
                "Possible once the open proposal is answered, withdrawn or expired; meanwhile its thread takes messages.",
            ))
    } else {
        ONE_OPEN_PROPOSAL.holds("No other proposal between the two is open.")
    };
    Receipt::new(&rulebook.version).with(finding)
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::rulebook::shipped;

    #[test]
    fn a_second_proposal_waits_for_the_end_of_the_first() {
        let rulebook = &shipped().unwrap()[0];
        assert!(one_open_proposal(false, rulebook).holds());
        assert!(one_open_proposal(true, rulebook).fails());
    }
}
