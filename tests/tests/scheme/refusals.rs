//! Each rule is refused over HTTP, in the files of the rooms, or says here why it cannot be.

use std::collections::BTreeSet;

use clusterxchange_domain::rules;

/// Rules that never refuse a request: they compute, point something out, or bind the tool itself.
const EXEMPT: &[(&str, &str)] = &[
    ("availability-advice", "only warns"),
    (
        "clause-known",
        "a clause that does not exist has no address: 404",
    ),
    (
        "early-end-days",
        "the days that were done are counted up to a last day within the stay",
    ),
    ("erasure-spares-funded-files", "only says what is kept"),
    (
        "force-majeure",
        "who decides, and with which reason, is refused by action-by and reason-given beforehand",
    ),
    ("host-without-limit", "only warns"),
    ("interest-due", "binds the tool, which asks by itself"),
    ("lump-sum-days", "only halves"),
    ("lump-sum-mode", "only says why nothing is due"),
    ("lump-sum-one-halving", "only computes"),
    ("lump-sum-recipient", "only says who receives"),
    ("match-score", "only ranks"),
    (
        "proposal-expires",
        "binds the tool, which lets proposals expire",
    ),
    ("proposal-reminder", "binds the tool, which reminds"),
    ("ranking-order", "only ranks"),
    ("same-cluster", "only warns"),
    ("sampling-draw", "only computes"),
    (
        "sampling-repeat",
        "is found by whoever repeats the draws, not by a request",
    ),
    (
        "sampling-seed",
        "is found by whoever repeats the draws, not by a request",
    ),
    (
        "sign-order",
        "is carried out by the state table: out of turn, action-by refuses",
    ),
    ("signatures-voided", "only says which signatures fall"),
    (
        "stay-consecutive",
        "days from first to last are consecutive",
    ),
    ("stay-estimated-holidays", "only warns"),
    ("suitable", "only ranks"),
    ("virtual-visitor-holidays", "only warns"),
    (
        "visit-finished-after-last-day",
        "binds the tool, which notes that a visit is over",
    ),
];

const ROOMS: &[&str] = &[
    include_str!("refusals_administration.rs"),
    include_str!("refusals_building.rs"),
    include_str!("refusals_execution.rs"),
    include_str!("refusals_matching.rs"),
    include_str!("refusals_open_tools.rs"),
    include_str!("refusals_registration.rs"),
    include_str!("refusals_visits.rs"),
];

/// What names the rule that a refusal has to come from.
const NAMING: &[&str] = &[".refused_for(", "case(", "obstacle("];

/// The rules that the files of the rooms see refuse.
fn provoked() -> BTreeSet<&'static str> {
    let mut rules = BTreeSet::new();
    for room in ROOMS {
        for naming in NAMING {
            for call in room.split(naming).skip(1) {
                let arguments = call.split(')').next().unwrap_or_default();
                rules.extend(arguments.split('"').nth(1));
            }
        }
    }
    rules
}

#[test]
fn each_rule_is_refused_over_http_or_says_why_it_cannot_be() {
    let provoked = provoked();
    let known: BTreeSet<_> = rules::all().iter().map(|rule| rule.id).collect();
    let exempt: BTreeSet<_> = EXEMPT.iter().map(|(rule, _)| *rule).collect();
    let unknown: Vec<_> = provoked
        .union(&exempt)
        .filter(|it| !known.contains(*it))
        .collect();
    assert!(unknown.is_empty(), "no such rules: {unknown:?}");
    let twice: Vec<_> = provoked.intersection(&exempt).collect();
    assert!(twice.is_empty(), "both refused and exempt: {twice:?}");
    let missing: Vec<_> = known
        .iter()
        .filter(|rule| !provoked.contains(*rule) && !exempt.contains(*rule))
        .collect();
    assert!(missing.is_empty(), "never refused over HTTP: {missing:?}");
    println!(
        "{} of {} rules refused over HTTP",
        provoked.len(),
        known.len()
    );
}
