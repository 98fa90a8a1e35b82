//! Random walks: the code does what the tables say, and nothing else.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::play::{Dice, Play};
use super::world::World;
use crate::receipt::{Party, Receipt, Rule};
use crate::workflow::exchange::{self, Exchange};
use crate::workflow::proposal::{self, Proposal};
use crate::workflow::registration::{self, Registration};
use crate::workflow::visit::{self, Visit};
use crate::workflow::{self, Refusal, Row, Step, actions, row, rows_from, step};

const STEPS: usize = 40;

const RULES: [&[&Rule]; 5] = [
    workflow::RULES,
    registration::RULES,
    proposal::RULES,
    exchange::RULES,
    visit::RULES,
];

fn world(dice: &mut Dice) -> World {
    let mut world = World::new();
    let commitment = &mut world.rulebook.commitment;
    commitment.support_office_always.value = dice.throw(3) > 0;
    commitment.agreement_before_start.value = dice.throw(3) > 0;
    world
}

/// Walks from state to state, and lets `look` look at each case on the way.
fn walk<C: Play>(
    seed: u64,
    mut look: impl FnMut(&C, &World, &mut Dice),
    mut took: impl FnMut(&Step<C>),
) {
    let mut dice = Dice(seed);
    let mut world = world(&mut dice);
    let mut case = C::begin(&world, &mut dice);
    for _ in 0..STEPS {
        look(&case, &world, &mut dice);
        let Some((seat, action)) = next(&case, &mut dice) else {
            continue;
        };
        let seats = if dice.seldom() {
            Party::ALL.to_vec()
        } else {
            vec![seat]
        };
        let command = case.command(action, &world, &mut dice);
        let result = step(
            &case,
            command,
            &seats,
            &case.facts(&world, &mut dice),
            "test",
        );
        if let Ok(taken) = result {
            took(&taken);
            case = taken.case;
        }
        let long = if dice.throw(12) == 0 { 200 } else { 0 };
        let days = long + dice.throw(4) * dice.throw(4) * dice.throw(3);
        world.pass_days(i64::try_from(days).unwrap());
    }
}

/// Mostly what the case waits for, so that walks get far; else any step, and seldom an end.
fn next<C: Play>(case: &C, dice: &mut Dice) -> Option<(Party, C::Action)> {
    let awaited = case.awaits();
    if !awaited.is_empty() && dice.throw(5) > 1 {
        return Some(*dice.pick(&awaited));
    }
    let is_end = |row: &Row<C::Stage, C::Action>| {
        row.to
            .iter()
            .all(|to| C::STAGES.iter().any(|one| one.stage == *to && one.is_final))
    };
    let rows: Vec<_> = rows_from::<C>(case.stage()).collect();
    let row = (!rows.is_empty()).then(|| *dice.pick(&rows))?;
    (!is_end(row) || dice.throw(4) == 0).then(|| (*dice.pick(row.by), row.action))
}

/// Compares every action of every party with the table.
fn obeys_the_table<C: Play>(case: &C, world: &World, dice: &mut Dice) {
    for action in C::actions() {
        for party in Party::ALL {
            let command = case.command(*action, world, dice);
            let facts = case.facts(world, dice);
            let result = step(case, command, &[party], &facts, "test");
            let Some(row) = row::<C>(case.stage(), *action) else {
                assert!(
                    matches!(result, Err(Refusal::NotNow(_))),
                    "{action:?} {result:?}"
                );
                continue;
            };
            let actors = case.actors(row);
            assert!(actors.iter().all(|actor| row.by.contains(actor)), "{row:?}");
            match result {
                Ok(taken) => {
                    assert!(actors.contains(&party), "{row:?} {party:?}");
                    is_sane(&taken, row, party, world);
                }
                Err(Refusal::NotYours(_)) => assert!(!actors.contains(&party), "{row:?}"),
                Err(Refusal::Rule(receipt)) => {
                    assert!(actors.contains(&party), "{row:?} {party:?}");
                    is_explained(&receipt, row);
                }
                Err(Refusal::NotNow(_)) => panic!("{row:?} is in the table"),
            }
        }
    }
}

