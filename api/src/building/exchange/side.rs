//! The two sides of an exchange, read from their registrations.

use std::collections::HashMap;

use clusterxchange_domain::building::Coordinates;
use clusterxchange_domain::building::Place;
use clusterxchange_domain::building::planner::distance_between;
use clusterxchange_domain::reference::{CountryCode, Role, Town};
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;
use sea_orm::entity::prelude::*;

use super::{Distance, Side};
use crate::http::ApiError;
use crate::reference::{partnership, town};

/// What an exchange reads of a registration. The table belongs to its own room.
pub mod registration {
    use sea_orm::entity::prelude::*;

    /// A registration, as far as an exchange needs it.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "registration")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        pub partnership_id: Option<String>,
        pub state: String,
        pub country: Option<String>,
        pub is_visitor: bool,
        pub is_host: bool,
        pub form: Json,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A registration with its form.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The row.
    pub row: registration::Model,
    /// What was filled in.
    pub form: RegistrationForm,
    /// Country of permanent residence.
    pub country: CountryCode,
}

impl Registered {
    /// The roles that it is accepted in.
    pub fn accepted_roles(&self) -> Vec<Role> {
        let is_accepted = self.row.state == Stage::Accepted.key();
        let role = |wanted: bool, role| (wanted && is_accepted).then_some(role);
        [
            role(self.row.is_visitor, Role::Visitor),
            role(self.row.is_host, Role::Host),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Two registrations, in the order that was asked for; `None` for one that is unknown or has not
/// been submitted yet.
pub async fn registered(
    db: &impl ConnectionTrait,
    ids: [Uuid; 2],
) -> Result<[Option<Registered>; 2], ApiError> {
    let rows = registration::Entity::find()
        .filter(registration::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let mut known = HashMap::new();
    for row in rows {
        if let Some(registered) = read(row)? {
            known.insert(registered.row.id, registered);
        }
    }
    Ok(ids.map(|id| known.get(&id).cloned()))
}

fn read(row: registration::Model) -> Result<Option<Registered>, ApiError> {
    let form: RegistrationForm = serde_json::from_value(row.form.clone())
        .map_err(|error| ApiError::Internal(error.into()))?;
    let country = row
        .country
        .as_deref()
        .and_then(|code| CountryCode::parse(code).ok())
        .or(form.organisation.country);
    Ok(country
        .filter(|_| row.partnership_id.is_some())
        .map(|country| Registered { row, form, country }))
}

/// Visitor and host as an exchange keeps them.
pub async fn sides(
    db: &impl ConnectionTrait,
    visitor: &Registered,
    host: &Registered,
) -> Result<[Side; 2], ApiError> {
    let pair = [visitor, host];
    let partnerships = partnership::Entity::find()
        .filter(
            partnership::Column::Id
                .is_in(pair.iter().filter_map(|it| it.row.partnership_id.clone())),
        )
        .all(db)
        .await?;
    let towns = town::Entity::find()
        .filter(
            town::Column::Id.is_in(
                pair.iter()
                    .filter_map(|it| it.form.organisation.town_id)
                    .map(i64::from),
            ),
        )
        .all(db)
        .await?;
    let towns: Vec<Town> = towns
        .into_iter()
        .map(Town::try_from)
        .collect::<Result<_, _>>()?;
    Ok(pair.map(|registered| side(registered, &partnerships, &towns)))
}

fn side(registered: &Registered, partnerships: &[partnership::Model], towns: &[Town]) -> Side {
    let organisation = &registered.form.organisation;
    let town = towns
        .iter()
        .find(|town| Some(town.id) == organisation.town_id);
    let id = registered.row.partnership_id.clone().unwrap_or_default();
    let partnership = partnerships.iter().find(|known| known.id == id);
    let profile = partnership.map(|known| &known.profile);
    let number = |name: &str| profile.and_then(|profile| profile[name].as_u64());
    let exact = organisation.latitude.zip(organisation.longitude);
    let coordinates = exact
        .or_else(|| town.map(|town| (town.latitude, town.longitude)))
        .and_then(|(latitude, longitude)| Coordinates::new(latitude, longitude).ok());
    Side {
        registration: registered.row.id,
        organisation: registered.row.organisation_id,
        name: organisation.name.clone().unwrap_or_default(),
        country: registered.country,
        region: organisation
            .region
            .clone()
            .or_else(|| town.and_then(|town| town.region.clone())),
        town: town
            .map(|town| town.name.clone())
            .or_else(|| organisation.town.clone()),
        coordinates,
        partnership_name: partnership.map_or_else(|| id.clone(), |known| known.name.clone()),
        min_days: number("min_days").and_then(|days| u32::try_from(days).ok()),
        partnership_country: profile
            .and_then(|profile| profile["holiday_country"].as_str())
            .and_then(|code| CountryCode::parse(code).ok()),
        partnership: id,
    }
}

/// The distance between two sides; a distance that was set by hand stays.
pub fn distance(visitor: &Side, host: &Side, before: Option<&Distance>) -> Distance {
    let place = |side: &Side| {
        Some(Place {
            country: side.country,
            region: side.region.clone(),
            coordinates: side.coordinates?,
        })
    };
    let km = place(visitor)
        .zip(place(host))
        .and_then(|(from, to)| distance_between(&from, &to));
    Distance {
        km,
        method: "great circle between the two organisations, by address or else by town".to_owned(),
        set_by_hand: before.and_then(|before| before.set_by_hand.clone()),
    }
}
