//! The rules of duration.

use crate::receipt::{Example, Grade, Room, Rule};

/// A plan needs its dates.
pub const DATES: Rule = Rule {
    id: "stay-dates",
    room: Room::Building,
    title: "First and last day",
    sentence: "The plan of a physical exchange names the first and the last full day at the host.",
    grade: Grade::Official,
    source: "scheme FAQ: the Commitment to Quality names date and duration",
    parameters: &[],
    examples: &[Example {
        given: "A plan with a first day only.",
        then: "Not accepted yet; the last day is missing.",
    }],
};

/// The calendar answers for the dates.
pub const CALENDAR: Rule = Rule {
    id: "stay-calendar",
    room: Room::Building,
    title: "Dates within the calendar",
    sentence: "All dates lie within the calendar of public holidays of the host's country; a day that the calendar does not cover is never taken for a working day.",
    grade: Grade::Assumed,
    source: "without public holidays nobody can count working days (Regulation 1182/71)",
    parameters: &[],
    examples: &[Example {
        given: "The calendar runs to 31 December 2032, the stay begins on 3 January 2033.",
        then: "Refused, with the dates that the calendar covers.",
    }],
};

/// Plans are for the future.
pub const AHEAD: Rule = Rule {
    id: "stay-ahead",
    room: Room::Building,
    title: "The exchange lies ahead",
    sentence: "An exchange is planned before it begins.",
    grade: Grade::Official,
    source: "scheme FAQ: the exchange starts only once the Commitment to Quality is signed and validated",
    parameters: &[],
    examples: &[Example {
        given: "On 2 March 2026 somebody plans a stay from 23 to 27 February 2026.",
        then: "Refused; from 2 to 6 March 2026 would be accepted.",
    }],
};

/// The end comes after the start.
pub const ORDER: Rule = Rule {
    id: "stay-order",
    room: Room::Building,
    title: "First before last",
    sentence: "The last day of a stay is not before its first.",
    grade: Grade::Official,
    source: "scheme FAQ: the stay has a duration of consecutive days",
    parameters: &[],
    examples: &[Example {
        given: "From 9 to 6 March 2026.",
        then: "Refused; a last day of 11 March 2026 would be accepted.",
    }],
};

/// The shortest stay.
pub const MINIMUM: Rule = Rule {
    id: "stay-minimum",
    room: Room::Building,
    title: "Three full working days",
    sentence: "A stay has at least three full working days in the calendar of the host's country and region, travel excluded; a Partnership may ask for more.",
    grade: Grade::Official,
    source: "scheme FAQ: a minimum of three working days, excluding travel time",
    parameters: &["stay.physical.min_working_days"],
    examples: &[
        Example {
            given: "Portugal, Thursday 23 to Monday 27 April 2026, with a weekend inside.",
            then: "Three working days: accepted. The weekend neither counts nor breaks the stay.",
        },
        Example {
            given: "Portugal, Thursday 30 April to Saturday 2 May 2026; 1 May is a public holiday.",
            then: "One working day: refused; a last day of 5 May 2026 would be accepted.",
        },
        Example {
            given: "A Partnership asks for five days; the stay has four.",
            then: "Refused.",
        },
    ],
};

/// The longest stay.
pub const MAXIMUM: Rule = Rule {
    id: "stay-maximum",
    room: Room::Building,
    title: "One month",
    sentence: "A stay ends at the latest on the day of the next month that has the number of its first day, travel excluded.",
    grade: Grade::Official,
    source: "scheme FAQ: a maximum of one month, excluding travel time; counted in calendar months",
    parameters: &["stay.physical.max_months"],
    examples: &[
        Example {
            given: "From 10 March to 10 April 2026.",
            then: "Accepted.",
        },
        Example {
            given: "From 10 March to 11 April 2026.",
            then: "Refused; a last day of 10 April 2026 would be accepted.",
        },
        Example {
            given: "From 31 January 2026.",
            then: "Ends by 28 February 2026, the last day of that month.",
        },
    ],
};

/// One stretch of days.
pub const CONSECUTIVE: Rule = Rule {
    id: "stay-consecutive",
    room: Room::Building,
    title: "Consecutive days",
    sentence: "A physical stay is one stretch of consecutive days; a weekend or public holiday inside neither breaks it nor counts.",
    grade: Grade::Official,
    source: "scheme FAQ: the stay has to be consecutive days; days off as in Regulation 1182/71",
    parameters: &[],
    examples: &[Example {
        given: "Friday to Tuesday.",
        then: "One stay of three working days.",
    }],
};

