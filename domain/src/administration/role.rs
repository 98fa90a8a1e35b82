//! Taking a role away.

use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Party, Room, Rule};

/// Somebody has to be left.
pub const LAST_SUPPORT_OFFICE: Rule = Rule {
    id: "last-support-office-member",
    room: Room::Administration,
    title: "The last member of the Support Office",
    sentence: "The Support Office keeps at least one member with a working account.",
    grade: Grade::Assumed,
    source: "no source; without one, nobody could give the role to anyone again",
    parameters: &[],
    examples: &[
        Example {
            given: "two members, one steps down",
            then: "met",
        },
        Example {
            given: "one member, who steps down",
            then: "not met: give the role to someone else first",
        },
    ],
};

/// Whether a member may lose the role, if `others` keep it.
pub fn last_support_office(others: u64) -> Finding {
    let finding = if others == 0 {
        LAST_SUPPORT_OFFICE
            .fails("This is the last member of the Support Office.")
            .unless(Counterfactual::act(
                "Give the role to someone else first, or invite a new member.",
            ))
    } else {
        LAST_SUPPORT_OFFICE.holds("The Support Office keeps a member.")
    };
    finding
        .input("others", others)
        .for_only(Audience::only([Party::SupportOffice, Party::Commission]))
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::receipt::Verdict;

    #[test]
    fn the_last_member_stays() {
        assert_eq!(last_support_office(0).verdict, Verdict::Fails);
        assert_eq!(last_support_office(1).verdict, Verdict::Holds);
    }
}
