//! What changed between two states of a document.

use serde::{Deserialize, Serialize};

use super::{Clause, Commitment};
use crate::receipt::Party;

/// One clause that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ClauseChange {
    /// The key of the clause.
    pub key: String,
    /// Whether the change voids signatures.
    pub substantive: bool,
    /// The text before; absent if there was none or it was erased.
    pub before: Option<String>,
    /// The text after; absent if there is none or it was erased.
    pub after: Option<String>,
    /// The version before.
    pub version_before: u32,
    /// The version after.
    pub version_after: u32,
    /// Who changed it last.
    pub edited_by: Option<Party>,
}

/// The clauses that differ, in their order; for example since one's own last signature.
///
/// Texts are compared by their hashes, so an erased text is no difference.
pub fn difference(old: &Commitment, new: &Commitment) -> Vec<ClauseChange> {
    let changed = new.clauses.iter().filter_map(|after| {
        let before = old.clause(&after.key);
        let same = before.is_some_and(|before| before.content.leaf() == after.content.leaf());
        (!same).then(|| change(before, Some(after)))
    });
    let gone = old
        .clauses
        .iter()
        .filter(|before| new.clause(&before.key).is_none())
        .map(|before| change(Some(before), None));
    changed.chain(gone).flatten().collect()
}

fn change(before: Option<&Clause>, after: Option<&Clause>) -> Option<ClauseChange> {
    let clause = after.or(before)?;
    let text = |clause: &Clause| clause.content.text().map(str::to_owned);
    Some(ClauseChange {
        key: clause.key.clone(),
        substantive: clause.substantive || before.is_some_and(|clause| clause.substantive),
        before: before.and_then(text),
        after: after.and_then(text),
        version_before: before.map_or(0, |clause| clause.version),
        version_after: after.map_or(0, |clause| clause.version),
        edited_by: after.and_then(|clause| clause.edited_by),
    })
}
