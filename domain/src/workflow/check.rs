//! Checks of a whole table: no dead end, no unreachable state, no end that a party is not told of.

use std::collections::BTreeSet;

use super::{LifeCycle, rows_from};
use crate::receipt::Party;

/// Something wrong with a table, in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw(pub String);

/// All flaws of a life cycle that may begin in each of `starts`; `parties` says whom the end of a
/// case concerns that was in a certain state before.
pub fn flaws<C: LifeCycle>(
    starts: &[C::Stage],
    parties: fn(C::Stage) -> &'static [Party],
) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    unreachable_states::<C>(starts, &mut flaws);
    dead_ends::<C>(&mut flaws);
    untold_ends::<C>(parties, &mut flaws);
    twins::<C>(&mut flaws);
    flaws
}

fn unreachable_states<C: LifeCycle>(starts: &[C::Stage], flaws: &mut Vec<Flaw>) {
    let reached = closure::<C>(starts);
    for stage in C::STAGES
        .iter()
        .map(|row| row.stage)
        .filter(|stage| !reached.contains(stage))
    {
        flaws.push(Flaw(format!("{stage:?} cannot be reached")));
    }
}

fn dead_ends<C: LifeCycle>(flaws: &mut Vec<Flaw>) {
    let is_final = |stage| {
        C::STAGES
            .iter()
            .any(|row| row.stage == stage && row.is_final)
    };
    for row in C::STAGES {
        let leaves = rows_from::<C>(row.stage).next().is_some();
        if row.is_final == leaves && row.is_final {
            flaws.push(Flaw(format!("{:?} is final and can be left", row.stage)));
        }
        if !closure::<C>(&[row.stage]).into_iter().any(is_final) {
            flaws.push(Flaw(format!("no end can be reached from {:?}", row.stage)));
        }
        for (party, action) in row.awaits {
            let allowed =
                rows_from::<C>(row.stage).any(|r| r.action == *action && r.by.contains(party));
            if !allowed {
                flaws.push(Flaw(format!(
                    "{:?} waits for {party:?} {action:?} in vain",
                    row.stage
                )));
            }
        }
    }
}

fn untold_ends<C: LifeCycle>(parties: fn(C::Stage) -> &'static [Party], flaws: &mut Vec<Flaw>) {
    let is_final = |stage| {
        C::STAGES
            .iter()
            .any(|row| row.stage == stage && row.is_final)
    };
    for row in C::TABLE
        .iter()
        .filter(|row| row.to.iter().any(|to| is_final(*to)))
    {
        for party in parties(row.from) {
            let acts_alone = row.by == [*party];
            if !acts_alone && !row.tells.contains(party) {
                flaws.push(Flaw(format!(
                    "{party:?} is not told of {:?} in {:?}",
                    row.action, row.from
                )));
            }
        }
    }
}

fn twins<C: LifeCycle>(flaws: &mut Vec<Flaw>) {
    for row in C::TABLE {
        let twins = rows_from::<C>(row.from)
            .filter(|other| other.action == row.action)
            .count();
        if twins != 1 {
            flaws.push(Flaw(format!(
                "{:?} stands {twins} times in {:?}",
                row.action, row.from
            )));
        }
    }
}

fn closure<C: LifeCycle>(starts: &[C::Stage]) -> BTreeSet<C::Stage> {
    let mut reached: BTreeSet<_> = starts.iter().copied().collect();
    let mut open = starts.to_vec();
    while let Some(stage) = open.pop() {
        for to in rows_from::<C>(stage).flat_map(|row| row.to) {
            if reached.insert(*to) {
                open.push(*to);
            }
        }
    }
    reached
}
