//! A group visit as a case.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::guard::guard;
use super::{Action, Command, Facts, STAGES, Stage, TABLE};
use crate::receipt::{Party, Receipt};
use crate::workflow::exchange::Plan;
use crate::workflow::shared::acting;
use crate::workflow::{Due, LifeCycle, Moment, Permit, Row, StageRow};

/// Who prepares a group visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Organiser {
    /// The host itself.
    Host,
    /// The host's Partnership, for the host.
    HostPartnership,
}

impl Organiser {
    /// The seat.
    pub fn seat(self) -> Party {
        match self {
            Self::Host => Party::Host,
            Self::HostPartnership => Party::HostPartnership,
        }
    }
}

/// How a group visit ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = VisitEnding))]
pub struct Ending {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who ended it.
    pub by: Party,
    /// Why, if it was cancelled.
    pub reason: Option<String>,
}

/// What is kept of a group visit besides its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Identifier of the visit.
    pub id: Uuid,
    /// The host organisation.
    pub host: Uuid,
    /// The Partnership in charge of the host.
    pub host_partnership: String,
    /// Who prepares it.
    pub organiser: Organiser,
    /// The state.
    pub stage: Stage,
    /// Since when it is in the state, and until when it should be.
    pub due: Due,
    /// Mode and dates.
    pub plan: Plan,
    /// Visitors at most.
    pub places: u32,
    /// How it ended.
    pub ending: Option<Ending>,
}

/// A group visit on its way. Only [`crate::workflow::step`] changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Visit(Record);

impl Visit {
    /// A new visit, to be prepared.
    pub fn draft(
        id: Uuid,
        (host, host_partnership): (Uuid, String),
        organiser: Organiser,
        (plan, places): (Plan, u32),
        now: DateTime<Utc>,
    ) -> Self {
        Self(Record {
            id,
            host,
            host_partnership,
            organiser,
            stage: Stage::Draft,
            due: Due::open(now),
            plan,
            places,
            ending: None,
        })
    }

    /// Everything that is known of it.
    pub fn record(&self) -> &Record {
        &self.0
    }
}

impl LifeCycle for Visit {
    type Stage = Stage;
    type Action = Action;
    type Command = Command;
    type Facts<'a> = Facts<'a>;

    const KIND: &'static str = "visit";
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

    /// A draft waits for whoever began it.
    fn awaits(&self) -> Vec<(Party, Action)> {
        let row = STAGES.iter().find(|row| row.stage == self.0.stage);
        let mut awaits = row.map(|row| row.awaits.to_vec()).unwrap_or_default();
        awaits.retain(|(party, _)| *party == self.0.organiser.seat());
        awaits
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
    fn carry_out(&mut self, command: Command, by: Party, moment: &Moment<'_>) {
        match command {
            Command::Edit { plan, places } => {
                self.plan = plan;
                self.places = places;
                if self.stage != Stage::Draft {
                    self.due = Due::on(self.due.since, plan.last_day);
                }
            }
            Command::EditClause | Command::Join => {}
            Command::Publish => self.enter(Stage::Published, moment),
            Command::Close => self.enter(Stage::Closed, moment),
            Command::Cancel { reason } => self.end(Stage::Cancelled, by, Some(reason), moment),
            Command::Finish => self.end(Stage::Held, by, None, moment),
        }
    }

    fn enter(&mut self, stage: Stage, moment: &Moment<'_>) {
        self.stage = stage;
        self.due = Due::on(moment.now, self.plan.last_day);
    }

    fn end(&mut self, stage: Stage, by: Party, reason: Option<String>, moment: &Moment<'_>) {
        self.stage = stage;
        self.due = Due::open(moment.now);
        self.ending = Some(Ending {
            at: moment.now,
            by,
            reason,
        });
    }
}
