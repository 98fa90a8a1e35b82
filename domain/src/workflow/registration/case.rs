//! A registration as a case.

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::guard::guard;
use super::{
    Action, Assignment, ChosenBy, Command, Ending, Facts, Hold, Interest, PreApprovalRequest,
    Record, STAGES, Stage, Submission, TABLE,
};
use crate::receipt::{Party, Receipt};
use crate::registration::OfficerDecision;
use crate::workflow::shared::acting;
use crate::workflow::{Due, LifeCycle, Moment, Permit, Row, StageRow};

/// A registration on its way. Only [`crate::workflow::step`] changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Registration(Record);

impl Registration {
    /// A new draft.
    pub fn draft(id: Uuid, organisation: Uuid, now: DateTime<Utc>) -> Self {
        Self(Record {
            id,
            organisation,
            stage: Stage::Draft,
            due: Due::open(now),
            assignment: None,
            submission: None,
            hold: None,
            time_left: None,
            pre_approval: PreApprovalRequest::NotAsked,
            decisions: Vec::new(),
            accepted_at: None,
            interest: None,
            ending: None,
        })
    }

    /// Everything that is known of it.
    pub fn record(&self) -> &Record {
        &self.0
    }
}

impl LifeCycle for Registration {
    type Stage = Stage;
    type Action = Action;
    type Command = Command;
    type Facts<'a> = Facts<'a>;

    const KIND: &'static str = "registration";
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

    /// A participant is waited for only once it was asked whether it is still interested.
    fn awaits(&self) -> Vec<(Party, Action)> {
        let asked = self
            .0
            .interest
            .is_some_and(|interest| interest.asked_at.is_some());
        match self.0.stage {
            Stage::Accepted if !asked => Vec::new(),
            stage => awaited(stage),
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
            .carry_out(command, by.unwrap_or(Party::System), facts);
        self
    }
}

fn awaited(stage: Stage) -> Vec<(Party, Action)> {
    let row = STAGES.iter().find(|row| row.stage == stage);
    row.map(|row| row.awaits.to_vec()).unwrap_or_default()
}

impl Record {
    fn carry_out(&mut self, command: Command, by: Party, facts: &Facts<'_>) {
        let moment = &facts.moment;
        let at = moment.now;
        match command {
            Command::Edit => self.mark_edited(),
            Command::Submit => {
                self.assignment = facts.assignment.cloned();
                self.submit(moment);
                self.enter(Stage::Submitted, moment);
            }
            Command::Hold { fields, message } => {
                self.stop_clock(moment);
                self.hold = Some(Hold {
                    since: at,
                    fields,
                    message,
                    edited: false,
                });
                self.enter(Stage::OnHold, moment);
            }
            Command::CancelHold => {
                if self.hold.take().is_some_and(|hold| hold.edited) {
                    self.decisions.clear();
                }
                self.resume(moment);
            }
            Command::Resubmit => {
                self.hold = None;
                self.submit(moment);
                self.resume(moment);
            }
            Command::RequestPreApproval { reason } => {
                self.stop_clock(moment);
                self.pre_approval = PreApprovalRequest::Asked { at, reason };
                self.enter(Stage::PreApproval, moment);
            }
            Command::PreApprove => {
                self.pre_approval = PreApprovalRequest::Granted { at };
                self.resume(moment);
            }
            Command::DeclinePreApproval { reason } => {
                self.pre_approval = PreApprovalRequest::Declined {
                    at,
                    reason: reason.clone(),
                };
                self.end(Stage::Rejected, by, Some(reason), Vec::new(), moment);
            }
            Command::DecideManual {
                rule,
                accepted,
                reason,
            } => {
                self.decisions.retain(|decision| decision.rule != rule);
                self.decisions.push(OfficerDecision {
                    rule,
                    accepted,
                    reason,
                });
            }
            Command::Accept => {
                self.accepted_at = Some(at);
                self.enter(Stage::Accepted, moment);
                self.show_interest(moment);
            }
            Command::Reject { reason, findings } => {
                self.end(Stage::Rejected, by, Some(reason), findings, moment);
            }
            Command::Reassign { partnership, .. } => {
                let chosen_by = ChosenBy::SupportOffice;
                self.assignment = Some(Assignment {
                    partnership,
                    chosen_by,
                });
                self.enter(Stage::Submitted, moment);
            }
            Command::UpdateProfile | Command::ConfirmInterest => self.show_interest(moment),
            Command::AskInterest => {
                if let Some(interest) = &mut self.interest {
                    interest.asked_at = Some(at);
                }
                self.due = Due::open(at);
            }
            Command::Withdraw { reason } => {
                self.end(Stage::Withdrawn, by, reason, Vec::new(), moment);
            }
        }
    }

    fn enter(&mut self, stage: Stage, moment: &Moment<'_>) {
        self.stage = stage;
        self.due = moment.due_in::<Registration>(stage, &awaited(stage));
    }

    fn mark_edited(&mut self) {
        if let Some(hold) = &mut self.hold {
            hold.edited = true;
        }
    }

    /// What was decided before was decided about another text.
    fn submit(&mut self, moment: &Moment<'_>) {
        self.decisions.clear();
        self.submission = Some(Submission {
            at: moment.now,
            rulebook: moment.rulebook.version.clone(),
        });
    }

    fn stop_clock(&mut self, moment: &Moment<'_>) {
        let deadline = moment.deadline_of::<Registration>(self.stage);
        self.time_left =
            deadline.and_then(|deadline| moment.left_of(&self.due, deadline, Party::Partnership));
    }

    /// Back to the Partnership, which has what was left of its time.
    fn resume(&mut self, moment: &Moment<'_>) {
        self.enter(Stage::Submitted, moment);
        if let Some(left) = self.time_left.take() {
            self.due = moment.due(&left, [Party::Partnership]);
        }
    }

    fn show_interest(&mut self, moment: &Moment<'_>) {
        let now = moment.now;
        let months = moment.rulebook.deadlines.interest_confirmation_months.value;
        self.interest = Some(Interest {
            shown_at: now,
            asked_at: None,
        });
        self.due = Due {
            by: now.checked_add_months(Months::new(months)),
            ..Due::open(now)
        };
    }

    fn end(
        &mut self,
        stage: Stage,
        by: Party,
        reason: Option<String>,
        findings: Vec<String>,
        moment: &Moment<'_>,
    ) {
        self.hold = None;
        self.time_left = None;
        self.ending = Some(Ending {
            at: moment.now,
            by,
            reason,
            findings,
        });
        self.enter(stage, moment);
    }
}
