//! Operations on reference data, for everyone.

mod clusters;
mod holidays;
mod lists;
mod partnerships;
mod rulebooks;
mod rules;
mod towns;

pub use clusters::ClusterPath;
pub use partnerships::PartnershipPath;
pub use rulebooks::on as rulebook_on;
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(lists::list_countries)
        .service(lists::list_sectors)
        .service(lists::list_ecosystems)
        .service(lists::list_activities)
        .service(lists::list_purposes)
        .service(lists::list_languages)
        .service(lists::find_lists)
        .service(clusters::list_clusters)
        .service(clusters::find_cluster)
        .service(partnerships::list_partnerships)
        .service(partnerships::find_partnership)
        .service(towns::list_towns)
        .service(holidays::list_holidays)
        .service(rulebooks::list_rulebooks)
        .service(rulebooks::find_current_rulebook)
        .service(rulebooks::find_rulebook)
        .service(rulebooks::compare_rulebooks)
        .service(rules::list_rules);
}
