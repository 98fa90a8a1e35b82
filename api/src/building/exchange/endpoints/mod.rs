//! Operations on exchanges until they may start.

mod actions;
mod agreement;
mod answer;
mod parts;
mod resource;

pub use answer::answer;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(resource::list_exchanges)
        .service(resource::create_exchange)
        .service(resource::find_exchange)
        .service(parts::find_plan)
        .service(parts::replace_plan)
        .service(parts::find_clause)
        .service(parts::replace_clause)
        .service(parts::set_distance)
        .service(actions::agree)
        .service(actions::reopen_exchange)
        .service(actions::sign_commitment)
        .service(actions::return_for_correction)
        .service(actions::validate_commitment)
        .service(actions::cancel_exchange)
        .service(agreement::set_amount)
        .service(agreement::sign_agreement)
        .service(agreement::waive_agreement);
}
