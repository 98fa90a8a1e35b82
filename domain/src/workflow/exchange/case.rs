//! An exchange as a case.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::guard::guard;
use super::{Action, Agreement, Command, Facts, Origin, Plan, Record, STAGES, Stage, TABLE};
use crate::building::DocumentHash;
use crate::receipt::{Party, Receipt};
use crate::reference::Role;
use crate::workflow::deadline::{beginning_of, end_of};
use crate::workflow::shared::acting;
use crate::workflow::{Due, LifeCycle, Moment, Permit, Row, StageRow, Term};

/// What an exchange begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Identifier of the exchange.
    pub id: Uuid,
    /// Where it comes from.
    pub origin: Origin,
    /// The proposal that it comes from, if there was one.
    pub proposal: Option<Uuid>,
    /// The group visit that it belongs to, if it is a grouped exchange.
    pub group: Option<Uuid>,
    /// The visiting organisation.
    pub visitor: Uuid,
    /// The host organisation.
    pub host: Uuid,
    /// The Partnership in charge of the visitor.
    pub visitor_partnership: String,
    /// The Partnership in charge of the host.
    pub host_partnership: String,
    /// Mode and dates, as far as they are known.
    pub plan: Plan,
    /// The hash of the commitment as it begins.
    pub document: DocumentHash,
}

/// An exchange on its way. Only [`crate::workflow::step`] changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Exchange(Record);

impl Exchange {
    /// A new exchange, to be built.
    pub fn begin(opening: Opening, moment: &Moment<'_>) -> Self {
        let Opening {
            id,
            origin,
            proposal,
            group,
            visitor,
            host,
            visitor_partnership,
            host_partnership,
            plan,
            document,
        } = opening;
        let mut record = Record {
            id,
            origin,
            proposal,
            group,
            visitor,
            host,
            visitor_partnership,
            host_partnership,
            stage: Stage::Building,
            due: Due::open(moment.now),
            plan,
            document,
            agreed: BTreeSet::new(),
            signatures: Vec::new(),
            first_signature: None,
            returns: Vec::new(),
            validations: Vec::new(),
            ticket: None,
            drawn: false,
            agreement: Agreement::default(),
            started_on: None,
            ended_on: None,
            early_end: None,
            evidence: Vec::new(),
            report: None,
            account_entered_at: None,
            payments: Vec::new(),
            given_up: None,
            feedback: None,
            ending: None,
        };
        record.due = moment.due_in::<Self>(Stage::Building, &record.awaits());
        Self(record)
    }

    /// Everything that is known of it.
    pub fn record(&self) -> &Record {
        &self.0
    }

    /// The role of someone who sits on `seats`.
    pub(super) fn role(seats: &[Party]) -> Option<Role> {
        if seats.contains(&Party::Visitor) {
            Some(Role::Visitor)
        } else {
            seats.contains(&Party::Host).then_some(Role::Host)
        }
    }

    /// The seat on which someone's signature on the commitment is missing.
    pub(super) fn signer(record: &Record, seats: &[Party]) -> Option<Party> {
        let candidates = if record.stage == Stage::AwaitingSignatures {
            [Party::Visitor, Party::Host]
        } else {
            [Party::VisitorPartnership, Party::HostPartnership]
        };
        candidates
            .into_iter()
            .find(|party| seats.contains(party) && !record.has_signed(*party))
    }
}

impl LifeCycle for Exchange {
    type Stage = Stage;
    type Action = Action;
    type Command = Command;
    type Facts<'a> = Facts<'a>;

    const KIND: &'static str = "exchange";
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

    /// What the state waits for, and the bank account where it is wanted: first of all where the
    /// payment is due.
    fn awaits(&self) -> Vec<(Party, Action)> {
        let mut awaits = self.0.awaits();
        if self.0.wants_account() {
            let is_next = self.0.stage == Stage::PaymentDue;
            let place = if is_next { 0 } else { awaits.len() };
            awaits.insert(place, (Party::Visitor, Action::EnterBankAccount));
        }
        awaits
    }

    /// A stay starts on its first day and ends when its last day is over. The bank account is no
    /// part of what the Partnership's time for the report is for.
    fn term(&self, awaited: Action) -> Term {
        let Record {
            plan, stage, due, ..
        } = &self.0;
        let is_aside = awaited == Action::EnterBankAccount && *stage == Stage::ReportSubmitted;
        if awaited == Action::Start {
            let not_before = plan.first_day.map(beginning_of);
            Term {
                not_before,
                by: due.by,
            }
        } else if awaited == Action::End {
            let not_before = plan.last_day.and_then(end_of);
            Term {
                not_before,
                by: None,
            }
        } else {
            Term::until(due.by.filter(|_| !is_aside))
        }
    }

    /// The Commission hears of a case only if it was drawn.
    fn told(&self, row: &Row<Stage, Action>) -> Vec<Party> {
        let mut told = row.tells.to_vec();
        told.retain(|party| *party != Party::Commission || self.0.drawn);
        told
    }

    fn guard(
        &self,
        action: Action,
        command: Option<&Command>,
        seats: &[Party],
        facts: &Facts<'_>,
    ) -> Receipt {
        guard(&self.0, action, command, seats, facts)
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
            .carry_out(command, by.unwrap_or(Party::System), seats, facts);
        self
    }
}

impl Record {
    /// Whom the state waits for, without those who have done their part.
    pub(super) fn awaits(&self) -> Vec<(Party, Action)> {
        let row = STAGES.iter().find(|row| row.stage == self.stage);
        let mut awaits = row.map(|row| row.awaits.to_vec()).unwrap_or_default();
        match self.stage {
            Stage::Building => awaits.retain(|(party, _)| {
                !Exchange::role(&[*party]).is_some_and(|role| self.agreed.contains(&role))
            }),
            Stage::AwaitingSignatures => awaits.retain(|(party, _)| !self.has_signed(*party)),
            Stage::AwaitingPartnership => awaits.retain(|(party, _)| {
                let second = *party == Party::HostPartnership && self.has_one_partnership();
                !second && !self.has_signed(*party)
            }),
            Stage::FaPending => awaits.retain(|(party, _)| !self.agreement.has_signed(*party)),
            Stage::PaymentDue if !self.agreement.is_signed() => {
                awaits = Agreement::PARTIES
                    .map(|party| (party, Action::SignAgreement))
                    .to_vec();
                awaits.retain(|(party, _)| !self.agreement.has_signed(*party));
            }
            Stage::AwaitingSo
            | Stage::AwaitingEc
            | Stage::Ready
            | Stage::Ongoing
            | Stage::Reporting
            | Stage::ReportSubmitted
            | Stage::ReportReturned
            | Stage::PaymentDue
            | Stage::AwaitingFeedback
            | Stage::Completed
            | Stage::Cancelled
            | Stage::Discontinued => {}
        }
        awaits
    }
}
