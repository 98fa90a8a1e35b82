//! Activities of a virtual exchange: each says whether it works at a distance.

use super::stay::words::list;
use crate::receipt::{Counterfactual, Example, Grade, Receipt, Room, Rule};
use crate::reference::{Activity, ActivityId, Mode, Reference, VirtualPossible};

/// A virtual exchange has activities that work at a distance.
pub const AT_A_DISTANCE: Rule = Rule {
    id: "activities-at-a-distance",
    room: Room::Building,
    title: "Activities that work at a distance",
    sentence: "The activities of a virtual exchange work at a distance, at least in part.",
    grade: Grade::Official,
    source: "scheme FAQ: the action plan of a virtual exchange is tailored to what is feasible at a distance",
    parameters: &[],
    examples: &[
        Example {
            given: "Job shadowing in a virtual exchange.",
            then: "Not met; another activity, or a physical exchange, would be accepted.",
        },
        Example {
            given: "Market research in a virtual exchange.",
            then: "Met.",
        },
    ],
};

/// Whether the chosen activities suit the mode. Activities that the reference does not know are
/// left out: whoever takes them in refuses them.
pub fn assess_activities(
    mode: Mode,
    chosen: &[ActivityId],
    reference: &Reference,
    rulebook: &str,
) -> Receipt {
    let receipt = Receipt::new(rulebook);
    if mode == Mode::Physical || chosen.is_empty() {
        return receipt;
    }
    let known: Vec<&Activity> = chosen
        .iter()
        .filter_map(|id| reference.activity(id))
        .collect();
    let names = |possible: VirtualPossible| -> Vec<String> {
        known
            .iter()
            .filter(|activity| activity.virtual_possible == possible)
            .map(|activity| activity.name.clone())
            .collect()
    };
    let (on_the_spot, in_part) = (names(VirtualPossible::No), names(VirtualPossible::Partly));
    let finding = if !on_the_spot.is_empty() {
        let left: Vec<&str> = known
            .iter()
            .filter(|activity| activity.virtual_possible != VirtualPossible::No)
            .map(|activity| activity.id.as_str())
            .collect();
        AT_A_DISTANCE
            .fails(format!("Only on the spot: {}.", list(&on_the_spot)))
            .unless(Counterfactual::change(
                "/activities",
                left,
                "The plan without them would be accepted.",
            ))
    } else if in_part.is_empty() {
        AT_A_DISTANCE.holds("All activities work at a distance.")
    } else {
        AT_A_DISTANCE.warns(format!("At a distance only in part: {}.", list(&in_part)))
    };
    receipt.with(finding.input("mode", mode).input("activities", chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obstacles(mode: Mode, ids: &[&str]) -> usize {
        let chosen: Vec<_> = ids
            .iter()
            .map(|id| ActivityId::parse(id).unwrap())
            .collect();
        let reference = Reference::shipped().unwrap();
        assess_activities(mode, &chosen, reference, "test")
            .obstacles()
            .count()
    }

    #[test]
    fn what_needs_the_visitor_on_the_spot_is_refused_at_a_distance_only() {
        assert_eq!(obstacles(Mode::Virtual, &["job-shadowing"]), 1);
        assert_eq!(obstacles(Mode::Physical, &["job-shadowing"]), 0);
        assert_eq!(obstacles(Mode::Virtual, &["market-research"]), 0);
        assert_eq!(obstacles(Mode::Virtual, &[]), 0);
    }
}
