//! Whether a visitor and a host may be matched.
//!
//! Four conditions can forbid a pair: two organisations, two countries, both accepted in their
//! roles, and the visitor's place. Nothing else does: score, the host's capacity and the periods
//! rank and warn.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::history::VisitorHistory;
use super::visitor_once::visitor_once;
use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Receipt, Room, Rule};
use crate::reference::{CountryCode, Mode, Role};
use crate::rulebook::Rulebook;

/// Visitor and host are two organisations.
pub const TWO_ORGANISATIONS: Rule = Rule {
    id: "two-organisations",
    room: Room::Matching,
    title: "Two organisations",
    sentence: "Visitor and host are two different organisations.",
    grade: Grade::Official,
    source: "scheme FAQ: an exchange is between a host organisation and a visiting organisation",
    parameters: &[],
    examples: &[Example {
        given: "an organisation with both roles and itself",
        then: "not met",
    }],
};

/// Visitor and host come from different countries.
pub const DIFFERENT_COUNTRIES: Rule = Rule {
    id: "different-countries",
    room: Room::Matching,
    title: "Different countries",
    sentence: "Visitor and host are registered in different countries.",
    grade: Grade::Official,
    source: "scheme FAQ: host and visitor come from different countries",
    parameters: &["participation.national_exchanges"],
    examples: &[
        Example {
            given: "a visitor from Spain and a host in Portugal",
            then: "met",
        },
        Example {
            given: "a visitor from Porto and a host in Lisbon",
            then: "not met, whatever the distance",
        },
    ],
};

/// Both are accepted in the roles they take.
pub const ACCEPTED_IN_ROLE: Rule = Rule {
    id: "accepted-in-role",
    room: Room::Matching,
    title: "Accepted in the role",
    sentence: "The registration of each side is accepted for the role that it takes in the pair.",
    grade: Grade::Official,
    source: "scheme FAQ: a Partnership validates the profile before the matching",
    parameters: &[],
    examples: &[
        Example {
            given: "a host whose registration waits for a decision",
            then: "not met until it is accepted",
        },
        Example {
            given: "an organisation accepted as a visitor only, as the host",
            then: "not met",
        },
    ],
};

/// A host receives as many visitors as it likes.
pub const HOST_WITHOUT_LIMIT: Rule = Rule {
    id: "host-without-limit",
    room: Room::Matching,
    title: "A host without limit",
    sentence: "A host may receive any number of visitors, one after the other or at the same time.",
    grade: Grade::Official,
    source: "scheme FAQ: a host organisation can host multiple exchanges at once or at different times",
    parameters: &[],
    examples: &[
        Example {
            given: "a host with ten visits behind it",
            then: "met",
        },
        Example {
            given: "a host that named room for two visitors and has two",
            then: "met, with a warning",
        },
    ],
};

/// Periods that do not overlap are worth knowing.
pub const AVAILABILITY_ADVICE: Rule = Rule {
    id: "availability-advice",
    room: Room::Matching,
    title: "Periods that suit",
    sentence: "Periods that suit both sides make an exchange easier; they forbid nothing.",
    grade: Grade::Assumed,
    source: "scheme FAQ: participants choose their counterparts freely",
    parameters: &[],
    examples: &[Example {
        given: "a visitor free in May and a host free in June",
        then: "met, with a warning",
    }],
};

/// Members of one cluster are allowed, and the visitor's Partnership is told.
pub const SAME_CLUSTER: Rule = Rule {
    id: "same-cluster",
    room: Room::Matching,
    title: "Members of the same cluster",
    sentence: "Two members of the same cluster may be matched; the Partnerships are told.",
    grade: Grade::Assumed,
    source: "no source forbids it; different countries already leave out most such pairs",
    parameters: &[],
    examples: &[Example {
        given: "two members of a cross-border cluster",
        then: "met, with a warning to the Partnerships",
    }],
};

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairParty {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its country of registration.
    pub country: CountryCode,
    /// The roles that it is accepted in.
    pub accepted_roles: Vec<Role>,
}

/// What ranks and warns, and forbids nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PairCircumstances {
    /// How many visitors the host wants to receive at the same time.
    pub host_capacity: Option<u32>,
    /// Visitors that the host has at present.
    pub host_visitors: u32,
    /// Whether periods of both sides overlap; unknown if a side names none.
    pub periods_overlap: Option<bool>,
    /// Clusters that both belong to, by name.
    pub shared_clusters: Vec<String>,
}

