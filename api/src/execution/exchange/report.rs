//! Closing report and feedback.

use clusterxchange_domain::execution::{ClosingReport, HostFeedback};
use clusterxchange_domain::receipt::{Audience, Party, Receipt};
use clusterxchange_domain::workflow::exchange::Command;
use uuid::Uuid;

use crate::building::exchange::{Loaded, load, service};
use crate::cases::Details;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Sends the closing report, or a corrected one.
pub async fn submit(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    report: ClosingReport,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    loaded.content.report = Some(report);
    let report = Uuid::now_v7();
    let command = Command::SubmitReport { report };
    let details = Details::default().fact("report", report);
    let receipt = service::act(work, Some(actor), &mut loaded, command, details).await?;
    Ok((loaded, receipt))
}

/// Takes the host's feedback.
pub async fn give_feedback(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    feedback: HostFeedback,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    loaded.content.feedback = Some(feedback);
    let feedback = Uuid::now_v7();
    let command = Command::GiveFeedback { feedback };
    let details = Details::default().fact("feedback", feedback);
    let receipt = service::act(work, Some(actor), &mut loaded, command, details).await?;
    Ok((loaded, receipt))
}

/// What is recorded for the visitor's side only.
pub fn for_visitors_side() -> Details {
    Details::default().for_only(Audience::subject(Party::Visitor))
}

/// What is recorded for the visitor and its Partnership alone: it may be about what nobody else
/// reads of the report.
pub fn for_visitor_and_partnership() -> Details {
    let readers = [Party::Visitor, Party::VisitorPartnership];
    Details::default().for_only(Audience::only(readers))
}
