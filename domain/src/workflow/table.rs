//! Rows of a state table, and the trait that ties a life cycle to its table.

use std::fmt::Debug;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Due, Permit, Term};
use crate::receipt::{Party, Receipt, Rule};
use crate::rulebook::{Deadline, Deadlines, Sourced};

/// States and actions have a stable name on the wire and a label for people.
pub trait Named: Copy + Debug + Ord + 'static {
    /// Name on the wire, `snake_case`.
    fn key(self) -> &'static str;
    /// A few words for people.
    fn label(self) -> &'static str;
}

/// One transition: in state `from`, those in `by` may do `action`, which leads to one of `to`.
#[derive(Clone, Copy, Debug)]
pub struct Row<S: 'static, A: 'static> {
    /// State before.
    pub from: S,
    /// What is done.
    pub action: A,
    /// Who may do it.
    pub by: &'static [Party],
    /// States after; more than one where the data decide, for example the last of four signatures.
    pub to: &'static [S],
    /// Rules that guard it, beyond actor and state.
    pub rules: &'static [&'static Rule],
    /// Who is told; whoever acts is never told of their own act.
    pub tells: &'static [Party],
}

impl<S: Copy, A: Copy> Row<S, A> {
    /// A transition without rules of its own that nobody else is told of.
    pub const fn new(from: S, action: A, by: &'static [Party], to: &'static [S]) -> Self {
        Self {
            from,
            action,
            by,
            to,
            rules: &[],
            tells: &[],
        }
    }

    /// The same transition, guarded by `rules`.
    #[must_use]
    pub const fn under(self, rules: &'static [&'static Rule]) -> Self {
        Self { rules, ..self }
    }

    /// The same transition, told to `tells`.
    #[must_use]
    pub const fn telling(self, tells: &'static [Party]) -> Self {
        Self { tells, ..self }
    }
}

/// Two parts of a table as one; `N` is the sum of their lengths.
pub(super) const fn joined<R: Copy, const N: usize>(first: &[R], second: &[R]) -> [R; N] {
    assert!(N == first.len() + second.len() && !first.is_empty());
    let mut rows = [first[0]; N];
    let mut index = 0;
    while index < N {
        rows[index] = if index < first.len() {
            first[index]
        } else {
            second[index - first.len()]
        };
        index += 1;
    }
    rows
}

/// What is known of a state besides its transitions.
#[derive(Clone, Copy)]
pub struct StageRow<S: 'static, A: 'static> {
    /// The state.
    pub stage: S,
    /// Whether the life cycle ends here.
    pub is_final: bool,
    /// The action that is awaited, and from whom; cases may narrow this down.
    pub awaits: &'static [(Party, A)],
    /// How long the state should last at most.
    pub deadline: Option<fn(&Deadlines) -> &Sourced<Deadline>>,
}

/// Someone whom a case waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Waiting {
    /// Who has to act.
    pub party: Party,
    /// Which action is awaited, as in `available_actions`.
    pub action: String,
    /// The action in words.
    pub label: String,
    /// Since when (UTC).
    pub since: DateTime<Utc>,
    /// From when on it can be done (UTC), if it had to wait when the case came into its state: the
    /// first day of a stay, for example. Until then nobody is behind with it.
    #[serde(default)]
    pub not_before: Option<DateTime<Utc>>,
    /// By when (UTC), if there is a deadline.
    pub due: Option<DateTime<Utc>>,
}

impl Waiting {
    /// Whether it can be done at `now`.
    pub fn is_possible(&self, now: DateTime<Utc>) -> bool {
        self.not_before.is_none_or(|from| from <= now)
    }
}

/// A life cycle: a kind of case with its state table.
///
/// `Facts` is what the guards need to know from outside the case: the moment, the rulebook, the
/// calendar, what a visitor did before. `Command` is an action with its data.
pub trait LifeCycle: Clone {
    /// The states, without their data.
    type Stage: Named;
    /// The actions, without their data.
    type Action: Named;
    /// An action with its data.
    type Command;
    /// What the guards need from outside.
    type Facts<'a>;

    /// Name of the kind of case, for example `exchange`.
    const KIND: &'static str;
    /// The transitions.
    const TABLE: &'static [Row<Self::Stage, Self::Action>];
    /// The states.
    const STAGES: &'static [StageRow<Self::Stage, Self::Action>];

    /// The state that the case is in.
    fn stage(&self) -> Self::Stage;

    /// Since when the case is in this state, and until when it should be.
    fn due(&self) -> Due;

    /// The action that a command stands for.
    fn action(command: &Self::Command) -> Self::Action;

    /// The seats that are really concerned: the same Partnership on both sides, for example, is
    /// not asked twice. `None` leaves what the table says.
    fn awaits(&self) -> Vec<(Party, Self::Action)> {
        Self::STAGES
            .iter()
            .find(|row| row.stage == self.stage())
            .map(|row| row.awaits.to_vec())
            .unwrap_or_default()
    }

    /// The time in which an awaited action is expected: that of the state, unless the action has one
    /// of its own.
    fn term(&self, _awaited: Self::Action) -> Term {
        Term::until(self.due().by)
    }

    /// Who may really take the row's action: a proposal, for example, is answered by the side that
    /// received it. Never more than the table says.
    fn actors(&self, row: &Row<Self::Stage, Self::Action>) -> Vec<Party> {
        row.by.to_vec()
    }

    /// Who is really told of the row's action, once it is done. Never more than the table says.
    fn told(&self, row: &Row<Self::Stage, Self::Action>) -> Vec<Party> {
        row.tells.to_vec()
    }

    /// What the guards of `action` say. `command` is absent while people are only being shown
    /// what they may do.
    fn guard(
        &self,
        action: Self::Action,
        command: Option<&Self::Command>,
        seats: &[Party],
        facts: &Self::Facts<'_>,
    ) -> Receipt;

    /// Carries the command out. Only [`super::step`] can call it, after the guards have agreed.
    #[must_use]
    fn apply(
        self,
        command: Self::Command,
        seats: &[Party],
        facts: &Self::Facts<'_>,
        permit: Permit,
    ) -> Self;

    /// Whom the case waits for.
    fn waiting_on(&self) -> Vec<Waiting> {
        let since = self.due().since;
        self.awaits()
            .into_iter()
            .map(|(party, action)| {
                let term = self.term(action);
                Waiting {
                    party,
                    action: action.key().to_owned(),
                    label: action.label().to_owned(),
                    since,
                    not_before: term.not_before,
                    due: term.by,
                }
            })
            .collect()
    }

    /// Whether the case has come to its end.
    fn is_final(&self) -> bool {
        Self::STAGES
            .iter()
            .any(|row| row.stage == self.stage() && row.is_final)
    }
}

/// The row for an action in a state.
pub fn row<C: LifeCycle>(
    stage: C::Stage,
    action: C::Action,
) -> Option<&'static Row<C::Stage, C::Action>> {
    C::TABLE
        .iter()
        .find(|row| row.from == stage && row.action == action)
}

/// All rows that leave a state.
pub fn rows_from<C: LifeCycle>(
    stage: C::Stage,
) -> impl Iterator<Item = &'static Row<C::Stage, C::Action>> {
    C::TABLE.iter().filter(move |row| row.from == stage)
}
