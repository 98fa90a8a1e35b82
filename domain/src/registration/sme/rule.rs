//! The rules of the test.

use crate::receipt::{Example, Grade, Room, Rule};

/// The staff ceiling.
pub const SME_STAFF: Rule = Rule {
    id: "sme-staff",
    room: Room::Registration,
    title: "Staff of an SME",
    sentence: "A small or medium-sized enterprise has fewer staff than the ceiling, linked enterprises included.",
    grade: Grade::Official,
    source: "Recommendation 2003/361/EC, Annex, Art. 2",
    parameters: &["participation.sme"],
    examples: &[
        Example {
            given: "249 staff",
            then: "met",
        },
        Example {
            given: "250 staff and a small turnover",
            then: "not met: the staff ceiling is compulsory; met with 249",
        },
        Example {
            given: "200 staff and 60 in a linked enterprise",
            then: "not met; met with 189",
        },
    ],
};

/// The two financial ceilings, of which one suffices.
pub const SME_FINANCES: Rule = Rule {
    id: "sme-finances",
    room: Room::Registration,
    title: "Turnover or balance sheet of an SME",
    sentence: "A small or medium-sized enterprise keeps within the ceiling of its turnover or of its balance sheet total, linked enterprises included.",
    grade: Grade::Official,
    source: "Recommendation 2003/361/EC, Annex, Art. 2",
    parameters: &["participation.sme"],
    examples: &[
        Example {
            given: "a turnover of 50 million euro",
            then: "met",
        },
        Example {
            given: "a turnover of 60 million and a balance sheet total of 43 million euro",
            then: "met: one of the two suffices",
        },
        Example {
            given: "a turnover of 60 million and a balance sheet total of 44 million euro",
            then: "not met; met with a balance sheet total of 43 million",
        },
    ],
};

/// Associations and foundations.
pub const SME_ASSOCIATION: Rule = Rule {
    id: "sme-association",
    room: Room::Registration,
    title: "An association as an SME",
    sentence: "An association or foundation counts as an enterprise if it has a regular economic activity.",
    grade: Grade::Assumed,
    source: "FAQ of the sibling scheme for young entrepreneurs",
    parameters: &["participation.association_as_sme"],
    examples: &[
        Example {
            given: "an association that sells training all year",
            then: "met, if the ceilings are met",
        },
        Example {
            given: "an association that lives on fees of its members alone",
            then: "not met",
        },
    ],
};
