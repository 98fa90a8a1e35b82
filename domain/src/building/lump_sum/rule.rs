//! The rules of the lump sum.

use crate::receipt::{Example, Grade, Room, Rule};

/// Who is paid.
pub const RECIPIENT: Rule = Rule {
    id: "lump-sum-recipient",
    room: Room::Building,
    title: "Who receives the lump sum",
    sentence: "The lump sum is a contribution to the visitor's travel and accommodation; hosts receive none.",
    grade: Grade::Official,
    source: "scheme FAQ, question on support for participants",
    parameters: &[],
    examples: &[Example {
        given: "A host in Portugal has a visitor for five working days.",
        then: "The visitor gets 780 EUR, the host nothing.",
    }],
};

/// Which exchanges are paid.
pub const MODE: Rule = Rule {
    id: "lump-sum-mode",
    room: Room::Building,
    title: "Physical exchanges only",
    sentence: "A virtual exchange comes without financial assistance; a later physical one is paid under its own Financial Agreement.",
    grade: Grade::Official,
    source: "scheme FAQ, question on virtual exchanges",
    parameters: &[],
    examples: &[Example {
        given: "Three virtual days with a host in Denmark.",
        then: "0 EUR.",
    }],
};

/// The most that is paid per country.
pub const CEILING: Rule = Rule {
    id: "lump-sum-ceiling",
    room: Room::Building,
    title: "Ceiling of the host's country",
    sentence: "The lump sum is at most the amount set for the host's country on the first day of the stay.",
    grade: Grade::Official,
    source: "scheme page: the lump sum does not exceed the threshold of the host country",
    parameters: &[
        "lump_sum.ceilings",
        "lump_sum.absolute_ceiling",
        "lump_sum.currency",
    ],
    examples: &[
        Example {
            given: "Twenty working days in Denmark, 900 km away.",
            then: "1100 EUR.",
        },
        Example {
            given: "A stay in the United Kingdom, for which no amount is known.",
            then: "The Support Office enters an amount first.",
        },
    ],
};

/// The shortest stay that is paid.
pub const MINIMUM: Rule = Rule {
    id: "lump-sum-minimum",
    room: Room::Building,
    title: "Shortest stay that is paid",
    sentence: "Nothing is due for a stay below the scheme's minimum of full working days.",
    grade: Grade::Official,
    source: "scheme FAQ: an exchange lasts at least three working days",
    parameters: &["stay.physical.min_working_days"],
    examples: &[Example {
        given: "Two working days in Portugal.",
        then: "0 EUR; 390 EUR would be due with three.",
    }],
};

/// Halving by days.
pub const DAYS: Rule = Rule {
    id: "lump-sum-days",
    room: Room::Building,
    title: "Half for a short stay",
    sentence: "The lump sum is halved if the stay is shorter than five working days, travel excluded.",
    grade: Grade::Official,
    source: "scheme page: half below five working days and/or below 200 kilometres",
    parameters: &["lump_sum.full_from_working_days"],
    examples: &[
        Example {
            given: "Portugal, 3 or 4 working days, 900 km.",
            then: "390 EUR.",
        },
        Example {
            given: "Portugal, 5 working days, 900 km.",
            then: "780 EUR.",
        },
        Example {
            given: "France, 3 working days, 900 km.",
            then: "450 EUR.",
        },
    ],
};

/// Halving by distance.
pub const DISTANCE: Rule = Rule {
    id: "lump-sum-distance",
    room: Room::Building,
    title: "Half for a short distance",
    sentence: "The lump sum is halved if the two organisations are less than 200 kilometres apart.",
    grade: Grade::Official,
    source: "scheme page: half below five working days and/or below 200 kilometres",
    parameters: &["lump_sum.full_from_km"],
    examples: &[
        Example {
            given: "Portugal, 5 working days, 150 km (from Spain).",
            then: "390 EUR.",
        },
        Example {
            given: "Portugal, 5 working days, exactly 200 km.",
            then: "780 EUR.",
        },
    ],
};

