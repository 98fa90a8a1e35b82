//! What is signed.

use std::collections::BTreeSet;

use clusterxchange_domain::building::agreement::conditions;
use clusterxchange_domain::building::commitment::{Commitment, PlanFacts, Salt};
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::rulebook::{ClauseOwner, Rulebook, shipped};
use uuid::Uuid;

use super::{Plain, others};
use crate::wording::in_words;

/// Plans of all kinds.
fn plans() -> Vec<PlanFacts> {
    let day = |day: &str| Some(day.parse().unwrap());
    let physical = PlanFacts {
        mode: Mode::Physical,
        grouped: false,
        first_day: day("2026-05-04"),
        last_day: day("2026-05-08"),
        working_days: 5,
        exchange_days: Vec::new(),
        travel_out_on: day("2026-05-03"),
        travel_back_on: day("2026-05-09"),
        visitor_partnership: "Lights of the North".to_owned(),
        host_partnership: "Southern Threads".to_owned(),
    };
    let grouped = PlanFacts {
        grouped: true,
        working_days: 1,
        travel_out_on: None,
        host_partnership: physical.visitor_partnership.clone(),
        ..physical.clone()
    };
    let online = PlanFacts {
        mode: Mode::Virtual,
        exchange_days: ["2026-05-04", "2026-05-06", "2026-05-08"]
            .map(|day| day.parse().unwrap())
            .to_vec(),
        ..physical.clone()
    };
    vec![physical, grouped, online]
}

/// Everything that the tool writes into a commitment or an agreement, with titles and guidance.
fn written(rulebook: &Rulebook) -> BTreeSet<String> {
    let mut found: BTreeSet<_> = conditions(rulebook).into_iter().collect();
    for clause in &rulebook.commitment.clauses {
        found.extend([clause.title.clone(), clause.guidance.clone()]);
    }
    for facts in plans() {
        let commitment = Commitment::new(Uuid::from_u128(1), rulebook).with_tool_clauses(
            &facts,
            rulebook,
            |_| Salt::new([1; 32]),
        );
        let ours = commitment.clauses.iter();
        let ours = ours.filter(|clause| clause.owner == ClauseOwner::Tool);
        found.extend(ours.filter_map(|clause| clause.content.text().map(str::to_owned)));
    }
    found
}

#[test]
fn everything_that_the_tool_writes_into_a_document_has_its_words() {
    for rulebook in shipped().unwrap() {
        for english in written(rulebook) {
            for texts in others() {
                let words = in_words(&texts, &Plain, &english);
                assert!(words.is_some(), "{}: {english}", texts.language());
            }
        }
    }
}

#[test]
fn dates_and_partnerships_stand_in_the_words_of_a_clause() {
    assert_eq!(
        super::german(
            "From 4 May 2026 to 8 May 2026: 5 full working days in the host's calendar, travel \
             excluded. Way out on 3 May 2026. Way back on 9 May 2026."
        ),
        "Vom 04.05.2026 bis zum 08.05.2026, volle Arbeitstage im Kalender des Gastgebers: 5, ohne \
         An- und Abreise. Hinreise am 03.05.2026. Rückreise am 09.05.2026."
    );
    assert_eq!(
        super::german("In charge of the visitor: Blue. In charge of the host: Rails & Co."),
        "Zuständig für den Gast: Blue. Zuständig für den Gastgeber: Rails & Co."
    );
    assert_eq!(
        super::german("3 exchange days on 4 May 2026, 6 May 2026 and 8 May 2026."),
        "Austauschtage: 3, und zwar 04.05.2026 & 06.05.2026 & 08.05.2026."
    );
}
