//! Changing a clause: each clause has its own version, so that two people who write different
//! clauses never stand in each other's way, and two who write the same one lose nothing.

use clusterxchange_contract::building::exchange::ClauseInput;
use clusterxchange_domain::building::commitment::{CLAUSE_VERSION, Edit, Edited, Group};
use clusterxchange_domain::receipt::{Decided, Party, Receipt};
use clusterxchange_domain::workflow::exchange::Command;
use uuid::Uuid;

use super::content::new_salt;
use super::plan::writer;
use super::{Loaded, load, service};
use crate::cases::Details;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Changes a clause, at the version of the clause that was read.
pub async fn edit(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    key: &str,
    if_match: IfMatch,
    input: ClauseInput,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if loaded.content.commitment.clause(key).is_none() {
        return Err(ApiError::NotFound);
    }
    let read = u32::try_from(if_match.version()).unwrap_or(u32::MAX);
    let edit = Edit {
        key: key.to_owned(),
        text: input.text.into_string(),
        expected_version: input.expected_version.unwrap_or(read),
    };
    let by = writer(&loaded.seats).unwrap_or(loaded.seats[0]);
    let clause = loaded.content.commitment.clause(key);
    let is_shared = clause.is_some_and(|clause| clause.shared_in_group);
    if loaded.record().group.is_some() && is_shared {
        let receipt = Group::written_for_all(key, by, &loaded.rulebook.version);
        return Err(ApiError::refused(receipt.seen_by(&loaded.seats)));
    }
    let decided = loaded.content.commitment.edit(&edit, by, new_salt()?);
    let names_version = input.expected_version.is_some();
    let (changed, receipt) = settle(decided, &loaded.seats, names_version)?;
    let Some(changed) = changed else {
        return Ok((loaded, receipt));
    };
    loaded.content.commitment = changed;
    let document = loaded.content.commitment.root_hash();
    let command = Command::EditClause {
        clause: key.to_owned(),
        document,
    };
    let version = loaded.content.commitment.clause(key).map(|it| it.version);
    let details = Details::default()
        .fact("clause", key)
        .fact("version", version)
        .fact("document", document)
        .personal("text", &edit.text);
    let mut both = receipt;
    both.extend(service::act(work, Some(actor), &mut loaded, command, details).await?);
    Ok((loaded, both))
}

/// The changed document, if it was changed.
///
/// # Errors
///
/// Where somebody was faster, with both texts: [`ApiError::StaleText`], or [`ApiError::Refused`] if
/// the request itself named the version.
pub fn settle<T>(
    decided: Decided<Edited<T>>,
    seats: &[Party],
    names_version: bool,
) -> Result<(Option<T>, Receipt), ApiError> {
    let receipt = decided.receipt;
    match decided.outcome {
        Edited::Changed(document) => Ok((Some(document), receipt)),
        Edited::Unchanged => Ok((None, receipt)),
        Edited::Refused => Err(ApiError::refused(receipt.seen_by(seats))),
        Edited::Stale { theirs, yours } => {
            let receipt = with_both_texts(receipt, theirs.content.text(), theirs.edited_by, &yours);
            let receipt = Box::new(receipt.seen_by(seats));
            Err(if names_version {
                ApiError::Refused(receipt)
            } else {
                ApiError::StaleText(receipt)
            })
        }
    }
}

/// Both texts go into the answer, so that neither is lost.
fn with_both_texts(
    mut receipt: Receipt,
    theirs: Option<&str>,
    edited_by: Option<Party>,
    yours: &str,
) -> Receipt {
    for finding in &mut receipt.findings {
        if finding.rule == CLAUSE_VERSION.id {
            *finding = finding
                .clone()
                .input("theirs", theirs.unwrap_or_default())
                .input("theirs_by", edited_by)
                .input("yours", yours);
        }
    }
    receipt
}
