//! The Commitment to Quality in the view.

use clusterxchange_contract::building::exchange::{
    ClauseDetails, CommitmentDetails, ReturnDetails, ValidationDetails,
};
use clusterxchange_domain::building::commitment::{Clause, ClauseChange, Commitment, difference};
use clusterxchange_domain::rulebook::Rulebook;

use super::{Names, signature};
use crate::building::exchange::Loaded;

/// One clause with its heading from the rulebook; `None` if the commitment has no such clause.
pub fn clause(loaded: &Loaded, key: &str) -> Option<ClauseDetails> {
    let commitment = &loaded.content.commitment;
    let clause = commitment.clause(key)?;
    let rulebook = loaded.version(Some(&commitment.rulebook));
    Some(clause_details(clause, rulebook))
}

/// The same for a clause at hand.
pub fn clause_details(clause: &Clause, rulebook: &Rulebook) -> ClauseDetails {
    let kind = rulebook.commitment.clause(&clause.key);
    ClauseDetails {
        key: clause.key.clone(),
        title: kind.map_or_else(|| clause.key.clone(), |kind| kind.title.clone()),
        guidance: kind.map(|kind| kind.guidance.clone()).unwrap_or_default(),
        owner: clause.owner,
        required: kind.is_some_and(|kind| kind.required),
        substantive: clause.substantive,
        shared_in_group: clause.shared_in_group,
        content: clause.content.clone(),
        leaf: clause.content.leaf(),
        version: clause.version,
        edited_by: clause.edited_by,
        receipt: None,
    }
}

pub(super) fn details(loaded: &Loaded, names: &Names) -> CommitmentDetails {
    let record = loaded.record();
    let commitment = &loaded.content.commitment;
    CommitmentDetails {
        rulebook: commitment.rulebook.clone(),
        document: commitment.root_hash(),
        substance: commitment.substance_hash(),
        clauses: commitment
            .clauses
            .iter()
            .filter_map(|it| clause(loaded, &it.key))
            .collect(),
        agreed: record.agreed.iter().copied().collect(),
        signatures: record
            .signatures
            .iter()
            .map(|it| signature(loaded, it, names))
            .collect(),
        since_your_signature: since_signature(loaded, commitment),
        returns: record
            .returns
            .iter()
            .map(|it| ReturnDetails {
                by: it.by,
                at: it.at,
                reason: it.reason.clone(),
                clauses: it.clauses.clone(),
            })
            .collect(),
        validations: record
            .validations
            .iter()
            .map(|it| ValidationDetails {
                party: it.party,
                document: it.document,
                at: it.at,
            })
            .collect(),
        drawn: record.drawn,
    }
}

fn since_signature(loaded: &Loaded, commitment: &Commitment) -> Option<Vec<ClauseChange>> {
    let signed = loaded
        .seats
        .iter()
        .find_map(|seat| loaded.content.signed.get(seat))?;
    Some(difference(signed, commitment))
}
