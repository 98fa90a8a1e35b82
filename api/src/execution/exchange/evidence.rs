//! Evidence that a stay took place.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::execution::exchange::EvidenceInput;
use clusterxchange_contract::registration::UploadPurpose;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::exchange::Command;
use uuid::Uuid;

use super::report::for_visitors_side;
use crate::building::exchange::{EvidenceFile, Loaded, load, service};
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;
use crate::registration::upload::{self, Target};

/// Adds an uploaded file as evidence. From then on the visitor's Partnership, the Support Office and
/// the Commission can read it.
pub async fn add(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: EvidenceInput,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    let unknown = || ApiError::field("/upload_id", "names no file that you uploaded as evidence");
    let is_known = loaded
        .content
        .evidence
        .iter()
        .any(|file| file.upload == input.upload_id);
    if is_known {
        return Err(ApiError::field(
            "/upload_id",
            "is among the evidence already",
        ));
    }
    let own = loaded.record().visitor;
    let file = upload::store::find(work.conn(), input.upload_id).await?;
    let Some(file) = file.filter(|file| file.organisation_id == Some(own)) else {
        // Whoever may not add evidence at all is told that, not which files there are.
        let command = Command::AddEvidence {
            file: input.upload_id,
        };
        service::act(work, Some(actor), &mut loaded, command, for_visitors_side()).await?;
        return Err(unknown());
    };
    loaded.content.evidence.push(EvidenceFile {
        upload: file.id,
        kind: input.kind,
        file_name: file.file_name,
        at: work.now,
    });
    let command = Command::AddEvidence { file: file.id };
    let details = for_visitors_side()
        .fact("file", file.id)
        .fact("kind", input.kind)
        .fact("sha256", file.sha256);
    let receipt = service::act(work, Some(actor), &mut loaded, command, details).await?;
    let target = Target {
        pointer: "/upload_id",
        purpose: UploadPurpose::Evidence,
        organisation_id: own,
        case: (CaseKind::Exchange, id),
    };
    upload::attach(work, actor, file.id, &target).await?;
    Ok((loaded, receipt))
}
