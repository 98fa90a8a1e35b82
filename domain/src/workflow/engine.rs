//! The one way from state to state.

use super::{Actions, AvailableAction, BlockedAction, LifeCycle, Named, row, rows_from};
use crate::receipt::{Counterfactual, Grade, Party, Receipt, Room, Rule};

/// Who may take an action.
pub const ACTION_BY: Rule = Rule {
    id: "action-by",
    room: Room::Building,
    title: "Whose action it is",
    sentence: "Each action belongs to certain parties of the case.",
    grade: Grade::Assumed,
    source: "The order of signatures and validations in the scheme FAQ, written out as state tables.",
    parameters: &[],
    examples: &[],
};

/// When an action is possible.
pub const ACTION_IN_STATE: Rule = Rule {
    id: "action-in-state",
    room: Room::Building,
    title: "When an action is possible",
    sentence: "Each action is possible in certain states of the case.",
    grade: Grade::Assumed,
    source: "The order of signatures and validations in the scheme FAQ, written out as state tables.",
    parameters: &[],
    examples: &[],
};

/// Proof that the state table allows a transition. Only this module can make one.
#[derive(Debug)]
pub struct Permit(());

/// What a step did.
#[derive(Clone, Debug)]
pub struct Step<C: LifeCycle> {
    /// The case afterwards.
    pub case: C,
    /// What was done.
    pub action: C::Action,
    /// State before.
    pub from: C::Stage,
    /// State after.
    pub to: C::Stage,
    /// Who is told, without those who acted.
    pub tells: Vec<Party>,
    /// What the guards found.
    pub receipt: Receipt,
}

/// Why a step was refused, as the actor may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The actor has no part in this action.
    NotYours(Receipt),
    /// The case is not in a state for it.
    NotNow(Receipt),
    /// A rule stands in the way.
    Rule(Receipt),
}

impl Refusal {
    /// The receipt, whatever the reason.
    pub fn receipt(&self) -> &Receipt {
        match self {
            Self::NotYours(receipt) | Self::NotNow(receipt) | Self::Rule(receipt) => receipt,
        }
    }
}

/// Takes a step, if table and guards allow it.
///
/// `rulebook` is the version named in receipts.
pub fn step<C: LifeCycle>(
    case: &C,
    command: C::Command,
    seats: &[Party],
    facts: &C::Facts<'_>,
    rulebook: &str,
) -> Result<Step<C>, Refusal> {
    let action = C::action(&command);
    let from = case.stage();
    let Some(row) = row::<C>(from, action) else {
        return Err(Refusal::NotNow(not_now::<C>(from, action, rulebook)));
    };
    let actors = case.actors(row);
    if !actors.iter().any(|party| seats.contains(party)) {
        return Err(Refusal::NotYours(not_yours::<C>(
            (from, action),
            &actors,
            seats,
            rulebook,
        )));
    }
    let receipt = case.guard(action, Some(&command), seats, facts);
    if !receipt.holds() {
        return Err(Refusal::Rule(receipt.seen_by(seats)));
    }
    let case = case.clone().apply(command, seats, facts, Permit(()));
    let to = case.stage();
    debug_assert!(
        row.to.contains(&to),
        "{from:?} --{action:?}--> {to:?} is not in the table"
    );
    let tells = case
        .told(row)
        .into_iter()
        .filter(|party| !seats.contains(party))
        .collect();
    Ok(Step {
        case,
        action,
        from,
        to,
        tells,
        receipt,
    })
}

/// What someone on `seats` may do now, and what they may not do yet, with the reasons.
///
/// Actions of this state that belong to others are left out.
pub fn actions<C: LifeCycle>(case: &C, seats: &[Party], facts: &C::Facts<'_>) -> Actions {
    let mut actions = Actions::default();
    for row in rows_from::<C>(case.stage()) {
        if !case.actors(row).iter().any(|party| seats.contains(party)) {
            continue;
        }
        let receipt = case.guard(row.action, None, seats, facts);
        let (name, label) = (row.action.key().to_owned(), row.action.label().to_owned());
        if receipt.holds() {
            actions.available.push(AvailableAction { name, label });
        } else {
            actions.blocked.push(BlockedAction {
                name,
                label,
                receipt: receipt.seen_by(seats),
            });
        }
    }
    actions
}

fn not_now<C: LifeCycle>(stage: C::Stage, action: C::Action, rulebook: &str) -> Receipt {
    let possible: Vec<_> = C::TABLE
        .iter()
        .filter(|row| row.action == action)
        .map(|row| row.from.label())
        .collect();
    let reason = format!(
        "\"{}\" is not possible while the {} is in state \"{}\"",
        action.label(),
        C::KIND,
        stage.label()
    );
    let help = if C::STAGES
        .iter()
        .any(|row| row.stage == stage && row.is_final)
    {
        Counterfactual::nothing(format!("The {} has come to its end.", C::KIND))
    } else {
        Counterfactual::act(format!("It is possible in: {}.", possible.join(", ")))
    };
    let finding = ACTION_IN_STATE
        .fails(reason)
        .input("state", stage.key())
        .input("action", action.key())
        .unless(help);
    Receipt::new(rulebook).with(finding)
}

/// Where the same seat may act later on, as a Partnership signs after visitor and host, it is told
/// when: tables are in the order of the way.
fn not_yours<C: LifeCycle>(
    (stage, action): (C::Stage, C::Action),
    by: &[Party],
    seats: &[Party],
    rulebook: &str,
) -> Receipt {
    let who: Vec<_> = by
        .iter()
        .map(|party| party.key().replace('_', " "))
        .collect();
    let own_turns: Vec<_> = C::TABLE
        .iter()
        .skip_while(|row| row.from != stage)
        .filter(|row| row.action == action && row.from != stage)
        .filter(|row| row.by.iter().any(|party| seats.contains(party)))
        .map(|row| row.from.label())
        .collect();
    let help = if own_turns.is_empty() {
        Counterfactual::nothing(format!("Only these can do it: {}.", who.join(", ")))
    } else {
        Counterfactual::act(format!(
            "It is your turn when the {} is {}.",
            C::KIND,
            own_turns.join(", or ")
        ))
    };
    let finding = ACTION_BY
        .fails(format!(
            "\"{}\" belongs to: {}",
            action.label(),
            who.join(", ")
        ))
        .input("action", action.key())
        .unless(help);
    Receipt::new(rulebook).with(finding)
}
