//! What a counterpart says of itself, as far as the server shows it: the same on its card and in full.

use clusterxchange_contract::matching::Participant;
use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::registration::form::{DurationWish, Period};

use crate::i18n::{Texts, format};
use crate::pages::references::{List, References};
use crate::ui::Fact;

/// Its details for a reader in this role, without those that it has not given.
pub fn details(texts: &Texts, of: &Participant, names: &References, role: Role) -> Vec<Fact> {
    let (label, activities) = match role {
        Role::Visitor => (texts.say("counterpart-offers"), &of.activities_offered),
        Role::Host => (texts.say("counterpart-wants"), &of.activities_wanted),
    };
    let rows = [
        (
            texts.say("registration-organisation-sectors"),
            names.names(List::Sectors, &of.sectors).join(", "),
        ),
        (
            texts.say("registration-organisation-ecosystems"),
            names.names(List::Ecosystems, &of.ecosystems).join(", "),
        ),
        (label, names.names(List::Activities, activities).join(", ")),
        (texts.say("counterpart-modes"), modes(texts, &of.modes)),
        (
            texts.say("counterpart-availability"),
            periods(texts, &of.availability),
        ),
        (
            texts.say("counterpart-duration"),
            duration(texts, of.preferred_duration),
        ),
        (
            texts.say("registration-languages"),
            names.names(List::Languages, &of.languages).join(", "),
        ),
    ];
    rows.into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(name, words)| (name.into(), words.into()))
        .collect()
}

fn modes(texts: &Texts, modes: &[Mode]) -> String {
    let words = modes.iter().map(|mode| match mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    });
    words.collect::<Vec<_>>().join(", ")
}

fn periods(texts: &Texts, periods: &[Period]) -> String {
    let words = periods
        .iter()
        .filter_map(|period| Some((period.from?, period.to?)))
        .map(|(from, to)| {
            let day = |day| format::day(texts, day).into();
            texts.tell("period", [("from", day(from)), ("to", day(to))])
        });
    words.collect::<Vec<_>>().join("; ")
}

fn duration(texts: &Texts, wish: DurationWish) -> String {
    match (wish.min_days, wish.max_days) {
        (Some(least), Some(most)) if least == most => texts.tell("days", [("count", least.into())]),
        (Some(least), Some(most)) => texts.tell(
            "counterpart-days-between",
            [("least", least.into()), ("most", most.into())],
        ),
        (Some(least), None) => texts.tell("counterpart-days-least", [("count", least.into())]),
        (None, Some(most)) => texts.tell("counterpart-days-most", [("count", most.into())]),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn how_long_it_should_last_is_said_as_far_as_it_is_known() {
        let texts = Texts::load("en");
        let said = |min_days, max_days| duration(&texts, DurationWish { min_days, max_days });
        assert_eq!(said(Some(3), Some(10)), "3 to 10 working days");
        assert_eq!(said(Some(5), Some(5)), "5 working days");
        assert_eq!(said(Some(1), None), "at least 1 working day");
        assert_eq!(said(None, Some(20)), "at most 20 working days");
        assert_eq!(said(None, None), "");
    }

    #[test]
    fn both_ways_to_meet_are_named() {
        let texts = Texts::load("en");
        let said = modes(&texts, &[Mode::Physical, Mode::Virtual]);
        assert_eq!(said, "In person, At a distance");
    }
}
