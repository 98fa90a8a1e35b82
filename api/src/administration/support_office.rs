//! How the Support Office is reached.

use actix_web::get;
use actix_web::web::Data;
use clusterxchange_contract::support_office::SupportOfficeContact;
use clusterxchange_domain::administration::opening;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::app::App;
use crate::http::{ApiError, PublicProblems, Reply};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(find_support_office);
}

/// Find the Support Office
///
/// Its contact details and opening hours, and whether it is open at this moment: on working days of
/// its country, in its time zone.
#[utoipa::path(
    tag = "help",
    responses((status = 200, description = "How to reach it.", body = SupportOfficeContact), PublicProblems),
    security(()),
)]
#[get("/support-office")]
pub async fn find_support_office(app: Data<App>) -> Result<Reply, ApiError> {
    let office = &app.settings.support_office;
    let country = office.country;
    let now = app
        .clock
        .now()
        .with_timezone(&office.time_zone)
        .naive_local();
    Reply::ok(&SupportOfficeContact {
        email: office.email.clone(),
        phone: office.phone.clone(),
        hours: office.hours.to_string(),
        time_zone: office.time_zone.name().to_owned(),
        country,
        opening: opening(&office.hours, now, app.calendar, country).ok(),
    })
}