/// Travel days do not count.
pub const TRAVEL: Rule = Rule {
    id: "stay-travel",
    room: Room::Building,
    title: "Travel days",
    sentence: "Travel does not count: the day of arrival lies before the first and the day of departure after the last full day at the host.",
    grade: Grade::Official,
    source: "scheme FAQ: excluding travel time; a Partnership: the days of arrival and departure do not count",
    parameters: &[],
    examples: &[Example {
        given: "A stay from Monday to Friday with the way back on Friday.",
        then: "Refused; a way back on Saturday would be accepted.",
    }],
};

/// Holidays that may move.
pub const ESTIMATED: Rule = Rule {
    id: "stay-estimated-holidays",
    room: Room::Building,
    title: "Holidays that may move",
    sentence: "A public holiday whose date is only estimated is pointed out, because it may still move by a day.",
    grade: Grade::Assumed,
    source: "feasts that follow the moon are announced shortly before",
    parameters: &[],
    examples: &[Example {
        given: "A stay in Turkey around the Feast of the Sacrifice.",
        then: "Accepted, with a warning to look at the dates again.",
    }],
};

/// Whether virtual exchanges exist.
pub const VIRTUAL_ALLOWED: Rule = Rule {
    id: "virtual-allowed",
    room: Room::Building,
    title: "Virtual exchanges",
    sentence: "An exchange may take place at a distance while the rulebook allows it.",
    grade: Grade::Official,
    source: "scheme FAQ, question on virtual exchanges",
    parameters: &["stay.virtual_stay.allowed"],
    examples: &[Example {
        given: "Three virtual days in October 2020.",
        then: "Accepted.",
    }],
};

/// Until when virtual exchanges exist.
pub const VIRTUAL_UNTIL: Rule = Rule {
    id: "virtual-until",
    room: Room::Building,
    title: "End of virtual exchanges",
    sentence: "A virtual exchange ends by the day that the rulebook names, if it names one.",
    grade: Grade::Official,
    source: "scheme FAQ: virtual exchanges are allowed until 31 December 2020, an extension could be considered",
    parameters: &["stay.virtual_stay.ends_by"],
    examples: &[
        Example {
            given: "Pilot, first version: 29, 30 December 2020 and 4 January 2021.",
            then: "Refused; 29, 30 and 31 December 2020 would be accepted.",
        },
        Example {
            given: "The same under the pilot's second version.",
            then: "Accepted: it names no such day.",
        },
    ],
};

/// How many days.
pub const VIRTUAL_DAYS: Rule = Rule {
    id: "virtual-days",
    room: Room::Building,
    title: "Number of exchange days",
    sentence: "A virtual exchange has at least three exchange days and at most as many as a month has working days; a Partnership may ask for more than three.",
    grade: Grade::Official,
    source: "scheme FAQ: minimum three working days, maximum one month",
    parameters: &["stay.virtual_stay.min_days", "stay.virtual_stay.max_days"],
    examples: &[
        Example {
            given: "Two days.",
            then: "Refused; a third is proposed.",
        },
        Example {
            given: "Twenty-three days.",
            then: "Accepted.",
        },
    ],
};

/// Which days.
pub const VIRTUAL_WORKING_DAYS: Rule = Rule {
    id: "virtual-working-days",
    room: Room::Building,
    title: "Working days of the host",
    sentence: "Each day of a virtual exchange is a working day of the host.",
    grade: Grade::Official,
    source: "scheme FAQ: minimum three working days; the host's calendar, as for physical exchanges",
    parameters: &[],
    examples: &[Example {
        given: "A host in Portugal, one of the days is Friday 1 May 2026.",
        then: "Refused; Monday 4 May 2026 would be accepted instead.",
    }],
};

/// In how many weeks.
pub const VIRTUAL_WINDOW: Rule = Rule {
    id: "virtual-window",
    room: Room::Building,
    title: "As many weeks as days",
    sentence: "The days of a virtual exchange need not be consecutive, but so many days are done within as many weeks from the first.",
    grade: Grade::Official,
    source: "scheme FAQ: three working days have to be completed within three consecutive weeks",
    parameters: &["stay.virtual_stay.window_days_per_day"],
    examples: &[
        Example {
            given: "Monday 2, Monday 9 and Friday 20 March 2026.",
            then: "Accepted: three days within three weeks.",
        },
        Example {
            given: "Monday 2, Monday 9 and Monday 23 March 2026.",
            then: "Refused: the third day is the first of the fourth week.",
        },
    ],
};

/// The visitor's own holidays.
pub const VIRTUAL_VISITOR_HOLIDAYS: Rule = Rule {
    id: "virtual-visitor-holidays",
    room: Room::Building,
    title: "Holidays of the visitor",
    sentence: "A public holiday of the visitor's country on a day of a virtual exchange is pointed out and changes nothing.",
    grade: Grade::Assumed,
    source: "the host's calendar counts; the visitor may want to know",
    parameters: &[],
    examples: &[Example {
        given: "A visitor from Spain, a day on 12 October 2020.",
        then: "Accepted, with a warning.",
    }],
};
