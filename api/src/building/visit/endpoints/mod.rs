//! Operations on group visits.

mod actions;
mod clauses;
mod resource;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(resource::list_visits)
        .service(resource::create_visit)
        .service(resource::list_my_visits)
        .service(resource::find_visit)
        .service(resource::replace_visit)
        .service(actions::publish_visit)
        .service(actions::close_visit)
        .service(actions::cancel_visit)
        .service(actions::join_visit)
        .service(clauses::find_visit_clause)
        .service(clauses::replace_visit_clause);
}
