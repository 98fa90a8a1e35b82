//! What the matching phase asks about exchanges: who has visited, who is visited now, which proposal
//! led to which exchange.

use std::collections::{HashMap, HashSet};

use clusterxchange_domain::matching::{Progress, VisitorExchange};
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use crate::building::exchange as building;
use crate::http::ApiError;

/// What the matching phase reads of an exchange; the building phase owns the table.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The proposal that it comes from.
    pub proposal_id: Option<Uuid>,
    /// The visiting organisation.
    pub visitor_organisation_id: Uuid,
    /// The host organisation.
    pub host_organisation_id: Uuid,
    /// Physical or virtual.
    pub mode: String,
    /// State.
    pub state: String,
    /// Version of the rulebook that it began under.
    pub rulebook: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Exchanges, as far as they matter to pairs.
#[derive(Clone, Debug, Default)]
pub struct Exchanges {
    /// What each visitor has done so far.
    pub visits: HashMap<Uuid, Vec<VisitorExchange>>,
    /// The exchange that each proposal has led to.
    pub by_proposal: HashMap<Uuid, Uuid>,
    visitors_at: HashMap<Uuid, u32>,
}

impl Exchanges {
    /// Reads those that concern some organisations, or all.
    pub async fn read(
        db: &impl ConnectionTrait,
        about: Option<&[Uuid]>,
        phases: &HashMap<String, String>,
    ) -> Result<Self, ApiError> {
        use Column::{HostOrganisationId, VisitorOrganisationId};
        let mut query = Entity::find();
        if let Some(ids) = about {
            let visitor = VisitorOrganisationId.is_in(ids.iter().copied());
            let host = HostOrganisationId.is_in(ids.iter().copied());
            query = query.filter(sea_orm::Condition::any().add(visitor).add(host));
        }
        let not_counted = not_counted(db).await?;
        let mut exchanges = Self::default();
        for row in query.all(db).await? {
            let visit = visit(&row, phases)?;
            let (visitor, host) = (row.visitor_organisation_id, row.host_organisation_id);
            if visit.progress == Progress::Running {
                *exchanges.visitors_at.entry(host).or_default() += 1;
            }
            let proposal = row.proposal_id.map(|proposal| (proposal, row.id));
            exchanges.by_proposal.extend(proposal);
            if !not_counted.contains(&row.id) {
                exchanges.visits.entry(visitor).or_default().push(visit);
            }
        }
        Ok(exchanges)
    }

    /// How many visitors a host has at present.
    pub fn visitors_at(&self, host: Uuid) -> u32 {
        self.visitors_at.get(&host).copied().unwrap_or_default()
    }
}

/// The exchanges in their first state that do not take the visitor's place yet.
async fn not_counted(db: &impl ConnectionTrait) -> Result<HashSet<Uuid>, ApiError> {
    let rows: Vec<(Uuid, Json)> = building::store::Entity::find()
        .filter(building::store::Column::State.eq(Stage::Building.key()))
        .select_only()
        .columns([
            building::store::Column::Id,
            building::store::Column::Lifecycle,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let mut ids = HashSet::new();
    for (id, lifecycle) in rows {
        let case = serde_json::from_value(lifecycle).map_err(|it| ApiError::Internal(it.into()))?;
        if !building::history::counts(&case) {
            ids.insert(id);
        }
    }
    Ok(ids)
}

fn visit(row: &Model, phases: &HashMap<String, String>) -> Result<VisitorExchange, ApiError> {
    let broken = || ApiError::Internal(anyhow::anyhow!("exchange {} is broken", row.id));
    let stage = Stage::ALL.iter().find(|it| it.key() == row.state);
    let mode = Mode::ALL.into_iter().find(|it| it.key() == row.mode);
    Ok(VisitorExchange {
        mode: mode.ok_or_else(broken)?,
        phase: phases.get(&row.rulebook).cloned().unwrap_or_default(),
        progress: stage.ok_or_else(broken)?.progress(),
    })
}
