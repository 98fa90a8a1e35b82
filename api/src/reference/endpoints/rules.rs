//! The rules as sentences.

use actix_web::get;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::RuleDetails;
use clusterxchange_domain::rules;

use crate::http::{ApiError, Keep, Public, PublicProblems};

/// List the rules
///
/// Every rule of the scheme with its sentence, source and examples, by identifier. The findings of a
/// receipt name these rules.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All rules; one page.", body = Page<RuleDetails>), PublicProblems),
    security(()),
)]
#[get("/rules")]
pub async fn list_rules() -> Result<Public, ApiError> {
    let items: Vec<RuleDetails> = rules::all().into_iter().map(RuleDetails::from).collect();
    Public::ok(&Page { items, next: None }, 1, Keep::Minutes)
}
