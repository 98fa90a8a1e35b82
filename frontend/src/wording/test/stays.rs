//! Dates and lump sums, as the planner shows them.

use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::building::lump_sum::{LumpSumInput, lump_sum};
use clusterxchange_domain::building::stay::{StayPlan, assess_stay};
use clusterxchange_domain::rulebook::{Rulebook, shipped};
use serde_json::json;

use super::{all_worded, others};
use crate::i18n::Texts;

#[test]
fn every_finding_of_the_planner_has_its_words() {
    let calendar = Calendar::complete().unwrap();
    let texts = others();
    for rulebook in shipped().unwrap() {
        for plan in plans() {
            for on in [None, "2026-06-15".parse().ok()] {
                let decided = assess_stay(&plan, rulebook, calendar, on);
                all_worded(&texts, &decided.receipt);
            }
        }
        lump_sums(&texts, rulebook);
    }
}

fn plans() -> Vec<StayPlan> {
    let dates = [
        (Some("2026-05-04"), Some("2026-05-08")),
        (Some("2026-05-04"), Some("2026-05-04")),
        (Some("2026-04-30"), Some("2026-05-05")),
        (Some("2026-12-21"), Some("2027-02-15")),
        (Some("2026-07-10"), Some("2026-07-01")),
        (Some("2050-07-10"), Some("2050-07-12")),
        (Some("2026-03-18"), Some("2026-03-24")),
        (None, Some("2026-07-01")),
    ];
    let mut found = Vec::new();
    for (starts_on, ends_on) in dates {
        for (country, travel, least) in [
            ("PT", None, None),
            ("TR", ends_on, Some(7)),
            ("JP", starts_on, Some(60)),
        ] {
            found.push(json!({
                "mode": "physical", "starts_on": starts_on, "ends_on": ends_on,
                "travel_out_on": travel, "travel_back_on": starts_on,
                "host_country": country, "visitor_country": "ES", "min_days_of_partnership": least,
                "exchange_days": [],
            }));
            let mut at_a_distance = found.last().unwrap().clone();
            at_a_distance["mode"] = json!("virtual");
            at_a_distance["exchange_days"] = starts_on
                .into_iter()
                .chain(ends_on)
                .chain(["2026-05-01"])
                .collect();
            found.push(at_a_distance);
        }
    }
    found
        .into_iter()
        .map(|plan| serde_json::from_value(plan).unwrap())
        .collect()
}

fn lump_sums(texts: &[Texts], rulebook: &Rulebook) {
    for days in [1, 2, 3, 4, 5, 9] {
        for km in [None, Some("187.5"), Some("900")] {
            for (role, mode, country) in [
                ("visitor", "physical", "GR"),
                ("host", "physical", "GR"),
                ("visitor", "virtual", "GR"),
                ("visitor", "physical", "JP"),
            ] {
                let input: LumpSumInput = serde_json::from_value(json!({
                    "role": role, "mode": mode, "host_country": country, "starts_on": "2026-05-04",
                    "working_days": days, "distance_km": km,
                }))
                .unwrap();
                all_worded(texts, &lump_sum(&input, rulebook).receipt);
            }
        }
    }
}
