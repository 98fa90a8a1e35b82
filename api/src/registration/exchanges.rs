//! What a registration needs to know of its organisation's exchanges.

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::STAGES;
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Query};

use crate::http::ApiError;

/// How many exchanges of an organisation are running.
pub async fn running(db: &impl ConnectionTrait, organisation: Uuid) -> Result<u32, ApiError> {
    let ends: Vec<&str> = STAGES
        .iter()
        .filter(|row| row.is_final)
        .map(|row| row.stage.key())
        .collect();
    let column = |name: &'static str| Expr::col(Alias::new(name));
    let query = Query::select()
        .expr_as(Expr::col(Alias::new("id")).count(), Alias::new("running"))
        .from(Alias::new("exchange"))
        .and_where(
            column("visitor_organisation_id")
                .eq(organisation)
                .or(column("host_organisation_id").eq(organisation)),
        )
        .and_where(column("state").is_not_in(ends))
        .to_owned();
    let row = db.query_one(&query).await?;
    let running: i64 = row.map_or(Ok(0), |row| row.try_get("", "running"))?;
    Ok(u32::try_from(running).unwrap_or(u32::MAX))
}
