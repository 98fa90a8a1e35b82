//! The short lists that forms offer. Each comes as one page, and all of them come together.

use actix_web::get;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::ReferenceLists;
use clusterxchange_domain::reference::{
    Activity, Country, Ecosystem, Language, Purpose, Reference, Sector,
};
use serde::Serialize;

use crate::http::{ApiError, Keep, Public, PublicProblems};

fn shipped() -> Result<&'static Reference, ApiError> {
    Reference::shipped().map_err(|error| ApiError::Internal(error.into()))
}

fn one_page<T: Serialize>(items: &[T]) -> Result<Public, ApiError> {
    let page = Page {
        items: items.iter().collect(),
        next: None,
    };
    Public::ok(&page, 1, Keep::Minutes)
}

/// List countries
///
/// Every country that takes part in at least one phase, by English name. The rulebooks say in
/// which phase, and from when.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All countries.", body = Page<Country>), PublicProblems),
    security(()),
)]
#[get("/countries")]
pub async fn list_countries() -> Result<Public, ApiError> {
    one_page(&shipped()?.countries)
}

/// List sectors
///
/// The scheme's sectors, in the scheme's order.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All sectors.", body = Page<Sector>), PublicProblems),
    security(()),
)]
#[get("/sectors")]
pub async fn list_sectors() -> Result<Public, ApiError> {
    one_page(&shipped()?.sectors)
}

/// List ecosystems
///
/// The industrial ecosystems of the EU, by name.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All ecosystems.", body = Page<Ecosystem>), PublicProblems),
    security(()),
)]
#[get("/ecosystems")]
pub async fn list_ecosystems() -> Result<Public, ApiError> {
    one_page(&shipped()?.ecosystems)
}

/// List activities
///
/// What host and visitor can do together: the pick list of a plan. Each says whether it works at a
/// distance.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All activities.", body = Page<Activity>), PublicProblems),
    security(()),
)]
#[get("/activities")]
pub async fn list_activities() -> Result<Public, ApiError> {
    one_page(&shipped()?.activities)
}

/// List purposes
///
/// Why an organisation seeks an exchange: the pick list of a registration.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All purposes.", body = Page<Purpose>), PublicProblems),
    security(()),
)]
#[get("/purposes")]
pub async fn list_purposes() -> Result<Public, ApiError> {
    one_page(&shipped()?.purposes)
}

/// List languages
///
/// Languages that are official in the whole of a participating country, by tag. A registration may
/// name any other one, too.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All languages.", body = Page<Language>), PublicProblems),
    security(()),
)]
#[get("/languages")]
pub async fn list_languages() -> Result<Public, ApiError> {
    one_page(&shipped()?.languages)
}

/// Find all lists
///
/// The countries, sectors, ecosystems, activities, purposes and languages of the operations above, in one
/// answer: for a form that offers several of them.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All lists.", body = ReferenceLists), PublicProblems),
    security(()),
)]
#[get("/lists")]
pub async fn find_lists() -> Result<Public, ApiError> {
    let shipped = shipped()?;
    let lists = ReferenceLists {
        countries: shipped.countries.clone(),
        sectors: shipped.sectors.clone(),
        ecosystems: shipped.ecosystems.clone(),
        activities: shipped.activities.clone(),
        purposes: shipped.purposes.clone(),
        languages: shipped.languages.clone(),
    };
    Public::ok(&lists, 1, Keep::Minutes)
}
