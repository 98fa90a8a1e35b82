//! A Partnership that the applicant chooses by hand.

use serde_json::json;

use super::form::ChoiceOfPartnership;
use crate::receipt::{Counterfactual, Example, Finding, Grade, Room, Rule};
use crate::reference::PartnershipId;

/// Partnerships of the past are shown, but not chosen.
pub const PARTNERSHIP_OPEN: Rule = Rule {
    id: "partnership-open",
    room: Room::Registration,
    title: "Partnerships that can be chosen",
    sentence: "A registration goes to a Partnership that takes registrations at present; Partnerships of past phases are only shown.",
    grade: Grade::Assumed,
    source: "No source; a Partnership whose phase is over has no officers who could assess.",
    parameters: &[],
    examples: &[
        Example {
            given: "a Partnership of the present phase, chosen by hand",
            then: "met, whatever its sectors are",
        },
        Example {
            given: "a Partnership of the pilot, chosen by hand today",
            then: "not met; met with the automatic choice",
        },
    ],
};

/// What is known of the Partnership that was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// It takes registrations; its name.
    Open(&'a str),
    /// It belongs to a past phase; its name.
    Historical(&'a str),
    /// There is no such Partnership.
    Unknown,
}

/// Whether the Partnership that was named can take charge.
pub fn partnership_by_hand(id: &PartnershipId, named: Named<'_>) -> Finding {
    let automatic = || {
        Counterfactual::change(
            "/partnership/choice",
            json!(ChoiceOfPartnership::Automatic),
            "Would be met with the automatic choice, or with another Partnership of the list.",
        )
    };
    let finding = match named {
        Named::Open(name) => PARTNERSHIP_OPEN.holds(format!("{name} takes registrations.")),
        Named::Historical(name) => PARTNERSHIP_OPEN
            .fails(format!(
                "{name} belongs to a past phase and takes no registrations."
            ))
            .unless(automatic()),
        Named::Unknown => PARTNERSHIP_OPEN
            .fails(format!("There is no Partnership \"{id}\"."))
            .unless(automatic()),
    };
    finding.input("partnership", id)
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn only_a_partnership_of_the_present_can_be_chosen() {
        let id = PartnershipId::parse("blues").unwrap();
        let open = partnership_by_hand(&id, Named::Open("Blues"));
        assert!(!open.verdict.stands_in_the_way());
        for named in [Named::Historical("Blues"), Named::Unknown] {
            let mut form = json!({"partnership": {"choice": "manual", "partnership_id": "blues"}});
            let finding = partnership_by_hand(&id, named);
            assert!(finding.verdict.stands_in_the_way());
            assert!(finding.counterfactual.unwrap().apply(&mut form));
            assert_eq!(form["partnership"]["choice"], "automatic");
        }
    }
}
