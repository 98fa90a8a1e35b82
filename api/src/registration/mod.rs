//! First phase: registrations, their assessment, and uploads.

mod actions;
mod assess;
mod choice;
pub mod cluster;
mod confirmation;
pub mod due;
mod endpoints;
mod exchanges;
mod list;
mod service;
mod steps;
pub mod store;
pub mod upload;
mod view;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    endpoints::configure(config);
    actions::configure(config);
    upload::configure(config);
}
