//! What a visitor has done so far, and whether two organisations may be a pair.

use std::collections::BTreeSet;

use clusterxchange_domain::matching::{
    PairCircumstances, PairInput, PairParty, VisitorExchange, VisitorHistory, assess_pair,
};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::LifeCycle;
use clusterxchange_domain::workflow::exchange::{Exchange, Origin, Stage};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, QuerySelect};

use super::side::Registered;
use super::store::{Column, Entity};
use crate::http::ApiError;

/// The rulebook versions, and the one that counts now.
#[derive(Clone, Copy, Debug)]
pub struct Rulebooks<'a> {
    /// All versions that were ever put in force.
    pub all: &'a [Rulebook],
    /// The one that counts.
    pub now: &'a Rulebook,
}

struct Past {
    id: Uuid,
    visitor: Uuid,
    host: Uuid,
    rulebook: String,
    case: Exchange,
}

/// Whether visitor and host may be a pair, apart from the exchange `except`.
pub async fn assess(
    db: &impl ConnectionTrait,
    visitor: &Registered,
    host: &Registered,
    mode: Mode,
    except: Option<Uuid>,
    rulebooks: Rulebooks<'_>,
) -> Result<Receipt, ApiError> {
    let (visiting, hosting) = (visitor.row.organisation_id, host.row.organisation_id);
    let past: Vec<Past> = past(db, visiting, hosting)
        .await?
        .into_iter()
        .filter(|past| Some(past.id) != except)
        .collect();
    let visits: Vec<VisitorExchange> = past
        .iter()
        .filter(|past| past.visitor == visiting && counts(&past.case))
        .map(|past| visit(past, rulebooks.all))
        .collect();
    let host_visitors = past
        .iter()
        .filter(|past| past.host == hosting && past.case.stage().reserves_visit())
        .count();
    let pair = PairInput {
        mode,
        visitor: party(visitor),
        host: party(host),
        history: VisitorHistory::of(&visits, rulebooks.now),
        circumstances: PairCircumstances {
            host_capacity: host.form.host_capacity,
            host_visitors: u32::try_from(host_visitors).unwrap_or(u32::MAX),
            periods_overlap: None,
            shared_clusters: shared_clusters(&visitor.form, &host.form),
        },
    };
    Ok(assess_pair(&pair, rulebooks.now))
}

async fn past(db: &impl ConnectionTrait, visitor: Uuid, host: Uuid) -> Result<Vec<Past>, ApiError> {
    let rows: Vec<(Uuid, Uuid, Uuid, String, Json)> = Entity::find()
        .filter(
            Condition::any()
                .add(Column::VisitorOrganisationId.eq(visitor))
                .add(
                    Column::HostOrganisationId
                        .eq(host)
                        .and(Column::State.is_not_in(["completed", "cancelled", "discontinued"])),
                ),
        )
        .select_only()
        .columns([
            Column::Id,
            Column::VisitorOrganisationId,
            Column::HostOrganisationId,
            Column::Rulebook,
            Column::Lifecycle,
        ])
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|(id, visitor, host, rulebook, case)| {
            let case =
                serde_json::from_value(case).map_err(|error| ApiError::Internal(error.into()))?;
            Ok(Past {
                id,
                visitor,
                host,
                rulebook,
                case,
            })
        })
        .collect()
}

/// An exchange that a host entered as agreed outside of the tool does not take the visitor's place
/// before the visitor has said yes to it: nobody can block a visitor without its doing.
pub fn counts(case: &Exchange) -> bool {
    let record = case.record();
    record.origin != Origin::AgreedOutside
        || record.stage != Stage::Building
        || record.agreed.contains(&Role::Visitor)
}

fn visit(past: &Past, rulebooks: &[Rulebook]) -> VisitorExchange {
    VisitorExchange {
        mode: past.case.record().plan.mode,
        phase: rulebooks
            .iter()
            .find(|rulebook| rulebook.version == past.rulebook)
            .map(|rulebook| rulebook.phase.clone())
            .unwrap_or_default(),
        progress: past.case.stage().progress(),
    }
}

fn party(registered: &Registered) -> PairParty {
    PairParty {
        organisation_id: registered.row.organisation_id,
        country: registered.country,
        accepted_roles: registered.accepted_roles(),
    }
}

fn shared_clusters(visitor: &RegistrationForm, host: &RegistrationForm) -> Vec<String> {
    let names = |form: &RegistrationForm| -> BTreeSet<String> {
        form.memberships
            .iter()
            .filter_map(|membership| {
                let id = membership.cluster_id.as_ref().map(ToString::to_string);
                id.or_else(|| membership.name.clone())
            })
            .collect()
    };
    names(visitor).intersection(&names(host)).cloned().collect()
}

/// The seats of an exchange in which someone can sit as a participant.
pub const PARTICIPANTS: [Party; 2] = [Party::Visitor, Party::Host];