/// A distance set by hand.
pub const DISTANCE_OVERRIDE: Rule = Rule {
    id: "lump-sum-distance-override",
    room: Room::Building,
    title: "Distance set by hand",
    sentence: "The visitor's Partnership may replace the computed distance by another one and says why.",
    grade: Grade::Assumed,
    source: "no source; the scheme does not say how the distance is measured",
    parameters: &[],
    examples: &[Example {
        given: "The computed distance is 190 km; the work takes place in another town, 205 km away.",
        then: "With this reason 205 km count, and the full amount is due.",
    }],
};

/// Never a quarter.
pub const ONE_HALVING: Rule = Rule {
    id: "lump-sum-one-halving",
    room: Room::Building,
    title: "One halving",
    sentence: "A short stay over a short distance halves the lump sum once, never twice.",
    grade: Grade::Assumed,
    source: "the scheme page says and/or for the two conditions and names one half",
    parameters: &["lump_sum.full_from_working_days", "lump_sum.full_from_km"],
    examples: &[Example {
        given: "Portugal, 3 working days, 150 km.",
        then: "390 EUR.",
    }],
};

/// What a Financial Agreement may name.
pub const AGREED_AMOUNT: Rule = Rule {
    id: "agreed-amount",
    room: Room::Building,
    title: "Agreed amount",
    sentence: "The Financial Agreement names an amount above zero and at most the computed lump sum, in whole cents.",
    grade: Grade::Assumed,
    source: "the scheme page calls the amount of a country a threshold that is not exceeded, so a Partnership may agree on less",
    parameters: &["lump_sum.ceilings"],
    examples: &[
        Example {
            given: "A lump sum of 390 EUR, agreed are 400 EUR.",
            then: "Refused; 390 EUR would be accepted.",
        },
        Example {
            given: "A lump sum of 390 EUR, agreed are 300 EUR.",
            then: "Accepted.",
        },
    ],
};

/// Days done before an early end.
pub const EARLY_END_DAYS: Rule = Rule {
    id: "early-end-days",
    room: Room::Building,
    title: "Days of a stay that ended early",
    sentence: "A stay that ended early has at most as many working days as were agreed.",
    grade: Grade::Assumed,
    source: "otherwise the stay did not end early",
    parameters: &[],
    examples: &[Example {
        given: "Five working days were agreed, the visitor left after the third.",
        then: "Three working days count.",
    }],
};

/// Circumstances nobody is to blame for.
pub const FORCE_MAJEURE: Rule = Rule {
    id: "force-majeure",
    room: Room::Building,
    title: "Force majeure",
    sentence: "If the visitor's Partnership decides, with its reason, that a stay ended early by force majeure, the agreed amount stays due.",
    grade: Grade::Assumed,
    source: "no source; the Partnership that pays decides and answers for it",
    parameters: &[],
    examples: &[Example {
        given: "A strike closes the host on the second day; the visitor's Partnership says so.",
        then: "The agreed 780 EUR stay due.",
    }],
};

/// What is due after an early end.
pub const EARLY_END_AMOUNT: Rule = Rule {
    id: "early-end-amount",
    room: Room::Building,
    title: "Amount after an early end",
    sentence: "After an early end the halving rule is applied to the working days that were done; below the scheme's minimum nothing is due.",
    grade: Grade::Assumed,
    source: "no source; follows the halving rule",
    parameters: &[
        "lump_sum.full_from_working_days",
        "stay.physical.min_working_days",
    ],
    examples: &[
        Example {
            given: "780 EUR agreed for ten working days, five were done.",
            then: "780 EUR.",
        },
        Example {
            given: "780 EUR agreed for ten working days, four were done.",
            then: "390 EUR.",
        },
        Example {
            given: "390 EUR agreed for five working days at 150 km, three were done.",
            then: "390 EUR: it was halved already.",
        },
        Example {
            given: "780 EUR agreed for ten working days, two were done.",
            then: "Nothing, unless it was force majeure.",
        },
    ],
};
