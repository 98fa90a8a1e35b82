//! Actions on registrations, by who takes them. The last step of each address is the key of the
//! action in the state table.

mod applicant;
mod officer;
mod scheme;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    applicant::configure(config);
    officer::configure(config);
    scheme::configure(config);
}
