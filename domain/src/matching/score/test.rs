use std::collections::BTreeSet;
use std::fmt::Debug;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::reference::CountryCode;
use crate::rulebook::{Weights, shipped};

fn rulebook() -> &'static Rulebook {
    &shipped().unwrap()[0]
}

fn ids<T: TryFrom<String, Error: Debug> + Ord>(ids: &[&str]) -> BTreeSet<T> {
    let id = |id: &&str| T::try_from((*id).to_owned()).unwrap();
    ids.iter().map(id).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn visitor() -> MatchProfile {
    MatchProfile {
        country: CountryCode::parse("ES").ok(),
        sectors: ids(&["textile", "ict"]),
        ecosystems: ids(&["textiles"]),
        activities_wanted: ids(&["job-shadowing", "market-research"]),
        languages: ids(&["es", "en"]),
        preferred_countries: [CountryCode::parse("PT").unwrap()].into(),
        availability: vec![(day("2020-05-01"), day("2020-05-31"))],
        min_days: Some(5),
        ..Default::default()
    }
}

fn host() -> MatchProfile {
    MatchProfile {
        country: CountryCode::parse("PT").ok(),
        sectors: ids(&["textile"]),
        ecosystems: ids(&["textiles", "digital"]),
        activities_offered: ids(&["job-shadowing", "market-research"]),
        languages: ids(&["pt", "en-GB"]),
        availability: vec![(day("2020-05-25"), day("2020-06-30"))],
        max_days: Some(10),
        ..Default::default()
    }
}

fn points(visitor: &MatchProfile, host: &MatchProfile, kind: ScorePartKind) -> u32 {
    let score = score(visitor, host, rulebook());
    score
        .parts
        .iter()
        .find(|part| part.part == kind)
        .unwrap()
        .points
}

#[test]
fn a_pair_that_fits_in_everything_has_a_hundred_points() {
    let score = score(&visitor(), &host(), rulebook());
    assert_eq!((score.total, score.suitable), (100, true));
    for side in Role::ALL {
        assert_eq!(score.receipt(side, rulebook()).findings.len(), 8);
    }
}

#[test]
fn each_part_counts_its_share() {
    let four = MatchProfile {
        activities_wanted: ids(&["a", "b", "c", "job-shadowing"]),
        ..visitor()
    };
    assert_eq!(points(&four, &host(), ScorePartKind::Activity), 5);
    let elsewhere = MatchProfile {
        preferred_countries: [CountryCode::parse("FR").unwrap()].into(),
        ..host()
    };
    assert_eq!(points(&visitor(), &elsewhere, ScorePartKind::Country), 5);
    let late = MatchProfile {
        availability: vec![(day("2020-05-30"), day("2020-06-30"))],
        ..host()
    };
    assert_eq!(points(&visitor(), &late, ScorePartKind::Availability), 4);
    let short = MatchProfile {
        max_days: Some(4),
        ..host()
    };
    assert_eq!(points(&visitor(), &short, ScorePartKind::Duration), 0);
    let wide = MatchProfile {
        sectors: ids(&["textile", "water", "sport"]),
        ..host()
    };
    assert_eq!(points(&visitor(), &wide, ScorePartKind::Sector), 15);
}

#[test]
fn a_score_below_the_threshold_only_loses_the_label() {
    let stranger = MatchProfile::default();
    let score = score(&visitor(), &stranger, rulebook());
    assert!(!score.suitable);
    assert!(score.receipt(Role::Visitor, rulebook()).holds());
}

fn some_ids<T: TryFrom<String, Error: Debug> + Ord + Debug>() -> impl Strategy<Value = BTreeSet<T>>
{
    let names = vec!["aa", "bb", "cc", "dd"];
    prop::sample::subsequence(names, 0..4).prop_map(|names| ids(&names))
}

fn some_profile() -> impl Strategy<Value = MatchProfile> {
    let country = || {
        prop::sample::select(vec!["PT", "ES", "FR"])
            .prop_map(|code| CountryCode::parse(code).unwrap())
    };
    let period = (0u64..60, 0u64..30).prop_map(|(start, length)| {
        let from = day("2020-05-01") + Days::new(start);
        (from, from + Days::new(length))
    });
    (
        prop::option::of(country()),
        (some_ids(), some_ids(), some_ids(), some_ids(), some_ids()),
        prop::collection::btree_set(country(), 0..3),
        prop::collection::vec(period, 0..3),
        prop::option::of(0u32..20),
        prop::option::of(0u32..20),
    )
        .prop_map(
            |(country, sets, preferred_countries, availability, min_days, max_days)| MatchProfile {
                country,
                sectors: sets.0,
                ecosystems: sets.1,
                activities_offered: sets.2,
                activities_wanted: sets.3,
                languages: sets.4,
                preferred_countries,
                availability,
                min_days,
                max_days,
            },
        )
}

fn without(kind: ScorePartKind) -> Rulebook {
    let mut rulebook = rulebook().clone();
    let weights: &mut Weights = &mut rulebook.matching.weights;
    let weight = match kind {
        ScorePartKind::Sector => &mut weights.sector,
        ScorePartKind::Ecosystem => &mut weights.ecosystem,
        ScorePartKind::Activity => &mut weights.activity,
        ScorePartKind::Language => &mut weights.language,
        ScorePartKind::Country => &mut weights.country,
        ScorePartKind::Availability => &mut weights.availability,
        ScorePartKind::Duration => &mut weights.duration,
    };
    *weight = 0;
    rulebook
}

proptest! {
    #[test]
    fn parts_add_up_and_stay_within_their_weights(visitor in some_profile(), host in some_profile()) {
        let score = score(&visitor, &host, rulebook());
        prop_assert_eq!(score.total, score.parts.iter().map(|part| part.points).sum::<u32>());
        prop_assert_eq!(score.parts.iter().map(|part| part.out_of).sum::<u32>(), 100);
        for part in &score.parts {
            prop_assert!(part.points <= part.out_of);
            let full = part.points == part.out_of;
            prop_assert_eq!(part.visitor.raise.is_none(), full);
            prop_assert_eq!(part.host.raise.is_none(), full);
        }
    }

    #[test]
    fn without_a_part_the_score_is_lower_by_that_part(visitor in some_profile(), host in some_profile()) {
        let whole = score(&visitor, &host, rulebook());
        for part in &whole.parts {
            let rest = score(&visitor, &host, &without(part.part));
            prop_assert_eq!(rest.total, whole.total - part.points);
        }
    }

    #[test]
    fn one_more_common_sector_never_lowers_the_score(visitor in some_profile(), host in some_profile()) {
        let before = score(&visitor, &host, rulebook()).total;
        let with = |profile: &MatchProfile| {
            let mut profile = profile.clone();
            profile.sectors.extend(ids(&["new"]));
            profile
        };
        prop_assert!(score(&with(&visitor), &with(&host), rulebook()).total >= before);
    }
}
