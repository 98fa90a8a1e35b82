//! Taking a role away.

use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Party, Room, Rule};
use crate::workflow::Role;

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

/// The Commission can always be asked.
pub const LAST_COMMISSION: Rule = Rule {
    id: "last-commission-member",
    room: Room::Administration,
    title: "The last member of the Commission",
    sentence: "The Commission keeps at least one member with a working account.",
    grade: Grade::Assumed,
    source: "no source; without one, commitments that were drawn would wait for nobody",
    parameters: &[],
    examples: &[Example {
        given: "one member, whose role is to be taken away",
        then: "not met: give the role to someone else first",
    }],
};

/// Open cases of a Partnership have somebody who looks after them.
pub const PARTNERSHIP_KEEPS_OFFICER: Rule = Rule {
    id: "partnership-keeps-officer",
    room: Room::Administration,
    title: "The last officer of a Partnership",
    sentence: "A Partnership with open cases keeps at least one officer with a working account.",
    grade: Grade::Assumed,
    source: "no source; without one, its participants would wait for nobody",
    parameters: &[],
    examples: &[
        Example {
            given: "one officer, and a registration that waits for the Partnership",
            then: "not met: give the role to someone else first",
        },
        Example {
            given: "one officer, and no open case",
            then: "met",
        },
    ],
};

/// Whether somebody may lose a role of staff that `others` keep; nothing for roles in organisations.
pub fn may_lose(role: &Role, others: u64, open_cases: u64) -> Option<Finding> {
    match role {
        Role::SupportOffice => Some(last_support_office(others)),
        Role::Commission => Some(last_commission(others)),
        Role::Partnership(_) => Some(last_officer(others, open_cases)),
        Role::Organisation(_) => None,
    }
}

fn successor() -> Counterfactual {
    Counterfactual::act("Give the role to someone else first, or invite a new member.")
}

fn last_commission(others: u64) -> Finding {
    let finding = if others == 0 {
        LAST_COMMISSION
            .fails("This is the last member of the Commission.")
            .unless(successor())
    } else {
        LAST_COMMISSION.holds("The Commission keeps a member.")
    };
    finding.input("others", others)
}

fn last_officer(others: u64, open_cases: u64) -> Finding {
    let rule = &PARTNERSHIP_KEEPS_OFFICER;
    let finding = if others > 0 {
        rule.holds("The Partnership keeps an officer.")
    } else if open_cases == 0 {
        rule.holds("The Partnership has no open case.")
    } else {
        rule.fails(format!(
            "This is the last officer of the Partnership, whose open cases are: {open_cases}."
        ))
        .unless(successor())
    };
    finding
        .input("others", others)
        .input("open_cases", open_cases)
}

fn last_support_office(others: u64) -> Finding {
    let finding = if others == 0 {
        LAST_SUPPORT_OFFICE
            .fails("This is the last member of the Support Office.")
            .unless(successor())
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

    fn verdict(role: &Role, others: u64, open_cases: u64) -> Option<Verdict> {
        may_lose(role, others, open_cases).map(|finding| finding.verdict)
    }

    #[test]
    fn the_last_member_of_support_office_and_commission_stays() {
        for role in [Role::SupportOffice, Role::Commission] {
            assert_eq!(verdict(&role, 0, 0), Some(Verdict::Fails));
            assert_eq!(verdict(&role, 1, 0), Some(Verdict::Holds));
        }
    }

    #[test]
    fn the_last_officer_stays_as_long_as_the_partnership_has_open_cases() {
        let officer = Role::Partnership("blue".into());
        assert_eq!(verdict(&officer, 0, 2), Some(Verdict::Fails));
        assert_eq!(verdict(&officer, 0, 0), Some(Verdict::Holds));
        assert_eq!(verdict(&officer, 1, 2), Some(Verdict::Holds));
        let member = Role::Organisation(uuid::Uuid::nil());
        assert_eq!(verdict(&member, 0, 2), None);
    }
}
