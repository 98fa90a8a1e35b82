//! Payments.

use clusterxchange_contract::execution::exchange::PaymentInput;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::exchange::Command;
use uuid::Uuid;

use super::report::for_visitors_side;
use crate::building::exchange::{Loaded, service};
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Records that the lump sum was paid.
pub async fn record(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: PaymentInput,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let PaymentInput {
        amount,
        paid_on,
        reference,
    } = input;
    let details = for_visitors_side()
        .fact("amount", amount)
        .fact("paid_on", paid_on)
        .personal("reference", &reference);
    let command = Command::RecordPayment {
        amount: amount.value(),
        paid_on,
        reference: reference.into_string(),
    };
    service::step(work, actor, id, if_match, command, details).await
}
