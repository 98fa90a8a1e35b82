//! Operations on exchanges from the first day of the stay on.

mod payment;
mod report;
mod stay;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(stay::start_exchange)
        .service(stay::end_exchange)
        .service(stay::end_exchange_early)
        .service(stay::decide_force_majeure)
        .service(stay::discontinue_exchange)
        .service(report::add_evidence)
        .service(report::submit_report)
        .service(report::return_report)
        .service(report::validate_report)
        .service(report::give_feedback)
        .service(report::close_without_feedback)
        .service(payment::find_bank_account)
        .service(payment::replace_bank_account)
        .service(payment::record_payment)
        .service(payment::record_payment_failure)
        .service(payment::close_without_payment);
}
