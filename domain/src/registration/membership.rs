//! Membership of a cluster.

use serde_json::{Value, json};

use super::input::EligibilityInput;
use super::organisation::{Membership, MembershipKind};
use crate::receipt::{Counterfactual, Example, Finding, Grade, Room, Rule};
use crate::rulebook::{Access, Rulebook};

/// Kinds of organisation that have to be members of a cluster are.
pub const CLUSTER_MEMBERSHIP: Rule = Rule {
    id: "cluster-membership",
    room: Room::Registration,
    title: "Membership of a cluster",
    sentence: "An organisation that has to be a cluster member belongs to a cluster with a profile on the European Cluster Collaboration Platform.",
    grade: Grade::Official,
    source: "scheme FAQ: SMEs and scaling-up support organisations are cluster members",
    parameters: &[
        "participation.types",
        "participation.cluster_profile_required",
        "participation.network_only_membership",
    ],
    examples: &[
        Example {
            given: "an SME in a cluster with a profile",
            then: "met",
        },
        Example {
            given: "a cluster organisation",
            then: "met: it need not belong to another cluster",
        },
        Example {
            given: "an SME only in a business network with a profile",
            then: "a person decides; its own organisation is the first to ask",
        },
        Example {
            given: "an SME in a cluster without a profile",
            then: "not met; met once the cluster has one",
        },
    ],
};

/// Looks at the memberships.
pub fn cluster_membership(input: &EligibilityInput, rulebook: &Rulebook) -> Finding {
    let participation = &rulebook.participation;
    let needed = input
        .organisation
        .participant_type
        .and_then(|kind| participation.of(kind));
    let Some(needed) = needed.filter(|rule| rule.cluster_membership.value) else {
        return CLUSTER_MEMBERSHIP
            .holds("This kind of organisation need not be a member of a cluster.");
    };
    let profile = &participation.cluster_profile_required;
    let counts = |membership: &Membership, kind: MembershipKind| {
        membership.kind == Some(kind) && (membership.profiled == Some(true) || !profile.value)
    };
    let has = |kind| {
        input
            .memberships
            .iter()
            .any(|membership| counts(membership, kind))
    };
    let finding = if has(MembershipKind::Cluster) {
        CLUSTER_MEMBERSHIP
            .holds("It belongs to a cluster that counts.")
            .on_the_ground_of(needed.cluster_membership.origin())
    } else if has(MembershipKind::BusinessNetwork) {
        network_only(input, rulebook)
    } else {
        CLUSTER_MEMBERSHIP
            .fails("It belongs to no cluster with a profile on the European Cluster Collaboration Platform.")
            .unless(join(&input.memberships))
            .on_the_ground_of(profile.origin())
    };
    finding
        .input("memberships", &input.memberships)
        .input("profile_required", profile.value)
}

fn network_only(input: &EligibilityInput, rulebook: &Rulebook) -> Finding {
    let policy = &rulebook.participation.network_only_membership;
    let finding = match policy.value {
        Access::Yes => CLUSTER_MEMBERSHIP.holds("It belongs to a business network, which counts under this rulebook."),
        Access::No => CLUSTER_MEMBERSHIP
            .fails("It belongs to a business network only.")
            .unless(join(&input.memberships)),
        Access::Manual => CLUSTER_MEMBERSHIP
            .asks(format!(
                "It belongs to a business network only, and sources disagree whether that is enough. Ask {} first; the Partnership decides.",
                own_organisation(&input.memberships)
            ))
            .unless(join(&input.memberships)),
    };
    finding.on_the_ground_of(policy.origin())
}

/// The organisation that the applicant belongs to, as the first to ask.
fn own_organisation(memberships: &[Membership]) -> String {
    let clusters = memberships
        .iter()
        .filter(|it| it.kind == Some(MembershipKind::Cluster));
    clusters
        .chain(memberships)
        .find_map(|membership| membership.name.clone())
        .map_or_else(
            || "your own cluster organisation".to_owned(),
            |name| format!("your own cluster organisation ({name})"),
        )
}

/// The nearest membership that would count: a profile for the own cluster, else a new membership.
/// A cluster of the list has the profile that the list says, so saying otherwise would not help.
fn join(memberships: &[Membership]) -> Counterfactual {
    let own = memberships
        .iter()
        .position(|it| it.kind == Some(MembershipKind::Cluster) && it.cluster_id.is_none());
    let Some(position) = own else {
        let joined = json!({"kind": MembershipKind::Cluster, "profiled": true});
        let all: Vec<Value> = memberships
            .iter()
            .map(|it| json!(it))
            .chain([joined])
            .collect();
        return Counterfactual::change(
            "/memberships",
            all,
            format!(
                "Would be met by membership of a cluster with a profile on the European Cluster Collaboration Platform. Ask {} first.",
                own_organisation(memberships)
            ),
        );
    };
    Counterfactual::change(
        format!("/memberships/{position}/profiled"),
        true,
        format!(
            "Would be met if the cluster had a profile on the European Cluster Collaboration Platform. Ask {} for it.",
            own_organisation(memberships)
        ),
    )
}