fn is_sane<C: Play>(taken: &Step<C>, row: &Row<C::Stage, C::Action>, party: Party, world: &World) {
    assert!(row.to.contains(&taken.to), "{row:?} led to {:?}", taken.to);
    assert_eq!(
        (taken.from, taken.action, taken.to),
        (row.from, row.action, taken.case.stage())
    );
    assert!(
        taken
            .tells
            .iter()
            .all(|told| row.tells.contains(told) && *told != party)
    );
    assert!(taken.receipt.holds());
    let due = taken.case.due();
    assert!(due.since <= world.now, "{due:?}");
    assert!(due.reminders.is_sorted() && due.reminders.iter().all(|at| Some(*at) < due.by));
    for (party, action) in taken.case.awaits() {
        let allowed = rows_from::<C>(taken.to)
            .any(|row| row.action == action && taken.case.actors(row).contains(&party));
        assert!(
            allowed,
            "{:?} waits for {party:?} {action:?} in vain",
            taken.to
        );
    }
    // What cannot be done yet is due later, if at all.
    for wait in taken.case.waiting_on() {
        assert!(
            wait.due
                .is_none_or(|due| wait.not_before.is_none_or(|from| from < due)),
            "{wait:?}"
        );
    }
    let json = serde_json::to_string(&taken.case).unwrap();
    assert_eq!(serde_json::from_str::<C>(&json).unwrap(), taken.case);
}

/// Each obstacle says what would turn it, and each rule of ours stands in the row.
fn is_explained<S: std::fmt::Debug, A: std::fmt::Debug>(receipt: &Receipt, row: &Row<S, A>) {
    assert!(!receipt.holds());
    assert!(
        receipt
            .obstacles()
            .all(|finding| finding.counterfactual.is_some()),
        "{receipt:?}"
    );
    for finding in &receipt.findings {
        let ours = RULES
            .iter()
            .flat_map(|rules| rules.iter())
            .any(|rule| rule.id == finding.rule);
        let known = !ours || row.rules.iter().any(|rule| rule.id == finding.rule);
        assert!(known, "{} is not in {row:?}", finding.rule);
    }
}

/// What someone is shown as possible or blocked are exactly the rows that are theirs.
fn shows_every_row<C: Play>(case: &C, world: &World, dice: &mut Dice) {
    for party in Party::ALL {
        let shown = actions(case, &[party], &case.facts(world, dice));
        let theirs = rows_from::<C>(case.stage())
            .filter(|row| case.actors(row).contains(&party))
            .count();
        assert_eq!(shown.available.len() + shown.blocked.len(), theirs);
        assert!(shown.blocked.iter().all(|blocked| !blocked.receipt.holds()));
    }
}

fn is_lawful<C: Play>(seed: u64) {
    let look = |case: &C, world: &World, dice: &mut Dice| {
        obeys_the_table(case, world, dice);
        shows_every_row(case, world, dice);
    };
    walk(seed, look, |_| {});
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_registration_does_what_its_table_says(seed in any::<u64>()) {
        is_lawful::<Registration>(seed);
    }

    #[test]
    fn a_proposal_does_what_its_table_says(seed in any::<u64>()) {
        is_lawful::<Proposal>(seed);
    }

    #[test]
    fn an_exchange_does_what_its_table_says(seed in any::<u64>()) {
        is_lawful::<Exchange>(seed);
    }

    #[test]
    fn a_group_visit_does_what_its_table_says(seed in any::<u64>()) {
        is_lawful::<Visit>(seed);
    }
}

/// Every arrow of the table that no walk of many has ever taken.
fn never_taken<C: Play>() -> Vec<String> {
    let mut missing: BTreeSet<_> = C::TABLE
        .iter()
        .flat_map(|row| row.to.iter().map(|to| (row.from, row.action, *to)))
        .collect();
    for seed in 0..20_000 {
        walk::<C>(
            seed,
            |_, _, _| {},
            |taken| {
                missing.remove(&(taken.from, taken.action, taken.to));
            },
        );
        if missing.is_empty() {
            break;
        }
    }
    missing
        .into_iter()
        .map(|arrow| format!("{arrow:?}"))
        .collect()
}

#[test]
fn every_arrow_of_every_table_can_be_taken() {
    assert_eq!(never_taken::<Registration>(), Vec::<String>::new());
    assert_eq!(never_taken::<Proposal>(), Vec::<String>::new());
    assert_eq!(never_taken::<Exchange>(), Vec::<String>::new());
    assert_eq!(never_taken::<Visit>(), Vec::<String>::new());
}
