//! The rules that guard a group visit on its way.

use crate::receipt::{Example, Grade, Room, Rule};

/// The rules of this life cycle.
pub const RULES: &[&Rule] = &[
    &PLACES_LEFT,
    &PLACES_FOR_ALL,
    &JOINED_BEFORE_START,
    &DATES_STAY,
    &SHARED_UNTIL_START,
    &SAME_TIME,
    &CANCELLED_BEFORE_START,
    &FINISHED_AFTER_LAST_DAY,
];

const REPORTED: &str = "Partnerships run group visits with dates and agenda that visitors join";

/// A group has so many places.
pub const PLACES_LEFT: Rule = Rule {
    id: "visit-places-left",
    room: Room::Building,
    title: "Places of a group visit",
    sentence: "A visitor joins a group visit as long as places are left; whoever cancels frees its place.",
    grade: Grade::Reported,
    source: REPORTED,
    parameters: &[],
    examples: &[
        Example {
            given: "A visit with four places, three of them taken.",
            then: "The fourth visitor joins.",
        },
        Example {
            given: "A visit with four places, all of them taken.",
            then: "The fifth visitor joins only if another one cancels, or if the organiser adds a place.",
        },
    ],
};

/// Nobody loses a place.
pub const PLACES_FOR_ALL: Rule = Rule {
    id: "visit-places-for-all",
    room: Room::Building,
    title: "A place for everyone who has joined",
    sentence: "A group visit never has fewer places than visitors that have joined it.",
    grade: Grade::Assumed,
    source: "nobody loses a place that the tool has confirmed",
    parameters: &[],
    examples: &[Example {
        given: "Three visitors have joined; the host lowers the places to two.",
        then: "Refused; three would be accepted.",
    }],
};

/// Visitors join beforehand.
pub const JOINED_BEFORE_START: Rule = Rule {
    id: "visit-joined-before-start",
    room: Room::Building,
    title: "Joining before the first day",
    sentence: "A visitor joins a group visit before its first day, so that everything can be signed.",
    grade: Grade::Official,
    source: "scheme FAQ: the exchange can only start once the commitment has been signed and validated",
    parameters: &[],
    examples: &[Example {
        given: "A visitor wants to join on the first day.",
        then: "Too late; nothing could be signed before the stay begins.",
    }],
};

/// Dates do not move under the visitors' feet.
pub const DATES_STAY: Rule = Rule {
    id: "visit-dates-stay",
    room: Room::Building,
    title: "Dates stay once visitors have joined",
    sentence: "Once visitors have joined, mode and dates of a group visit stay as they are.",
    grade: Grade::Assumed,
    source: "the visitors have joined for these dates, and each plan was made for them",
    parameters: &[],
    examples: &[Example {
        given: "Two visitors have joined; the host moves the visit by a week.",
        then: "Refused; the host cancels the visit and opens another one, or keeps the dates.",
    }],
};

/// What all share is settled before anyone begins.
pub const SHARED_UNTIL_START: Rule = Rule {
    id: "visit-shared-until-start",
    room: Room::Building,
    title: "What all visitors share is settled before the start",
    sentence: "The clauses that all visitors share can be changed until the stay of the first visitor has begun.",
    grade: Grade::Assumed,
    source: "a document that is being carried out is not changed for some and kept for others",
    parameters: &[],
    examples: &[Example {
        given: "The stay of one of four visitors has begun.",
        then: "The shared action plan stays as it is, for all four.",
    }],
};

/// A group is together at the same time.
pub const SAME_TIME: Rule = Rule {
    id: "visit-same-time",
    room: Room::Building,
    title: "A group visits at the same time",
    sentence: "The stay of each visitor of a group lies within the days of the group visit and takes place in its mode.",
    grade: Grade::Official,
    source: "scheme FAQ: grouped means that one host receives several visitors at the same time",
    parameters: &[],
    examples: &[
        Example {
            given: "A group visit from Monday to Friday; one visitor leaves on Thursday.",
            then: "Met: its stay lies within the days of the visit.",
        },
        Example {
            given: "The same visitor plans to stay until Saturday.",
            then: "Not met; met with Friday as the last day.",
        },
    ],
};

/// A visit that has begun is not cancelled as a whole.
pub const CANCELLED_BEFORE_START: Rule = Rule {
    id: "visit-cancelled-before-start",
    room: Room::Building,
    title: "Cancelled as a whole before the start",
    sentence: "A group visit is cancelled as a whole until the stay of its first visitor has begun; after that each exchange ends by itself.",
    grade: Grade::Assumed,
    source: "an exchange that has begun ends early, with what is due for the days that took place",
    parameters: &[],
    examples: &[Example {
        given: "The host falls ill on the second day.",
        then: "Each exchange ends early; the visit as such is not cancelled.",
    }],
};

/// A visit is over after its last day.
pub const FINISHED_AFTER_LAST_DAY: Rule = Rule {
    id: "visit-finished-after-last-day",
    room: Room::Building,
    title: "Over after its last day",
    sentence: "A group visit is over when its last day has passed.",
    grade: Grade::Assumed,
    source: "follows from its dates",
    parameters: &[],
    examples: &[Example {
        given: "The last day is today.",
        then: "The visit is over tomorrow.",
    }],
};
