//! What the Support Office looks after: rulebook versions, Partnerships and clusters, people and
//! their roles. Each change is recorded in the ledger, one chain per thing that is changed.

mod cluster;
mod partnership;
mod people;
mod record;
mod retention;
mod rulebook;
mod support_office;

use utoipa_actix_web::service_config::ServiceConfig;

pub use people::not_the_last;
pub use record::{Deed, case_id, parties, record_of};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .configure(rulebook::configure)
        .configure(partnership::configure)
        .configure(cluster::configure)
        .configure(people::configure)
        .configure(retention::configure)
        .configure(support_office::configure);
}
