//! A visitor takes part once: one virtual exchange, then one physical.

use super::history::VisitorHistory;
use crate::receipt::{Counterfactual, Example, Finding, Grade, Room, Rule};
use crate::reference::Mode;
use crate::rulebook::Rulebook;

/// A visitor visits once.
pub const VISITOR_ONCE: Rule = Rule {
    id: "visitor-once",
    room: Room::Matching,
    title: "A visitor takes part once",
    sentence: "A visitor takes part in one physical exchange in the whole scheme, and may take part in one virtual exchange before it; an exchange under way reserves the place, a cancelled one does not use it up.",
    grade: Grade::Official,
    source: "scheme FAQ: a visiting organisation participates once, and a virtual exchange may be followed by a physical one",
    parameters: &["matching.once_in_the_scheme"],
    examples: &[
        Example {
            given: "a visitor whose virtual exchange is done, and a physical one",
            then: "met",
        },
        Example {
            given: "a visitor whose physical exchange is done, and any other",
            then: "not met, and nothing would help",
        },
        Example {
            given: "a second virtual exchange",
            then: "not met; met with a physical one",
        },
        Example {
            given: "a visitor whose exchange was cancelled",
            then: "met: a cancelled exchange does not count",
        },
        Example {
            given: "a visitor with an exchange under way",
            then: "not met until it has ended or is cancelled",
        },
    ],
};

/// Whether the visitor has its place left for an exchange of this mode.
pub fn visitor_once(history: &VisitorHistory, mode: Mode, rulebook: &Rulebook) -> Finding {
    let finding = match (history.running, history) {
        (_, VisitorHistory { physical_done: true, .. }) => VISITOR_ONCE
            .fails("The visitor has already made its physical exchange.")
            .unless(Counterfactual::nothing(
                "A visitor takes part once, so nothing would help here. As a host the organisation can take part as often as it likes.",
            )),
        (Some(Mode::Physical), _) => VISITOR_ONCE
            .fails("A physical exchange of the visitor is under way and reserves its place.")
            .unless(Counterfactual::act("Possible again only if the exchange under way is cancelled.")),
        (Some(Mode::Virtual), _) if mode == Mode::Physical => VISITOR_ONCE
            .fails("A virtual exchange of the visitor is under way; the physical one comes after it.")
            .unless(Counterfactual::act("Possible once the virtual exchange has ended or is cancelled.")),
        (Some(Mode::Virtual), _) => VISITOR_ONCE
            .fails("A virtual exchange of the visitor is under way and reserves its place.")
            .unless(Counterfactual::act("Possible again only if the exchange under way is cancelled; a physical one is possible once it has ended.")),
        (None, VisitorHistory { virtual_done: true, .. }) if mode == Mode::Virtual => VISITOR_ONCE
            .fails("The visitor has already made its virtual exchange.")
            .unless(Counterfactual::change(
                "/mode",
                Mode::Physical.key(),
                "Would be met with a physical exchange.",
            )),
        (None, _) => VISITOR_ONCE.holds("The visitor has its place left for this exchange."),
    };
    finding
        .input("mode", mode)
        .input("history", history)
        .on_the_ground_of(rulebook.matching.once_in_the_scheme.origin())
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::matching::history::{Progress, VisitorExchange};
    use crate::receipt::Verdict;
    use crate::rulebook::shipped;

    fn verdict(history: VisitorHistory, mode: Mode) -> Verdict {
        visitor_once(&history, mode, &shipped().unwrap()[0]).verdict
    }

    #[test]
    fn one_virtual_exchange_then_one_physical_and_never_the_other_way_round() {
        let new = VisitorHistory::default();
        let after_virtual = VisitorHistory {
            virtual_done: true,
            ..new
        };
        let after_physical = VisitorHistory {
            physical_done: true,
            ..new
        };
        for (history, mode, expected) in [
            (new, Mode::Virtual, Verdict::Holds),
            (new, Mode::Physical, Verdict::Holds),
            (after_virtual, Mode::Physical, Verdict::Holds),
            (after_virtual, Mode::Virtual, Verdict::Fails),
            (after_physical, Mode::Physical, Verdict::Fails),
            (after_physical, Mode::Virtual, Verdict::Fails),
        ] {
            assert_eq!(verdict(history, mode), expected, "{history:?} {mode:?}");
        }
    }

    #[test]
    fn an_exchange_under_way_reserves_the_place() {
        for running in Mode::ALL {
            for mode in Mode::ALL {
                let history = VisitorHistory {
                    running: Some(running),
                    ..Default::default()
                };
                assert_eq!(verdict(history, mode), Verdict::Fails);
            }
        }
    }

    #[test]
    fn a_cancelled_exchange_does_not_use_the_place_up() {
        let history = VisitorHistory {
            cancelled: 3,
            ..Default::default()
        };
        assert_eq!(verdict(history, Mode::Physical), Verdict::Holds);
    }

    #[test]
    fn an_earlier_phase_counts_unless_the_rulebook_says_otherwise() {
        let pilot = VisitorExchange {
            mode: Mode::Physical,
            phase: "pilot".to_owned(),
            progress: Progress::Done,
        };
        let mut second = shipped().unwrap()[2].clone();
        assert!(VisitorHistory::of([&pilot], &second).physical_done);
        second.matching.once_in_the_scheme.value = false;
        assert!(!VisitorHistory::of([&pilot], &second).physical_done);
    }
}
