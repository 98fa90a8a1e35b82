//! What an action on an exchange answers.

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
