//! How many proposals an organisation may have open.

use crate::receipt::{Counterfactual, Example, Finding, Grade, Receipt, Room, Rule};
use crate::reference::Role;
use crate::rulebook::Rulebook;

/// The cap on open proposals.
pub const OPEN_PROPOSALS: Rule = Rule {
    id: "open-proposals",
    room: Room::Matching,
    title: "Open proposals",
    sentence: "An organisation has at most so many proposals open in each role, sent and received together, as the rulebook says.",
    grade: Grade::Assumed,
    source: "as in the sibling scheme for young entrepreneurs",
    parameters: &["matching.open_proposals"],
    examples: &[
        Example {
            given: "a visitor with four open proposals that sends another",
            then: "met",
        },
        Example {
            given: "a visitor with five",
            then: "not met until one is answered, withdrawn or expired",
        },
        Example {
            given: "five as a visitor and none as a host, proposing as a host",
            then: "met: each role has its own five",
        },
        Example {
            given: "a host that has received five, and a sixth visitor",
            then: "not met until the host has answered one of them",
        },
    ],
};

/// Whether an organisation with `open` proposals in `role` may have one more.
pub fn open_proposals(open: u32, role: Role, rulebook: &Rulebook) -> Receipt {
    let most = rulebook.matching.open_proposals.value;
    let finding = if open < most {
        OPEN_PROPOSALS.holds(format!("{open} of {most} proposals are open."))
    } else {
        OPEN_PROPOSALS
            .fails(format!("{open} proposals are open; {most} are possible."))
            .unless(Counterfactual::act(
                "Possible once an open proposal is answered, withdrawn or expired. You can withdraw one yourself.",
            ))
    };
    receipt(finding.input("open", open), role, rulebook)
}

/// Whether a counterpart with `open` proposals in `role` may receive one more. How many it has is
/// not told.
pub fn counterpart_open_proposals(open: u32, role: Role, rulebook: &Rulebook) -> Receipt {
    let most = rulebook.matching.open_proposals.value;
    let finding = if open < most {
        OPEN_PROPOSALS.holds("The other side can receive a proposal.")
    } else {
        OPEN_PROPOSALS
            .fails(format!(
                "The other side has as many proposals open as possible: {most}."
            ))
            .unless(Counterfactual::act(
                "Possible once one of the other side's open proposals is answered, withdrawn or expired.",
            ))
    };
    receipt(finding, role, rulebook)
}

fn receipt(finding: Finding, role: Role, rulebook: &Rulebook) -> Receipt {
    let most = &rulebook.matching.open_proposals;
    Receipt::new(&rulebook.version).with(
        finding
            .input("role", role)
            .input("most", most.value)
            .on_the_ground_of(most.origin()),
    )
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::rulebook::shipped;

    #[test]
    fn the_fifth_proposal_is_the_last() {
        let rulebook = &shipped().unwrap()[0];
        assert!(open_proposals(4, Role::Visitor, rulebook).holds());
        let full = open_proposals(5, Role::Visitor, rulebook);
        assert!(full.fails());
        assert!(
            full.obstacles()
                .all(|finding| finding.counterfactual.is_some())
        );
    }

    #[test]
    fn a_counterpart_that_is_full_is_out_of_reach_and_one_that_is_not_keeps_its_number() {
        let rulebook = &shipped().unwrap()[0];
        assert!(counterpart_open_proposals(5, Role::Host, rulebook).fails());
        let free = counterpart_open_proposals(4, Role::Host, rulebook);
        assert!(free.holds() && !free.findings[0].inputs.contains_key("open"));
    }
}
