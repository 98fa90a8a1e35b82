//! A commitment of two organisations, empty and complete, and its signatures.

use uuid::Uuid;

use crate::building::commitment::{
    Commitment, Edit, PlanFacts, Salt, SignRequest, Signature, Signing, may_sign,
};
use crate::receipt::Party::{self, Host, Visitor};
use crate::receipt::Receipt;
use crate::reference::Mode;
use crate::rulebook::{Rulebook, shipped};

pub fn rulebook() -> &'static Rulebook {
    &shipped().unwrap()[0]
}

pub fn salt(number: u8) -> Salt {
    Salt::new([number; 32])
}

pub fn edit(key: &str, text: &str, expected_version: u32) -> Edit {
    Edit {
        key: key.to_owned(),
        text: text.to_owned(),
        expected_version,
    }
}

pub fn facts() -> PlanFacts {
    PlanFacts {
        mode: Mode::Physical,
        grouped: false,
        first_day: Some("2020-10-12".parse().unwrap()),
        last_day: Some("2020-10-16".parse().unwrap()),
        working_days: 5,
        exchange_days: Vec::new(),
        travel_out_on: Some("2020-10-11".parse().unwrap()),
        travel_back_on: None,
        visitor_partnership: "Lights of the North".to_owned(),
        host_partnership: "Southern Threads".to_owned(),
    }
}

const WRITTEN: [(&str, Party); 5] = [
    ("objectives", Visitor),
    ("action_plan", Host),
    ("expected_outcomes", Visitor),
    ("visitor_responsibilities", Visitor),
    ("host_responsibilities", Host),
];

pub fn empty() -> Commitment {
    Commitment::new(Uuid::from_u128(1), rulebook())
}

pub fn complete() -> Commitment {
    let document = empty().with_tool_clauses(&facts(), rulebook(), |_| salt(1));
    WRITTEN.iter().fold(document, |document, (key, by)| {
        let decided = document.edit(&edit(key, "as agreed", 0), *by, salt(2));
        decided.outcome.changed().unwrap()
    })
}

pub fn signature(party: Party, document: &Commitment) -> Signature {
    Signature {
        party,
        account: Uuid::from_u128(7),
        document: document.root_hash(),
        substance: document.substance_hash(),
        at: "2020-09-01T10:00:00Z".parse().unwrap(),
    }
}

pub fn signing<'a>(
    commitment: &'a Commitment,
    signatures: &'a [Signature],
    same_partnership: bool,
) -> Signing<'a> {
    Signing {
        commitment,
        signatures,
        same_partnership,
    }
}

pub fn sign(party: Party, signing: &Signing<'_>) -> Receipt {
    let request = SignRequest {
        party,
        document: signing.commitment.root_hash(),
    };
    may_sign(&request, signing, rulebook())
}
