//! Partnerships.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_contract::reference::{PartnershipDetails, PartnershipQuery};
use serde::Deserialize;

use crate::app::App;
use crate::http::{ApiError, Keep, Path, Public, PublicProblems, Window};
use crate::reference::partnership;

/// The Partnership that an operation is about.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct PartnershipPath {
    /// Stable identifier of the Partnership.
    #[param(example = "blues", max_length = 64)]
    pub id: String,
}

/// List Partnerships
///
/// With profile and members. Ordered by name, then identifier.
#[utoipa::path(
    tag = "reference",
    params(PartnershipQuery),
    responses((status = 200, description = "One page of Partnerships.", body = Page<PartnershipDetails>), PublicProblems),
    security(()),
)]
#[get("/partnerships")]
pub async fn list_partnerships(
    app: Data<App>,
    query: Query<PartnershipQuery>,
) -> Result<Public, ApiError> {
    let window = Window::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    })?;
    let page = partnership::list(&app.db, &query, &window).await?;
    Public::ok(&page, 1, Keep::Revalidate)
}

/// Read a Partnership
///
/// Profile, sectors, members, web address and leaflet.
#[utoipa::path(
    tag = "reference",
    params(PartnershipPath),
    responses((status = 200, description = "The Partnership.", body = PartnershipDetails), PublicProblems),
    security(()),
)]
#[get("/partnerships/{id}")]
pub async fn find_partnership(
    app: Data<App>,
    path: Path<PartnershipPath>,
) -> Result<Public, ApiError> {
    let (details, version) = partnership::get(&app.db, &path.id).await?;
    Public::ok(&details, version, Keep::Revalidate)
}
