//! Exchanges that the two agreed on outside of the tool.

use clusterxchange_domain::receipt::Receipt;

use super::{NewExchange, inside, open};
use crate::building::exchange::Loaded;
use crate::building::exchange::side::registered;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;

/// Opens an exchange that the two agreed on outside of the tool.
///
/// # Errors
///
/// [`ApiError::Unprocessable`] if neither registration is the actor's own.
pub async fn open_agreed_outside(
    work: &Work,
    actor: &Actor,
    new: NewExchange,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let ids = [new.visitor_registration, new.host_registration];
    let sides = registered(work.conn(), ids).await?;
    let is_own = sides.iter().flatten().any(|side| {
        actor
            .organisations()
            .any(|id| id == side.row.organisation_id)
    });
    if !is_own {
        return Err(ApiError::field(
            "/visitor_registration_id",
            "or the host's has to be the registration of an organisation that you act for",
        ));
    }
    open(work, Some(actor), new).await.map_err(in_plan)
}

/// The plan is a part of the request here, so what is said about it points there.
fn in_plan(error: ApiError) -> ApiError {
    inside("/plan", error)
}
