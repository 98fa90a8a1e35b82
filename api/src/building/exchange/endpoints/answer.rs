//! What an action on an exchange answers.

use actix_web::HttpRequest;
use clusterxchange_domain::receipt::Receipt;

use crate::building::exchange::{Loaded, details};
use crate::change::Work;
use crate::http::{ApiError, Reply};

/// The exchange after an action, with the receipt of the action.
pub async fn answer(
    work: &Work,
    (loaded, receipt): (Box<Loaded>, Receipt),
) -> Result<Reply, ApiError> {
    let details = details(work.conn(), &work.app, &loaded, Some(receipt)).await?;
    Ok(Reply::ok(&details)?.version(loaded.row.version))
}

/// Network address of whoever sends a request, for the audit trail of signatures.
pub fn network(request: &HttpRequest) -> String {
    let peer = request.peer_addr();
    peer.map(|peer| peer.ip().to_string()).unwrap_or_default()
}
