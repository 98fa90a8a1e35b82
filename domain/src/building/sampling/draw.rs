//! The draw itself, and how an outsider repeats it.

use serde::{Deserialize, Serialize};

use super::{DRAW_REPEATED, DRAWN, Month, SEED_PUBLISHED, Seed};
use crate::building::DocumentHash;
use crate::receipt::{Counterfactual, Decided, Finding, Receipt};
use crate::rulebook::Rulebook;

/// Marks the hash as one of a draw, so that it is never mistaken for another hash.
const PREFIX: &[u8; 8] = b"cxc-draw";

/// One commitment at the moment of its draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draw {
    /// The document hash at the last Partnership signature.
    pub ticket: DocumentHash,
    /// Whether an earlier version of the same case was drawn.
    pub drawn_before: bool,
}

/// What the ledger keeps of a draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DrawRecord {
    /// The month whose seed was used.
    pub month: Month,
    /// The hash of that seed, as it went into the ledger on the month's first day.
    pub seed_hash: DocumentHash,
    /// The document hash at the last Partnership signature.
    pub ticket: DocumentHash,
    /// Commitments drawn out of a hundred.
    pub rate_percent: u32,
    /// Whether an earlier version of the same case was drawn.
    pub drawn_before: bool,
    /// The outcome.
    pub drawn: bool,
}

/// Draws. The receipt holds the outcome, the ticket and the rate, and nothing of the seed.
pub fn draw(seed: &Seed, draw: &Draw, rulebook: &Rulebook) -> Decided<bool> {
    let rate = &rulebook.commitment.sampling.rate_percent;
    let drawn = draw.drawn_before || is_below(number(seed, &draw.ticket), rate.value);
    let reason = if draw.drawn_before {
        "This case was drawn before and stays drawn: the Commission validates it."
    } else if drawn {
        "Drawn at random: the Commission validates this commitment."
    } else {
        "Not drawn: no validation by the Commission is needed."
    };
    let finding = DRAWN
        .holds(reason)
        .input("ticket", draw.ticket)
        .input("rate_percent", rate.value)
        .input("seed_hash", seed.commitment())
        .input("drawn_before", draw.drawn_before)
        .input("drawn", drawn)
        .on_the_ground_of(rate.origin());
    Decided::new(drawn, Receipt::new(&rulebook.version).with(finding))
}

/// Repeats a recorded draw with the published seed.
pub fn verify_draw(record: &DrawRecord, published: &Seed, rulebook: &str) -> Receipt {
    Receipt::new(rulebook)
        .with(seed_is_the_promised_one(record, published))
        .with(outcome_comes_out_again(record, published))
}

fn seed_is_the_promised_one(record: &DrawRecord, published: &Seed) -> Finding {
    let hash = published.commitment();
    let finding = if hash == record.seed_hash {
        SEED_PUBLISHED.holds(format!(
            "The secret number of {} has the fingerprint that was published.",
            record.month
        ))
    } else {
        SEED_PUBLISHED
            .fails(format!(
                "The published number of {} does not fit the fingerprint that was published.",
                record.month
            ))
            .unless(Counterfactual::nothing(
                "The number was replaced after the month had begun; tell the Commission.",
            ))
    };
    finding
        .input("month", record.month)
        .input("promised", record.seed_hash)
        .input("published", hash)
}

fn outcome_comes_out_again(record: &DrawRecord, published: &Seed) -> Finding {
    let number = number(published, &record.ticket);
    let drawn = record.drawn_before || is_below(number, record.rate_percent);
    let finding = if drawn == record.drawn {
        DRAW_REPEATED.holds("The recorded outcome comes out again.")
    } else {
        DRAW_REPEATED
            .fails(format!(
                "Fingerprint {}: recorded as {}, repeated as {}.",
                record.ticket,
                in_words(record.drawn),
                in_words(drawn)
            ))
            .unless(Counterfactual::nothing(
                "The ledger was written with another outcome; tell the Commission.",
            ))
    };
    finding
        .input("ticket", record.ticket)
        .input("rate_percent", record.rate_percent)
        .input("number", format!("{number:016x}"))
        .input("drawn_before", record.drawn_before)
}

fn in_words(drawn: bool) -> &'static str {
    if drawn { "drawn" } else { "not drawn" }
}

pub(super) fn number(seed: &Seed, ticket: &DocumentHash) -> u64 {
    let hash = DocumentHash::of([
        PREFIX.as_slice(),
        seed.as_bytes().as_slice(),
        ticket.as_bytes().as_slice(),
    ]);
    hash.as_bytes()[..8]
        .iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn is_below(number: u64, rate_percent: u32) -> bool {
    u128::from(number) * 100 < u128::from(rate_percent) << 64
}
