//! Putting a rulebook version in force.

use chrono::NaiveDate;

use crate::receipt::{
    Audience, Counterfactual, Example, Finding, Grade, Party, Receipt, Room, Rule,
};
use crate::rulebook::Rulebook;

/// Two people.
pub const FOUR_EYES: Rule = Rule {
    id: "four-eyes",
    room: Room::Administration,
    title: "Two people for a new rulebook",
    sentence: "A rulebook version is put in force by another member of the Support Office than the one who proposed it.",
    grade: Grade::Assumed,
    source: "no source; the rules decide on public money, so no one changes them alone",
    parameters: &[],
    examples: &[
        Example {
            given: "proposed by Ana, put in force by Ben",
            then: "met",
        },
        Example {
            given: "proposed and put in force by Ana",
            then: "not met: another member has to do it",
        },
    ],
};

/// No rules for days that are over.
pub const NOT_BACKDATED: Rule = Rule {
    id: "rulebook-not-backdated",
    room: Room::Administration,
    title: "No new rules for the past",
    sentence: "The first day of a rulebook version is not before the day on which it is put in force.",
    grade: Grade::Assumed,
    source: "no source; what was decided on earlier days was decided under the rules of those days",
    parameters: &["valid_from"],
    examples: &[Example {
        given: "valid from 1 March, put in force on 2 March",
        then: "not met: it would rewrite a day that is over",
    }],
};

/// Whether a proposed version may be put in force, `today`, by someone who proposed it or not.
pub fn put_in_force(rulebook: &Rulebook, proposed_it: bool, today: NaiveDate) -> Receipt {
    Receipt::new(&rulebook.version)
        .with(two_people(proposed_it))
        .with(not_backdated(rulebook, today))
}

fn two_people(proposed_it: bool) -> Finding {
    let finding = if proposed_it {
        FOUR_EYES
            .fails("You proposed this version yourself.")
            .unless(Counterfactual::act(
                "Ask another member of the Support Office to compare it and put it in force.",
            ))
    } else {
        FOUR_EYES.holds("Somebody else proposed this version.")
    };
    finding.for_only(Audience::only([Party::SupportOffice, Party::Commission]))
}

fn not_backdated(rulebook: &Rulebook, today: NaiveDate) -> Finding {
    let first = rulebook.valid_from;
    let finding = if first < today {
        NOT_BACKDATED
            .fails(format!("It would apply from {first}, which is over."))
            .unless(Counterfactual::act(format!(
                "Withdraw the proposal and propose it again with {today} or a later day as its first."
            )))
    } else {
        NOT_BACKDATED.holds(format!("It applies from {first}."))
    };
    finding
        .input("valid_from", first)
        .input("today", today)
        .for_only(Audience::only([Party::SupportOffice, Party::Commission]))
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::rulebook::shipped;

    #[test]
    fn a_second_person_puts_a_version_in_force_from_today_on() {
        let rulebook = shipped().unwrap().last().unwrap();
        let first = rulebook.valid_from;
        assert!(put_in_force(rulebook, false, first).holds());
        assert!(put_in_force(rulebook, true, first).fails());
        let next_day = first.succ_opt().unwrap();
        let late = put_in_force(rulebook, false, next_day);
        let obstacles: Vec<_> = late.obstacles().map(|it| it.rule.as_str()).collect();
        assert_eq!(obstacles, [NOT_BACKDATED.id]);
    }
}
