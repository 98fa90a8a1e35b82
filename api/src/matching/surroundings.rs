//! What the rules about pairs depend on besides the two sides: the rulebook in force, exchanges so
//! far, open proposals. Read with four queries, however many pairs are looked at.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use clusterxchange_domain::matching::{
    PairCircumstances, PairInput, PairParty, Score, VisitorHistory, accepted_in_role, assess_pair,
    counterpart_open_proposals, one_open_proposal, open_proposals, score, visitor_once,
};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, Mode, Role};
use clusterxchange_domain::rulebook::{self, Rulebook};
use sea_orm::entity::prelude::*;

use super::exchanges::Exchanges;
use super::participant::Participant;
use super::proposal::store as proposal;
use crate::http::ApiError;
use crate::reference;

/// What the rules about pairs depend on besides the two sides.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The rulebook in force.
    pub rulebook: Rulebook,
    exchanges: Exchanges,
    open: HashMap<(Uuid, Role), u32>,
    open_pairs: HashSet<(Uuid, Uuid)>,
}

impl Surroundings {
    /// Reads what concerns some organisations.
    pub async fn about(
        db: &impl ConnectionTrait,
        today: NaiveDate,
        organisations: &[Uuid],
    ) -> Result<Self, ApiError> {
        Self::read(db, today, Some(organisations)).await
    }

    /// Reads what concerns anyone.
    pub async fn of_all(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Self, ApiError> {
        Self::read(db, today, None).await
    }

    async fn read(
        db: &impl ConnectionTrait,
        today: NaiveDate,
        about: Option<&[Uuid]>,
    ) -> Result<Self, ApiError> {
        let versions = reference::rulebook::all_in_force(db).await?;
        let rulebook = rulebook::in_force(&versions, today)
            .cloned()
            .ok_or_else(|| {
                ApiError::Internal(anyhow::anyhow!("no rulebook is in force on {today}"))
            })?;
        let phases = versions.into_iter().map(|it| (it.version, it.phase));
        let mut surroundings = Self {
            rulebook,
            exchanges: Exchanges::read(db, about, &phases.collect()).await?,
            open: HashMap::new(),
            open_pairs: HashSet::new(),
        };
        surroundings.read_proposals(db, about).await?;
        Ok(surroundings)
    }

    async fn read_proposals(
        &mut self,
        db: &impl ConnectionTrait,
        about: Option<&[Uuid]>,
    ) -> Result<(), ApiError> {
        for (visitor, host) in proposal::open_pairs(db, about).await? {
            for (organisation, role) in [(visitor, Role::Visitor), (host, Role::Host)] {
                if let Some(id) = organisation {
                    *self.open.entry((id, role)).or_default() += 1;
                }
            }
            self.open_pairs.extend(visitor.zip(host));
        }
        Ok(())
    }

    /// What the rules say about two participants as a pair.
    pub fn pair(&self, visitor: &Participant, host: &Participant, mode: Mode) -> Receipt {
        let (Some(from), Some(to)) = (visitor.shown.country, host.shown.country) else {
            // Only drafts have no country; they are not accepted.
            return Receipt::new(&self.rulebook.version)
                .with(accepted_in_role(&visitor.accepted_roles(), Role::Visitor))
                .with(accepted_in_role(&host.accepted_roles(), Role::Host));
        };
        let party = |participant: &Participant, country| PairParty {
            organisation_id: participant.shown.organisation_id,
            country,
            accepted_roles: participant.accepted_roles(),
        };
        let host_id = host.shown.organisation_id;
        let pair = PairInput {
            mode,
            visitor: party(visitor, from),
            host: party(host, to),
            history: self.history(visitor.shown.organisation_id),
            circumstances: PairCircumstances {
                host_capacity: host.host_capacity,
                host_visitors: self.exchanges.visitors_at(host_id),
                periods_overlap: visitor.profile.periods_overlap(&host.profile),
                shared_clusters: visitor
                    .clusters
                    .intersection(&host.clusters)
                    .cloned()
                    .collect(),
            },
        };
        assess_pair(&pair, &self.rulebook)
    }

    /// What stands between two participants and a new proposal, apart from the sender's own limit:
    /// the pair, the limit of the other side, a proposal between the two.
    pub fn hurdles(
        &self,
        sender: Role,
        visitor: &Participant,
        host: &Participant,
        mode: Mode,
    ) -> Receipt {
        let recipient = match sender {
            Role::Visitor => host,
            Role::Host => visitor,
        };
        let role = sender.other();
        let open = self.open_count(recipient.shown.organisation_id, role);
        let pair = (visitor.shown.organisation_id, host.shown.organisation_id);
        let mut receipt = self.pair(visitor, host, mode);
        receipt.extend(counterpart_open_proposals(open, role, &self.rulebook));
        receipt.extend(one_open_proposal(
            self.open_pairs.contains(&pair),
            &self.rulebook,
        ));
        receipt
    }

    /// Whether an organisation may have one more proposal open.
    pub fn own_limit(&self, organisation: Uuid, role: Role) -> Receipt {
        open_proposals(self.open_count(organisation, role), role, &self.rulebook)
    }

    /// Whether a participant may invite someone who is not known yet.
    pub fn invitation(&self, sender: Role, participant: &Participant, mode: Mode) -> Receipt {
        let organisation = participant.shown.organisation_id;
        let mut receipt = Receipt::new(&self.rulebook.version)
            .with(accepted_in_role(&participant.accepted_roles(), sender));
        if sender == Role::Visitor {
            let history = self.history(organisation);
            receipt.push(visitor_once(&history, mode, &self.rulebook));
        }
        receipt.extend(self.own_limit(organisation, sender));
        receipt
    }

    /// The exchange that a proposal has led to.
    pub fn exchange_of(&self, proposal: Uuid) -> Option<Uuid> {
        self.exchanges.by_proposal.get(&proposal).copied()
    }

    /// How well two participants fit.
    pub fn score(&self, visitor: &Participant, host: &Participant) -> Score {
        score(&visitor.profile, &host.profile, &self.rulebook)
    }

    fn open_count(&self, organisation: Uuid, role: Role) -> u32 {
        let count = self.open.get(&(organisation, role));
        count.copied().unwrap_or_default()
    }

    fn history(&self, organisation: Uuid) -> VisitorHistory {
        let visits = self.exchanges.visits.get(&organisation);
        VisitorHistory::of(visits.into_iter().flatten(), &self.rulebook)
    }
}

/// Where the sides are, for deadlines in working days.
pub fn countries(
    visitor: Option<&Participant>,
    host: Option<&Participant>,
) -> BTreeMap<Party, CountryCode> {
    [(Party::Visitor, visitor), (Party::Host, host)]
        .into_iter()
        .filter_map(|(seat, side)| Some((seat, side?.shown.country?)))
        .collect()
}