/// A visitor and a host, and what the rules about them depend on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairInput {
    /// The mode that is proposed.
    pub mode: Mode,
    /// The visitor.
    pub visitor: PairParty,
    /// The host.
    pub host: PairParty,
    /// What the visitor has done so far.
    pub history: VisitorHistory,
    /// What ranks and warns.
    #[serde(default)]
    pub circumstances: PairCircumstances,
}

/// Whether the pair may be matched. Used for proposals and for candidates shown as out of reach.
pub fn assess_pair(pair: &PairInput, rulebook: &Rulebook) -> Receipt {
    let notes = &pair.circumstances;
    let mut receipt = Receipt::new(&rulebook.version)
        .with(two_organisations(pair))
        .with(different_countries(pair, rulebook))
        .with(accepted_in_role(
            &pair.visitor.accepted_roles,
            Role::Visitor,
        ))
        .with(accepted_in_role(&pair.host.accepted_roles, Role::Host))
        .with(visitor_once(&pair.history, pair.mode, rulebook))
        .with(host_without_limit(notes));
    if notes.periods_overlap == Some(false) {
        receipt.push(AVAILABILITY_ADVICE.warns(
            "The periods that both sides named do not overlap. Agree on a date before you go on.",
        ));
    }
    if !notes.shared_clusters.is_empty() {
        receipt.push(
            SAME_CLUSTER
                .warns("Both sides are members of the same cluster.")
                .input("clusters", &notes.shared_clusters)
                .for_only(Audience::officers()),
        );
    }
    receipt
}

fn two_organisations(pair: &PairInput) -> Finding {
    if pair.visitor.organisation_id != pair.host.organisation_id {
        return TWO_ORGANISATIONS.holds("Visitor and host are two organisations.");
    }
    TWO_ORGANISATIONS
        .fails("Visitor and host are the same organisation.")
        .unless(Counterfactual::nothing(
            "Nothing would make this a pair. Choose another organisation.",
        ))
}

fn different_countries(pair: &PairInput, rulebook: &Rulebook) -> Finding {
    let national = &rulebook.participation.national_exchanges;
    let (visitor, host) = (pair.visitor.country, pair.host.country);
    let finding = if visitor != host {
        DIFFERENT_COUNTRIES.holds(format!("{visitor} and {host} are two countries."))
    } else if national.value {
        DIFFERENT_COUNTRIES.holds("This rulebook allows exchanges within a country.")
    } else {
        DIFFERENT_COUNTRIES
            .fails(format!("Both are registered in {host}."))
            .unless(Counterfactual::nothing(format!(
                "Nothing would make this a pair. Choose a counterpart that is not registered in {host}."
            )))
    };
    finding
        .input("visitor_country", visitor)
        .input("host_country", host)
        .on_the_ground_of(national.origin())
}

/// Whether an organisation that is accepted in these roles may take `role`.
pub fn accepted_in_role(accepted_roles: &[Role], role: Role) -> Finding {
    let name = role.key();
    let finding = if accepted_roles.contains(&role) {
        ACCEPTED_IN_ROLE.holds(format!("The {name} is accepted as a {name}."))
    } else {
        ACCEPTED_IN_ROLE
            .fails(format!("The organisation is not accepted as a {name}."))
            .unless(Counterfactual::act(format!(
                "Possible once its Partnership has accepted its registration as a {name}."
            )))
    };
    finding
        .input("role", role)
        .input("accepted_roles", accepted_roles)
}

fn host_without_limit(notes: &PairCircumstances) -> Finding {
    let finding = match notes.host_capacity {
        Some(capacity) if notes.host_visitors >= capacity => HOST_WITHOUT_LIMIT.warns(format!(
            "The host named room for {capacity} visitors at a time and has {}. It can still accept.",
            notes.host_visitors
        )),
        _ => HOST_WITHOUT_LIMIT.holds("A host has no limit."),
    };
    finding
        .input("host_capacity", notes.host_capacity)
        .input("host_visitors", notes.host_visitors)
}

#[cfg(test)]
mod test;
