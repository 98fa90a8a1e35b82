//! Which kinds of organisation may take which role.

use serde_json::json;

use super::input::EligibilityInput;
use crate::receipt::{Counterfactual, Example, Finding, Grade, Room, Rule};
use crate::reference::Role;
use crate::rulebook::{Access, Rulebook, Sourced, TypeRule};

/// The kind of organisation may take the role.
pub const PARTICIPANT_TYPE: Rule = Rule {
    id: "participant-type",
    room: Room::Registration,
    title: "Kind of participant",
    sentence: "Each kind of organisation takes part in the roles that the rulebook gives it.",
    grade: Grade::Official,
    source: "scheme FAQ: who can take part as a visitor or host",
    parameters: &["participation.types"],
    examples: &[
        Example {
            given: "an SME as a visitor",
            then: "met",
        },
        Example {
            given: "a large company in the pilot",
            then: "not met in either role",
        },
        Example {
            given: "a large company as a visitor in the second phase",
            then: "not met; met as a host",
        },
    ],
};

/// Looks at the kind of organisation in `role`.
pub fn participant_type(input: &EligibilityInput, role: Role, rulebook: &Rulebook) -> Finding {
    let Some(kind) = input.organisation.participant_type else {
        return PARTICIPANT_TYPE
            .fails("It is not said what kind of organisation applies.")
            .unless(Counterfactual::act("Say what kind of organisation applies; if in doubt, ask your own cluster organisation first."));
    };
    let label = kind.label();
    let Some(entry) = rulebook.participation.of(kind) else {
        return PARTICIPANT_TYPE
            .fails(format!("A {label} does not take part under this rulebook."))
            .unless(Counterfactual::nothing("The kind of organisation decides. If another kind fits, or if in doubt, ask your own cluster organisation first, then the Support Office."))
            .input("participant_type", kind)
            .input("role", role);
    };
    let access = access(entry, role);
    let name = role.key();
    let finding = match access.value {
        Access::Yes => PARTICIPANT_TYPE.holds(format!("A {label} may take part as a {name}.")),
        Access::Manual => PARTICIPANT_TYPE
            .asks(format!("Sources disagree whether a {label} may take part as a {name}; the Partnership decides."))
            .unless(Counterfactual::act("The Partnership decides. Ask your own cluster organisation first.")),
        Access::No => PARTICIPANT_TYPE
            .fails(format!("A {label} may not take part as a {name}."))
            .unless(other_role(entry, role, label)),
    };
    finding
        .input("participant_type", kind)
        .input("role", role)
        .on_the_ground_of(access.origin())
}

fn access(entry: &TypeRule, role: Role) -> &Sourced<Access> {
    match role {
        Role::Visitor => &entry.visitor,
        Role::Host => &entry.host,
    }
}

fn other_role(entry: &TypeRule, role: Role, label: &str) -> Counterfactual {
    let other = role.other();
    if access(entry, other).value == Access::Yes {
        return Counterfactual::change(
            "/roles",
            json!([other]),
            format!("Would be met if it registered as a {} only.", other.key()),
        );
    }
    Counterfactual::nothing(format!(
        "No role is open to a {label}. If another kind fits, ask your own cluster organisation first."
    ))
}
