//! Contact points: the Support Office until a registration is accepted, then the Partnership in
//! charge of it.

use chrono::NaiveDate;
use clusterxchange_contract::help::{ContactKind, ContactPoint};
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::workflow::registration::Stage;
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::app::App;
use crate::cases::row::registration;
use crate::identity::Actor;
use crate::reference::partnership;

/// What people call the Support Office.
pub const SUPPORT_OFFICE: &str = "ClusterXchange Support Office";

/// Who answers the actor's questions.
pub async fn of_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<Role, DbErr> {
    let organisations: Vec<Uuid> = actor.organisations().collect();
    if organisations.is_empty() {
        return Ok(Role::SupportOffice);
    }
    let accepted = registration::Entity::find()
        .filter(registration::Column::OrganisationId.is_in(organisations))
        .filter(registration::Column::State.eq(Stage::Accepted.key()))
        .filter(registration::Column::PartnershipId.is_not_null())
        .order_by_desc(registration::Column::AcceptedAt)
        .order_by_desc(registration::Column::Id)
        .one(db)
        .await?;
    Ok(accepted
        .and_then(|registration| registration.partnership_id)
        .map_or(Role::SupportOffice, Role::Partnership))
}

/// A contact point with its details.
pub async fn details(
    app: &App,
    db: &impl ConnectionTrait,
    contact: &Role,
    today: NaiveDate,
) -> Result<ContactPoint, DbErr> {
    if let Role::Partnership(id) = contact
        && let Some(row) = partnership::Entity::find_by_id(id.clone()).one(db).await?
    {
        return Ok(partnership_point(app, row, today));
    }
    Ok(support_office(app, today))
}

/// The Support Office, as the settings describe it.
pub fn support_office(app: &App, today: NaiveDate) -> ContactPoint {
    let office = &app.settings.support_office;
    ContactPoint {
        kind: ContactKind::SupportOffice,
        partnership_id: None,
        name: SUPPORT_OFFICE.to_owned(),
        email: Some(office.email.clone()),
        phone: Some(office.phone.clone()),
        web: Some(app.settings.public_url.clone()),
        opening_hours: Some(office.hours.to_string()),
        time_zone: Some(office.time_zone.to_string()),
        next_working_day: working_day(app, office.country.as_str(), today),
        holiday_country: Some(office.country.to_string()),
    }
}

fn partnership_point(app: &App, row: partnership::Model, today: NaiveDate) -> ContactPoint {
    let text = |field: &str| row.profile[field].as_str().map(str::to_owned);
    let country = text("holiday_country");
    ContactPoint {
        kind: ContactKind::Partnership,
        email: text("email"),
        phone: text("phone"),
        web: text("web"),
        opening_hours: text("opening_hours"),
        time_zone: text("time_zone"),
        next_working_day: country
            .as_deref()
            .and_then(|country| working_day(app, country, today)),
        holiday_country: country,
        partnership_id: Some(row.id),
        name: row.name,
    }
}

fn working_day(app: &App, country: &str, today: NaiveDate) -> Option<NaiveDate> {
    let country: CountryCode = country.parse().ok()?;
    app.calendar
        .working_day_on_or_after(country, None, today)
        .ok()
}
