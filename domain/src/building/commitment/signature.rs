//! Signatures: in which order, on what, and what voids them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{ClauseChange, Commitment, SIGN_ORDER, SIGNATURES_VOIDED, completeness};
use crate::building::DocumentHash;
use crate::building::stay::words::list;
use crate::receipt::{Counterfactual, Decided, Finding, Party, Receipt};
use crate::rulebook::Rulebook;
use crate::workflow::exchange::{DOCUMENT_AS_SHOWN, ONCE_PER_PARTY};

/// One signature on a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Signature {
    /// The seat for which it was given.
    pub party: Party,
    /// Pseudonym of the account.
    pub account: Uuid,
    /// The root hash of the document as it was shown.
    pub document: DocumentHash,
    /// The hash of its substantive clauses; the signature stands while it is the same.
    pub substance: DocumentHash,
    /// When it was given.
    pub at: DateTime<Utc>,
}

/// A wish to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SignRequest {
    /// The seat for which the signature is given.
    pub party: Party,
    /// The root hash of the document as it was shown.
    pub document: DocumentHash,
}

/// What a wish to sign is measured against.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// The document as it is now.
    pub commitment: &'a Commitment,
    /// The signatures that were given, voided ones included.
    pub signatures: &'a [Signature],
    /// Whether one Partnership is in charge of both sides.
    pub same_partnership: bool,
}

/// The signatures that stand on the document as it is now.
pub fn standing<'a>(
    signatures: &'a [Signature],
    commitment: &Commitment,
) -> impl Iterator<Item = &'a Signature> {
    let substance = commitment.substance_hash();
    signatures
        .iter()
        .filter(move |signature| signature.substance == substance)
}

/// Which of the standing signatures the changes void: all of them if a change is substantive, else
/// none. The receipt says so to the people whose signatures are concerned.
pub fn voided_by(
    changes: &[ClauseChange],
    standing: &[Signature],
    rulebook: &str,
) -> Decided<Vec<Signature>> {
    let substantive: Vec<_> = changes
        .iter()
        .filter(|change| change.substantive)
        .map(|change| change.key.clone())
        .collect();
    let voided = if substantive.is_empty() {
        Vec::new()
    } else {
        standing.to_vec()
    };
    let finding = if voided.is_empty() {
        SIGNATURES_VOIDED.holds("No signature is voided.")
    } else {
        let signers: Vec<_> = voided
            .iter()
            .map(|signature| seat(signature.party))
            .collect();
        SIGNATURES_VOIDED.warns(format!(
            "The change voids the signature of {}; each is shown the difference and signs again.",
            list(&signers)
        ))
    };
    let finding = finding.input("substantive_changes", substantive);
    Decided::new(voided, Receipt::new(rulebook).with(finding))
}

/// Who signs next, given the signatures that stand: visitor and host in either order, then the
/// Partnership of each side in either order, or once if it is the same. Empty if all have signed.
pub fn next_signers(standing: &[Signature], same_partnership: bool) -> Vec<Party> {
    let partnerships: &[Party] = if same_partnership {
        &[Party::VisitorPartnership]
    } else {
        &[Party::VisitorPartnership, Party::HostPartnership]
    };
    [&[Party::Visitor, Party::Host], partnerships]
        .into_iter()
        .map(|round| missing(round, standing))
        .find(|missing| !missing.is_empty())
        .unwrap_or_default()
}

fn missing(round: &[Party], standing: &[Signature]) -> Vec<Party> {
    round
        .iter()
        .copied()
        .filter(|party| standing.iter().all(|signature| signature.party != *party))
        .collect()
}

/// Whether a signature can be given: the document is complete and the one that was shown, and it is
/// the signer's turn.
pub fn may_sign(request: &SignRequest, signing: &Signing<'_>, rulebook: &Rulebook) -> Receipt {
    let standing: Vec<_> = standing(signing.signatures, signing.commitment)
        .cloned()
        .collect();
    let mut receipt = completeness(signing.commitment, rulebook);
    receipt.push(as_shown(request, signing.commitment));
    receipt.push(once(request, &standing, signing.same_partnership));
    receipt.push(order(request, &standing, signing.same_partnership));
    receipt
}

fn as_shown(request: &SignRequest, commitment: &Commitment) -> Finding {
    let current = commitment.root_hash();
    let finding = if request.document == current {
        DOCUMENT_AS_SHOWN.holds("This is the document as it is now.")
    } else {
        DOCUMENT_AS_SHOWN
            .fails("The document has changed since it was shown.")
            .unless(Counterfactual::change(
                "/document",
                current.to_string(),
                "Read the document as it is now and sign that one.",
            ))
    };
    finding
        .input("shown", request.document)
        .input("current", current)
}

fn once(request: &SignRequest, standing: &[Signature], same_partnership: bool) -> Finding {
    let finding = if same_partnership && request.party == Party::HostPartnership {
        ONCE_PER_PARTY
            .fails("One Partnership is in charge of both sides; it signs once, for the visitor's.")
            .unless(Counterfactual::change(
                "/party",
                Party::VisitorPartnership.key(),
                "Sign as the visitor's Partnership; this covers both sides.",
            ))
    } else if standing.iter().any(|given| given.party == request.party) {
        ONCE_PER_PARTY
            .fails("This party has signed this document already.")
            .unless(Counterfactual::nothing(
                "The signature stands; nothing is left to do.",
            ))
    } else {
        ONCE_PER_PARTY.holds("This party has not signed this document yet.")
    };
    finding.input("party", request.party)
}

fn order(request: &SignRequest, standing: &[Signature], same_partnership: bool) -> Finding {
    let next = next_signers(standing, same_partnership);
    let waiting: Vec<_> = next.iter().map(|party| seat(*party)).collect();
    let finding = match request.party {
        Party::Visitor | Party::Host => {
            SIGN_ORDER.holds("Visitor and host sign first, in either order.")
        }
        Party::VisitorPartnership | Party::HostPartnership => {
            if next.contains(&Party::Visitor) || next.contains(&Party::Host) {
                SIGN_ORDER
                    .fails("Visitor and host sign before the Partnerships.")
                    .unless(Counterfactual::act(format!(
                        "Waiting for the signature of {}.",
                        list(&waiting)
                    )))
            } else {
                SIGN_ORDER.holds("Visitor and host have signed.")
            }
        }
        Party::Applicant
        | Party::Partnership
        | Party::SupportOffice
        | Party::Commission
        | Party::System => SIGN_ORDER
            .fails("Only visitor, host and their Partnerships sign.")
            .unless(Counterfactual::nothing(
                "Support Office and Commission validate a commitment; they do not sign it.",
            )),
    };
    finding.input("party", request.party).input("next", next)
}

fn seat(party: Party) -> String {
    let words = match party {
        Party::Visitor => "the visitor",
        Party::Host => "the host",
        Party::VisitorPartnership => "the visitor's Partnership",
        Party::HostPartnership => "the host's Partnership",
        Party::Applicant => "the applicant",
        Party::Partnership => "the Partnership",
        Party::SupportOffice => "the Support Office",
        Party::Commission => "the Commission",
        Party::System => "the tool",
    };
    words.to_owned()
}
