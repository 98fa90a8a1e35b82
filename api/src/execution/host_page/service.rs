//! Settings and content of a host's public page.

use clusterxchange_contract::execution::host_page::{
    HostPage, HostPageInput, HostPageSettings, HostedExchange,
};
use clusterxchange_domain::reference::CountryCode;
use sea_orm::ConnectionTrait;
use sea_orm::entity::prelude::EntityTrait;
use uuid::Uuid;

use super::store::{self, Model};
use crate::app::App;
use crate::building::exchange::store as exchange;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::{Actor, organisation};

/// Most exchanges on a page.
const MOST: u64 = 200;

/// The settings, for those who act for the organisation. Before the first change they say no.
pub async fn settings(
    db: &impl ConnectionTrait,
    actor: &Actor,
    organisation: Uuid,
) -> Result<(HostPageSettings, i64), ApiError> {
    if !actor.organisations().any(|id| id == organisation) {
        return Err(ApiError::NotFound);
    }
    let row = store::find(db, organisation).await?;
    let version = row.as_ref().map_or(0, |row| row.version);
    let (is_public, text) = row.map_or((false, String::new()), |row| (row.is_public, row.text));
    let settings = HostPageSettings {
        organisation_id: organisation,
        is_public,
        text,
    };
    Ok((settings, version))
}

/// Changes the settings.
pub async fn change(
    work: &Work,
    actor: &Actor,
    organisation: Uuid,
    if_match: IfMatch,
    input: HostPageInput,
) -> Result<(HostPageSettings, i64), ApiError> {
    let (_, version) = settings(work.conn(), actor, organisation).await?;
    if_match.check(version)?;
    let row = Model {
        organisation_id: organisation,
        is_public: input.is_public,
        text: input.text.into_string(),
        updated_at: work.now,
        version: version + 1,
    };
    store::save(work, row).await?;
    settings(work.conn(), actor, organisation).await
}

/// The page as everyone sees it, if its host wants one.
pub async fn page(app: &App, id: Uuid) -> Result<HostPage, ApiError> {
    let settings = store::find(&app.db, id).await?;
    let settings = settings
        .filter(|settings| settings.is_public)
        .ok_or(ApiError::NotFound)?;
    let organisation = organisation::Entity::find_by_id(id)
        .one(&app.db)
        .await?
        .ok_or(ApiError::NotFound)?;
    let (hosted, newest) = store::hosted(&app.db, id, MOST).await?;
    Ok(HostPage {
        organisation_id: id,
        name: organisation.name,
        country: organisation
            .country
            .and_then(|code| CountryCode::parse(&code).ok()),
        text: settings.text,
        hosted,
        exchanges: newest.iter().map(shown).collect::<Result<_, _>>()?,
    })
}

fn shown(row: &exchange::Model) -> Result<HostedExchange, ApiError> {
    let case = row.lifecycle()?;
    let record = case.record();
    Ok(HostedExchange {
        visitor_country: row.content()?.visitor.country,
        mode: record.plan.mode,
        starts_on: record.started_on.or(record.plan.first_day),
        ends_on: record.ended_on.or(record.plan.last_day),
        is_grouped: record.group.is_some(),
    })
}
