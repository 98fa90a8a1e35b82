//! Listing, opening and reading exchanges.

use actix_web::web::{Data, Query};
use actix_web::{get, post};
use clusterxchange_contract::building::exchange::{
    ExchangeDetails, ExchangeHead, ExchangeQuery, NewExchange,
};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::workflow::exchange::Origin;

use crate::app::App;
use crate::building::exchange::open::{self, open_agreed_outside};
use crate::building::exchange::{details, list, load};
use crate::change::{Write, WriteQuery};
use crate::http::{ApiError, CasePath, Json, Path, ReadProblems, Reply, WriteProblems};
use crate::identity::Actor;

/// List one's exchanges
///
/// All exchanges in which the reader has a part, the newest first.
#[utoipa::path(
    tag = "building",
    params(ExchangeQuery),
    responses((status = 200, description = "The exchanges.", body = Page<ExchangeHead>), ReadProblems),
)]
#[get("/exchanges")]
pub async fn list_exchanges(
    app: Data<App>,
    actor: Actor,
    query: Query<ExchangeQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&list::of_actor(&app.db, &actor, &query).await?)
}

/// Open an exchange that was agreed outside of the tool
///
/// One of the two registrations is the sender's own. The other side confirms by agreeing to plan and
/// commitment. An exchange after an accepted proposal opens by itself.
#[utoipa::path(
    tag = "building",
    params(WriteQuery),
    request_body = NewExchange,
    responses((status = 201, description = "The exchange is open.", body = ExchangeDetails), WriteProblems),
)]
#[post("/exchanges")]
pub async fn create_exchange(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewExchange>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    let new = open::NewExchange {
        origin: Origin::AgreedOutside,
        proposal: None,
        group: None,
        shared: None,
        visitor_registration: new.visitor_registration_id,
        host_registration: new.host_registration_id,
        plan: new.plan,
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) = open_agreed_outside(work, &actor, new).await?;
            let shown = details(work.conn(), &work.app, &loaded, Some(receipt)).await?;
            let address = format!("/api/v1/exchanges/{}", loaded.row.id);
            Ok(Reply::created(address, &shown)?.version(loaded.row.version))
        })
        .await
}

/// Read an exchange
///
/// Each party reads what it may: amounts, evidence and payment only on the visitor's side, each part
/// of the report only for its readers.
#[utoipa::path(
    tag = "building",
    params(CasePath),
    responses((status = 200, description = "The exchange.", body = ExchangeDetails), ReadProblems),
)]
#[get("/exchanges/{id}")]
pub async fn find_exchange(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let now = app.clock.now();
    let loaded = load(&app.db, path.id, Some(&actor), now, false).await?;
    let shown = details(&app.db, &app, &loaded, None).await?;
    Ok(Reply::ok(&shown)?.version(loaded.row.version))
}
