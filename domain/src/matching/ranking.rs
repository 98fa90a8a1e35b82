//! The order in which counterparts are shown.

use std::cmp::Reverse;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::receipt::{Example, Grade, Room, Rule};

/// The order of counterparts.
pub const RANKING_ORDER: Rule = Rule {
    id: "ranking-order",
    room: Room::Matching,
    title: "Order of counterparts",
    sentence: "Counterparts are ordered by score, the highest first; equals take turns from week to week, by a hash that anyone can recompute.",
    grade: Grade::Assumed,
    source: "no source names an order; equals are not to profit from their name or age",
    parameters: &[],
    examples: &[
        Example {
            given: "two counterparts with 70 and 60 points",
            then: "the one with 70 comes first",
        },
        Example {
            given: "two counterparts with 70 points each",
            then: "the order of SHA-256 over viewer, ISO week and counterpart, another one next week",
        },
    ],
};

/// A week by ISO 8601, for example `2026-W07`: equals keep their order within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Week {
    year: i32,
    number: u32,
}

impl Week {
    /// The week of a day.
    pub fn of(day: NaiveDate) -> Self {
        let week = day.iso_week();
        Self {
            year: week.year(),
            number: week.week(),
        }
    }
}

impl fmt::Display for Week {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-W{:02}", self.year, self.number)
    }
}

/// The place of a counterpart: keys sort as the counterparts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RankKey {
    score: Reverse<u32>,
    turn: [u8; 32],
    id: Uuid,
}

impl RankKey {
    /// The place of `candidate` with `score` points, for `viewer` in `week`.
    pub fn new(viewer: Uuid, week: Week, candidate: Uuid, score: u32) -> Self {
        Self {
            score: Reverse(score),
            turn: Sha256::digest(format!("{viewer}|{week}|{candidate}")).into(),
            id: candidate,
        }
    }

    /// The hash by which equals take turns, as text.
    pub fn turn(&self) -> String {
        hex::encode(self.turn)
    }
}

/// Sorts counterparts as `viewer` sees them in `week`; `score` names id and points of each.
pub fn rank<T>(
    counterparts: &mut [T],
    viewer: Uuid,
    week: Week,
    score: impl Fn(&T) -> (Uuid, u32),
) {
    counterparts.sort_by_cached_key(|counterpart| {
        let (candidate, points) = score(counterpart);
        RankKey::new(viewer, week, candidate, points)
    });
}

#[cfg(test)]
mod test {
    use proptest::prelude::*;

    use super::*;

    const VIEWER: Uuid = Uuid::from_u128(99);

    fn week(day: &str) -> Week {
        Week::of(day.parse().unwrap())
    }

    fn ranked(mut counterparts: Vec<(Uuid, u32)>, week: Week) -> Vec<(Uuid, u32)> {
        rank(&mut counterparts, VIEWER, week, |&it| it);
        counterparts
    }

    #[test]
    fn a_week_belongs_to_the_year_of_its_thursday() {
        assert_eq!(week("2021-01-03").to_string(), "2020-W53");
        assert_eq!(week("2021-01-04").to_string(), "2021-W01");
    }

    #[test]
    fn equals_take_turns_from_week_to_week() {
        let equals: Vec<_> = (0..6).map(|id| (Uuid::from_u128(id), 50)).collect();
        let first = ranked(equals.clone(), week("2026-02-09"));
        assert_eq!(first, ranked(equals.clone(), week("2026-02-15")));
        assert_ne!(first, ranked(equals, week("2026-02-16")));
    }

    #[test]
    fn anyone_can_recompute_a_turn() {
        let key = RankKey::new(VIEWER, week("2026-02-09"), Uuid::from_u128(1), 50);
        let text =
            "00000000-0000-0000-0000-000000000063|2026-W07|00000000-0000-0000-0000-000000000001";
        assert_eq!(key.turn(), hex::encode(Sha256::digest(text)));
    }

    proptest! {
        #[test]
        fn the_order_is_total_and_independent_of_the_order_given(
            scores in prop::collection::btree_map(any::<u128>(), 0u32..=100, 0..20),
            turn in any::<prop::sample::Index>(),
        ) {
            let given: Vec<_> = scores.into_iter().map(|(id, score)| (Uuid::from_u128(id), score)).collect();
            let week = week("2026-02-09");
            let once = ranked(given.clone(), week);
            let mut turned = given;
            if !turned.is_empty() {
                let middle = turn.index(turned.len());
                turned.rotate_left(middle);
                turned.reverse();
            }
            prop_assert_eq!(&once, &ranked(turned, week));
            prop_assert!(once.windows(2).all(|pair| pair[0].1 >= pair[1].1));
            let keys: Vec<_> = once.iter().map(|&(id, score)| RankKey::new(VIEWER, week, id, score)).collect();
            prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
