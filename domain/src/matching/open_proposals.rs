//! How many proposals an organisation may have open.

use crate::receipt::{Counterfactual, Example, Grade, Receipt, Room, Rule};
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
    ],
};

/// Whether an organisation with `open` proposals in `role` may have one more.
pub fn open_proposals(open: u32, role: Role, rulebook: &Rulebook) -> Receipt {
    let most = &rulebook.matching.open_proposals;
    let finding = if open < most.value {
        OPEN_PROPOSALS.holds(format!("{open} of {} proposals are open.", most.value))
    } else {
        OPEN_PROPOSALS
            .fails(format!("{open} proposals are open; {} are possible.", most.value))
            .unless(Counterfactual::act(
                "Possible once an open proposal is answered, withdrawn or expired. You can withdraw one yourself.",
            ))
    };
    let finding = finding
        .input("open", open)
        .input("role", role)
        .input("most", most.value)
        .on_the_ground_of(most.origin());
    Receipt::new(&rulebook.version).with(finding)
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
}
