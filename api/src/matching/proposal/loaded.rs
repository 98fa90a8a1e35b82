//! A proposal with its two sides.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::workflow::Parties;
use clusterxchange_domain::workflow::proposal::{Action, Proposal};
use serde::{Deserialize, Serialize};

use crate::cases::{Case, Stored};
use crate::matching::participant::Participant;

/// What was proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Physical or virtual.
    pub mode: Mode,
    /// What the sender has in mind.
    pub message: String,
    /// First day that it has in mind.
    pub starts_on: Option<NaiveDate>,
    /// Last day that it has in mind.
    pub ends_on: Option<NaiveDate>,
    /// Who was invited, if it began as an invitation.
    pub invitee: Option<Invitee>,
}

/// Who was invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitee {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
}

/// A proposal with its two sides.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The case.
    pub case: Stored<Proposal>,
    /// What was proposed.
    pub content: Content,
    /// The visitor, once it is known.
    pub visitor: Option<Participant>,
    /// The host, once it is known.
    pub host: Option<Participant>,
    /// When it was sent.
    pub created_at: DateTime<Utc>,
    /// When something happened last.
    pub updated_at: DateTime<Utc>,
}

impl Case for Proposal {
    const CASE_KIND: CaseKind = CaseKind::Proposal;
    const REMINDER: Option<Action> = Some(Action::Remind);

    fn system_actions(&self) -> Vec<(Action, DateTime<Utc>)> {
        let record = self.record();
        let reminder = record.due.reminders.get(record.reminded).copied();
        let remind = reminder.map(|at| (Action::Remind, at));
        let expire = record.due.by.map(|at| (Action::Expire, at));
        remind.into_iter().chain(expire).collect()
    }
}

impl Loaded {
    /// A proposal that is not stored yet.
    pub fn new(
        lifecycle: Proposal,
        content: Content,
        rulebook: &str,
        (visitor, host): (Option<Participant>, Option<Participant>),
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            case: Stored {
                id: lifecycle.record().id,
                version: 1,
                title: title_of(visitor.as_ref(), host.as_ref()),
                parties: parties_of(visitor.as_ref(), host.as_ref()),
                rulebook: rulebook.to_owned(),
                lifecycle,
            },
            content,
            visitor,
            host,
            created_at: now,
            updated_at: now,
        }
    }

    /// The side in a role.
    pub fn side(&self, role: Role) -> Option<&Participant> {
        match role {
            Role::Visitor => self.visitor.as_ref(),
            Role::Host => self.host.as_ref(),
        }
    }

    /// Puts a participant on the seat of a role.
    pub fn seat(&mut self, role: Role, participant: Participant) {
        match role {
            Role::Visitor => self.visitor = Some(participant),
            Role::Host => self.host = Some(participant),
        }
        self.case.title = title_of(self.visitor.as_ref(), self.host.as_ref());
        self.case.parties = parties_of(self.visitor.as_ref(), self.host.as_ref());
    }
}

fn title_of(visitor: Option<&Participant>, host: Option<&Participant>) -> String {
    let name = |it: &Participant| it.shown.name.clone();
    CaseTitle::pair(visitor.map(name).as_deref(), host.map(name).as_deref()).in_english()
}

fn parties_of(visitor: Option<&Participant>, host: Option<&Participant>) -> Parties {
    Parties {
        visitor: visitor.map(|it| it.shown.organisation_id),
        host: host.map(|it| it.shown.organisation_id),
        visitor_partnership: visitor.and_then(|it| it.partnership_id.clone()),
        host_partnership: host.and_then(|it| it.partnership_id.clone()),
        support_office: true,
        ..Parties::default()
    }
}
