//! All cases of a person, whatever their kind, in either order.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::{CaseHead, CaseKind};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::workflow::{self, Named, Role, Waiting};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::found::{self, Choice, Found};
use super::{task, work};
use crate::http::{ApiError, Window};
use crate::identity::organisation;

/// Where a page begins: when something happened last, and the case.
pub type Key = (DateTime<Utc>, Uuid);

/// Where a page begins that has the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// Among the cases that wait for the reader: deadline, since when, and the case.
    Waiting(DateTime<Utc>, DateTime<Utc>, Uuid),
    /// Among the others: when something happened last, and the case.
    Other(DateTime<Utc>, Uuid),
}

/// Whose cases are wanted, and which.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What the reader acts for.
    pub roles: &'a [Role],
    /// Cases of this kind only.
    pub kind: Option<CaseKind>,
    /// The time by which something waits or not.
    pub now: DateTime<Utc>,
}

/// What happened last comes first. Six queries, however many cases there are.
pub async fn recent(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    window: &Window<Key>,
) -> Result<Page<CaseHead>, ApiError> {
    let choice = Choice::Recent {
        after: window.after,
        most: window.fetch(),
        not_waiting: None,
    };
    let found = found::find(db, wanted, &choice).await?;
    let mut heads = Heads::of(db, &found).await?;
    window.page(
        found,
        |case| (case.updated_at, case.id),
        |case| Ok(heads.head(case)),
    )
}

/// What waits for the reader comes first, by its deadline and then by how long it has waited; the
/// others follow as in [`recent`].
pub async fn urgent(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    window: &Window<Place>,
) -> Result<Page<CaseHead>, ApiError> {
    let mut cases = match window.after {
        Some(Place::Other(..)) => Vec::new(),
        Some(Place::Waiting(due, since, id)) => {
            waiting(db, wanted, Some((due, since, id)), window.fetch()).await?
        }
        None => waiting(db, wanted, None, window.fetch()).await?,
    };
    let found_so_far = u64::try_from(cases.len()).unwrap_or(u64::MAX);
    let most = window.fetch().saturating_sub(found_so_far);
    if most > 0 {
        let after = match window.after {
            Some(Place::Other(at, id)) => Some((at, id)),
            Some(Place::Waiting(..)) | None => None,
        };
        let choice = Choice::Recent {
            after,
            most,
            not_waiting: Some(Box::new(work::cases(wanted.roles, wanted.now))),
        };
        let others = found::find(db, wanted, &choice).await?;
        let others = others.into_iter();
        cases.extend(others.map(|case| (Place::Other(case.updated_at, case.id), case)));
    }
    let mut heads = Heads::of(db, cases.iter().map(|(_, case)| case)).await?;
    window.page(cases, |(place, _)| *place, |(_, case)| Ok(heads.head(case)))
}

/// The cases that wait for the reader, each with its place.
async fn waiting(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    after: Option<work::Urgent>,
    most: u64,
) -> Result<Vec<(Place, Found)>, ApiError> {
    let mine = work::mine(wanted.roles, wanted.now);
    let urgent = work::most_urgent(db, mine, wanted.kind, after, most).await?;
    let ids: Vec<Uuid> = urgent.iter().map(|case| case.case_id).collect();
    let found = found::find(db, wanted, &Choice::These(&ids)).await?;
    let mut found: HashMap<Uuid, Found> = found.into_iter().map(|it| (it.id, it)).collect();
    let placed = urgent.into_iter().filter_map(|case| {
        let place = Place::Waiting(case.due, case.since, case.case_id);
        Some((place, found.remove(&case.case_id)?))
    });
    Ok(placed.collect())
}

/// What the heads of some cases need besides their rows.
struct Heads {
    names: HashMap<Uuid, String>,
    waiting: HashMap<Uuid, Vec<Waiting>>,
}

impl Heads {
    async fn of(
        db: &impl ConnectionTrait,
        cases: impl IntoIterator<Item = &Found> + Clone,
    ) -> Result<Self, ApiError> {
        let ids: Vec<Uuid> = cases.clone().into_iter().map(|case| case.id).collect();
        let organisations = cases.into_iter().flat_map(|case| case.organisations);
        Ok(Self {
            names: organisation::names(db, organisations.flatten()).await?,
            waiting: task::waiting_on(db, &ids).await?,
        })
    }

    fn head(&mut self, case: Found) -> CaseHead {
        let name = |id: Option<Uuid>| id.and_then(|id| self.names.get(&id)).map(String::as_str);
        let [first, second] = case.organisations;
        let title = case.title.unwrap_or_else(|| match case.kind {
            CaseKind::Registration => CaseTitle::registration(name(first)).in_english(),
            CaseKind::Proposal
            | CaseKind::Exchange
            | CaseKind::Administration
            | CaseKind::Visit => CaseTitle::pair(name(first), name(second)).in_english(),
        });
        CaseHead {
            kind: case.kind,
            id: case.id,
            title,
            state_label: state_label(case.kind, &case.state),
            state: case.state,
            waiting_on: self.waiting.remove(&case.id).unwrap_or_default(),
            updated_at: case.updated_at,
        }
    }
}

/// A state in words.
pub fn state_label(kind: CaseKind, state: &str) -> String {
    let label = match kind {
        CaseKind::Registration => label(workflow::registration::Stage::ALL, state),
        CaseKind::Proposal => label(workflow::proposal::Stage::ALL, state),
        CaseKind::Exchange => label(workflow::exchange::Stage::ALL, state),
        CaseKind::Administration => None,
        CaseKind::Visit => label(workflow::visit::Stage::ALL, state),
    };
    label.unwrap_or(state).to_owned()
}

fn label<S: Named>(stages: &[S], key: &str) -> Option<&'static str> {
    let stage = stages.iter().find(|stage| stage.key() == key)?;
    Some(stage.label())
}
