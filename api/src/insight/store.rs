//! What is counted.

use rust_decimal::Decimal;
use sea_orm::ConnectionTrait;
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use serde_json::Value;

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use clusterxchange_domain::workflow::registration::Stage as RegistrationStage;

use crate::http::ApiError;

/// Registrations that are alike.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Registrations {
    /// The Partnership in charge.
    pub partnership_id: Option<String>,
    /// State.
    pub state: String,
    /// Country of the organisation.
    pub country: Option<String>,
    /// Whether it registers as a visitor.
    pub is_visitor: bool,
    /// Whether it registers as a host.
    pub is_host: bool,
    /// How many.
    pub number: i64,
}

/// All registrations that have left the applicant's desk.
pub async fn registrations(db: &impl ConnectionTrait) -> Result<Vec<Registrations>, ApiError> {
    let columns = [
        "partnership_id",
        "state",
        "country",
        "is_visitor",
        "is_host",
    ]
    .map(Alias::new);
    let query = Query::select()
        .columns(columns.clone())
        .expr_as(Expr::col(Alias::new("id")).count(), Alias::new("number"))
        .from(Alias::new("registration"))
        .and_where(Expr::col(Alias::new("state")).ne(RegistrationStage::Draft.key()))
        .group_by_columns(columns)
        .to_owned();
    let rows = db.query_all(&query).await?;
    let rows = rows
        .iter()
        .map(|row| Registrations::from_query_result(row, ""));
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One exchange, as far as it is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// The Partnership in charge of the visitor: it is the one that an exchange counts for.
    pub partnership_id: String,
    /// State.
    pub stage: Option<Stage>,
    /// Name of the state.
    pub state: String,
    /// Mode.
    pub mode: String,
    /// The host's country.
    pub host_country: Option<String>,
    /// Amount of the Financial Agreement, once both have signed it.
    pub committed: Option<Decimal>,
    /// What was paid.
    pub paid: Decimal,
}

#[derive(FromQueryResult)]
struct Row {
    visitor_partnership_id: String,
    state: String,
    mode: String,
    country: Option<String>,
    amount: Option<String>,
    payments: Option<String>,
}

/// All exchanges, each once.
pub async fn exchanges(db: &impl ConnectionTrait) -> Result<Vec<Exchange>, ApiError> {
    let [exchange, registration] = ["exchange", "registration"].map(Alias::new);
    let column = |name: &str| (exchange.clone(), Alias::new(name));
    let query = Query::select()
        .columns(["visitor_partnership_id", "state", "mode"].map(column))
        .column((registration.clone(), Alias::new("country")))
        // Both databases read JSON with the same arrows.
        .expr_as(
            Expr::cust("exchange.lifecycle->'agreement'->>'amount'"),
            Alias::new("amount"),
        )
        .expr_as(
            Expr::cust("exchange.lifecycle->>'payments'"),
            Alias::new("payments"),
        )
        .from(exchange.clone())
        .left_join(
            registration.clone(),
            Expr::col((registration, Alias::new("id"))).equals(column("host_registration_id")),
        )
        .to_owned();
    let rows = db.query_all(&query).await?;
    rows.iter()
        .map(|row| Ok(counted(Row::from_query_result(row, "")?)))
        .collect()
}

fn counted(row: Row) -> Exchange {
    let stage = Stage::ALL
        .iter()
        .copied()
        .find(|stage| stage.key() == row.state);
    Exchange {
        committed: row
            .amount
            .filter(|_| stage.is_some_and(is_committed))
            .and_then(|amount| amount.parse().ok()),
        paid: row.payments.as_deref().map_or(Decimal::ZERO, paid),
        partnership_id: row.visitor_partnership_id,
        stage,
        state: row.state,
        mode: row.mode,
        host_country: row.country,
    }
}

/// Whether the Financial Agreement binds in this state.
fn is_committed(stage: Stage) -> bool {
    match stage {
        Stage::Building
        | Stage::AwaitingSignatures
        | Stage::AwaitingPartnership
        | Stage::AwaitingSo
        | Stage::AwaitingEc
        | Stage::FaPending
        | Stage::Cancelled
        | Stage::Discontinued => false,
        Stage::Ready
        | Stage::Ongoing
        | Stage::Reporting
        | Stage::ReportSubmitted
        | Stage::ReportReturned
        | Stage::PaymentDue
        | Stage::AwaitingFeedback
        | Stage::Completed => true,
    }
}

/// The sum of the payments that did not fail.
fn paid(payments: &str) -> Decimal {
    let payments: Vec<Value> = serde_json::from_str(payments).unwrap_or_default();
    payments
        .iter()
        .filter(|payment| Value::is_null(&payment["failure"]))
        .filter_map(|payment| payment["amount"].as_str()?.parse::<Decimal>().ok())
        .sum()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_failed_payment_is_not_paid() {
        let payments = r#"[{"amount": "780", "failure": {"reason": "closed"}}, {"amount": "780.50", "failure": null}]"#;
        assert_eq!(paid(payments), Decimal::new(78_050, 2));
        assert_eq!(paid("[]"), Decimal::ZERO);
    }
}
