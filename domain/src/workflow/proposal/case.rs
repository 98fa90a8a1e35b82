//! A proposal as a case.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::guard::guard;
use super::{Action, Command, Ending, Facts, Record, STAGES, Stage, TABLE};
use crate::receipt::{Party, Receipt};
use crate::reference::Role;
use crate::workflow::shared::acting;
use crate::workflow::{Due, LifeCycle, Moment, Permit, Row, StageRow};

/// A proposal on its way. Only [`crate::workflow::step`] changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Proposal(Record);

impl Proposal {
    /// A proposal of the organisation in the role `sender` to the other one.
    pub fn sent(id: Uuid, sender: Role, visitor: Uuid, host: Uuid, moment: &Moment<'_>) -> Self {
        Self::begin(id, sender, (Some(visitor), Some(host)), Stage::Open, moment)
    }

    /// An invitation by `organisation`, in the role `sender`, of someone who is not registered yet.
    pub fn invited(id: Uuid, sender: Role, organisation: Uuid, moment: &Moment<'_>) -> Self {
        let pair = match sender {
            Role::Visitor => (Some(organisation), None),
            Role::Host => (None, Some(organisation)),
        };
        Self::begin(id, sender, pair, Stage::Invited, moment)
    }

    /// Everything that is known of it.
    pub fn record(&self) -> &Record {
        &self.0
    }

    fn begin(
        id: Uuid,
        sender: Role,
        (visitor, host): (Option<Uuid>, Option<Uuid>),
        stage: Stage,
        moment: &Moment<'_>,
    ) -> Self {
        let mut record = Record {
            id,
            sender,
            visitor,
            host,
            stage,
            due: Due::open(moment.now),
            reminded: 0,
            by_invitation: stage == Stage::Invited,
            ending: None,
        };
        record.enter(stage, moment);
        Self(record)
    }
}

impl LifeCycle for Proposal {
    type Stage = Stage;
    type Action = Action;
    type Command = Command;
    type Facts<'a> = Facts<'a>;

    const KIND: &'static str = "proposal";
    const TABLE: &'static [Row<Stage, Action>] = TABLE;
    const STAGES: &'static [StageRow<Stage, Action>] = STAGES;

    fn stage(&self) -> Stage {
        self.0.stage
    }

    fn due(&self) -> Due {
        self.0.due.clone()
    }

    fn action(command: &Command) -> Action {
        command.action()
    }

    /// The side that received it.
    fn awaits(&self) -> Vec<(Party, Action)> {
        self.0.awaits()
    }

    /// The side that received it answers, the side that sent it withdraws.
    fn actors(&self, row: &Row<Stage, Action>) -> Vec<Party> {
        match row.action {
            Action::Claim | Action::Accept | Action::Decline => vec![self.0.recipient_seat()],
            Action::Withdraw => vec![self.0.sender_seat(), Party::System],
            Action::Remind | Action::Expire => row.by.to_vec(),
        }
    }

    /// A reminder goes to the side that received the proposal.
    fn told(&self, row: &Row<Stage, Action>) -> Vec<Party> {
        match row.action {
            Action::Remind => vec![self.0.recipient_seat()],
            Action::Claim
            | Action::Accept
            | Action::Decline
            | Action::Withdraw
            | Action::Expire => row.tells.to_vec(),
        }
    }

    fn guard(
        &self,
        action: Action,
        command: Option<&Command>,
        _seats: &[Party],
        facts: &Facts<'_>,
    ) -> Receipt {
        guard(&self.0, action, command, facts)
    }

    fn apply(
        mut self,
        command: Command,
        seats: &[Party],
        facts: &Facts<'_>,
        _permit: Permit,
    ) -> Self {
        let by = acting::<Self>(self.0.stage, command.action(), seats);
        self.0
            .carry_out(command, by.unwrap_or(Party::System), &facts.moment);
        self
    }
}

impl Record {
    fn awaits(&self) -> Vec<(Party, Action)> {
        let recipient = self.recipient_seat();
        let row = STAGES.iter().find(|row| row.stage == self.stage);
        let mut awaits = row.map(|row| row.awaits.to_vec()).unwrap_or_default();
        awaits.retain(|(party, _)| *party == recipient);
        awaits
    }

    fn enter(&mut self, stage: Stage, moment: &Moment<'_>) {
        self.stage = stage;
        self.reminded = 0;
        self.due = moment.due_in::<Proposal>(stage, &self.awaits());
    }

    fn carry_out(&mut self, command: Command, by: Party, moment: &Moment<'_>) {
        match command {
            Command::Claim { organisation } => {
                match self.recipient() {
                    Role::Visitor => self.visitor = Some(organisation),
                    Role::Host => self.host = Some(organisation),
                }
                self.enter(Stage::Open, moment);
            }
            Command::Accept => self.end(Stage::Accepted, by, None, moment),
            Command::Decline { reason } => self.end(Stage::Declined, by, Some(reason), moment),
            Command::Withdraw { reason } => self.end(Stage::Withdrawn, by, reason, moment),
            Command::Expire => self.end(Stage::Expired, by, None, moment),
            Command::Remind => {
                // A reminder that was missed while the tool stood still is not sent twice.
                let past = self.due.reminders.iter().filter(|at| **at <= moment.now);
                self.reminded = past.count();
            }
        }
    }

    fn end(&mut self, stage: Stage, by: Party, reason: Option<String>, moment: &Moment<'_>) {
        self.ending = Some(Ending {
            at: moment.now,
            by,
            reason,
        });
        self.enter(stage, moment);
    }
}
