//! Joining, being found, leaving.

use std::collections::HashMap;

use clusterxchange_contract::execution::alumni::{
    AlumniQuery, Alumnus, AlumnusInput, NewAlumnus, OwnAlumnus,
};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::execution::may_join_alumni;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::{CountryCode, Role, SectorId};
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::store::{self, Model};
use crate::app::App;
use crate::building::exchange::Side;
use crate::building::exchange::side::registered;
use crate::building::exchange::store as exchange;
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Window};
use crate::identity::account::store as account;
use crate::identity::{Actor, organisation};
use crate::reference::{partnership, rulebook, sector};

/// Joins for an organisation that the actor acts for.
pub async fn join(
    work: &Work,
    actor: &Actor,
    new: NewAlumnus,
) -> Result<(OwnAlumnus, i64), ApiError> {
    let organisation = new.organisation_id;
    if !actor.organisations().any(|id| id == organisation) {
        return Err(ApiError::field(
            "/organisation_id",
            "is not an organisation that you act for",
        ));
    }
    let exchanges = store::completed(work.conn(), organisation).await?;
    let version = rulebook::in_force(work.conn(), work.now.date_naive())
        .await?
        .version;
    let receipt = may_join_alumni(exchanges.len() as u64, &version);
    let Some(newest) = exchanges.first().filter(|_| receipt.holds()) else {
        return Err(ApiError::refused(receipt.seen_by(&[Party::Applicant])));
    };
    if store::of_account(work.conn(), actor.account_id)
        .await?
        .is_some()
    {
        return Err(ApiError::AlreadyExists(
            "you are a member already; change what you show with PUT /alumni/me".to_owned(),
        ));
    }
    let side = side_of(newest, organisation)?;
    let row = Model {
        id: Uuid::now_v7(),
        account_id: actor.account_id,
        organisation_id: organisation,
        country: side.country.to_string(),
        sectors: sector::stored(&sectors(work, side.registration).await?),
        partnership_id: side.partnership,
        roles: json!(roles(&exchanges, organisation)),
        story: new.story.into_string(),
        shows_contact: new.shows_contact,
        joined_at: work.now,
        version: 1,
    };
    store::insert(work, row.clone()).await?;
    let mut own = own(work.conn(), row).await?;
    own.0.receipt = Some(receipt);
    Ok(own)
}

fn side_of(row: &exchange::Model, organisation: Uuid) -> Result<Side, ApiError> {
    let content = row.content()?;
    Ok(if row.visitor_organisation_id == organisation {
        content.visitor
    } else {
        content.host
    })
}

fn roles(exchanges: &[exchange::Model], organisation: Uuid) -> Vec<Role> {
    let visited = exchanges
        .iter()
        .any(|row| row.visitor_organisation_id == organisation);
    let hosted = exchanges
        .iter()
        .any(|row| row.host_organisation_id == organisation);
    [
        visited.then_some(Role::Visitor),
        hosted.then_some(Role::Host),
    ]
    .into_iter()
    .flatten()
    .collect()
}

async fn sectors(work: &Work, registration: Uuid) -> Result<Vec<SectorId>, ApiError> {
    let [registered, _] = registered(work.conn(), [registration, registration]).await?;
    Ok(registered.map_or_else(Vec::new, |it| it.form.organisation.sectors))
}

/// The membership of an account, if it has one.
pub async fn of_account(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Option<(OwnAlumnus, i64)>, ApiError> {
    match store::of_account(db, account).await? {
        Some(row) => own(db, row).await.map(Some),
        None => Ok(None),
    }
}

/// Changes what the others see.
pub async fn change(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    input: AlumnusInput,
) -> Result<(OwnAlumnus, i64), ApiError> {
    let mut row = store::of_account(work.conn(), actor.account_id)
        .await?
        .ok_or(ApiError::NotFound)?;
    if_match.check(row.version)?;
    row.story = input.story.into_string();
    row.shows_contact = input.shows_contact;
    store::save(work, &mut row).await?;
    own(work.conn(), row).await
}

/// Leaves.
pub async fn leave(work: &Work, actor: &Actor, if_match: IfMatch) -> Result<(), ApiError> {
    let row = store::of_account(work.conn(), actor.account_id)
        .await?
        .ok_or(ApiError::NotFound)?;
    if_match.check(row.version)?;
    store::forget(work.conn(), actor.account_id).await?;
    Ok(())
}

/// The directory, for members only.
pub async fn list(
    app: &App,
    actor: &Actor,
    query: &AlumniQuery,
) -> Result<Page<Alumnus>, ApiError> {
    let own = store::of_account(&app.db, actor.account_id).await?;
    if own.is_none() {
        return Err(ApiError::Forbidden(
            "the directory is for members of the alumni network; join it first",
        ));
    }
    let window = Window::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    })?;
    let rows = store::list(&app.db, query, &window).await?;
    let names = Names::of(&app.db, &rows).await?;
    window.page(rows, |row| row.id, |row| names.shown(row))
}

async fn own(db: &impl ConnectionTrait, row: Model) -> Result<(OwnAlumnus, i64), ApiError> {
    let names = Names::of(db, std::slice::from_ref(&row)).await?;
    let (version, shows_contact) = (row.version, row.shows_contact);
    let own = OwnAlumnus {
        shown: names.shown(row)?,
        shows_contact,
        receipt: None,
    };
    Ok((own, version))
}

/// The names behind some rows, in three queries.
struct Names {
    people: HashMap<Uuid, account::Model>,
    organisations: HashMap<Uuid, String>,
    partnerships: HashMap<String, String>,
}

impl Names {
    async fn of(db: &impl ConnectionTrait, rows: &[Model]) -> Result<Self, ApiError> {
        let accounts = rows.iter().map(|row| row.account_id);
        let people = account::Entity::find()
            .filter(account::Column::Id.is_in(accounts))
            .all(db)
            .await?;
        let partnerships = rows.iter().map(|row| row.partnership_id.as_str());
        Ok(Self {
            people: people.into_iter().map(|it| (it.id, it)).collect(),
            organisations: organisation::names(db, rows.iter().map(|it| it.organisation_id))
                .await?,
            partnerships: partnership::names(db, partnerships).await?,
        })
    }

    fn shown(&self, row: Model) -> Result<Alumnus, ApiError> {
        let broken = || ApiError::Internal(anyhow::anyhow!("alumnus {} is broken", row.id));
        let person = self.people.get(&row.account_id);
        Ok(Alumnus {
            id: row.id,
            name: person.map(|it| it.name.clone()).unwrap_or_default(),
            organisation_id: row.organisation_id,
            organisation: self
                .organisations
                .get(&row.organisation_id)
                .cloned()
                .unwrap_or_default(),
            country: CountryCode::parse(&row.country).map_err(|_| broken())?,
            sectors: sector::read(&row.sectors)?,
            partnership: self
                .partnerships
                .get(&row.partnership_id)
                .cloned()
                .unwrap_or_default(),
            roles: serde_json::from_value(row.roles.clone()).map_err(|_| broken())?,
            email: person
                .filter(|_| row.shows_contact)
                .map(|it| it.email.clone()),
            partnership_id: row.partnership_id,
            story: row.story,
            joined_at: row.joined_at,
        })
    }
}
