//! Hosts outside any profiled cluster, with the Commission's pre-approval.

use serde::{Deserialize, Serialize};

use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Party, Room, Rule};
use crate::rulebook::Rulebook;

/// The Commission's answer to a request for pre-approval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum PreApproval {
    /// Not answered, or never asked for.
    #[default]
    Open,
    /// The Commission agrees.
    Granted,
    /// The Commission does not agree.
    Refused,
}

/// An SME outside any profiled cluster hosts only once the Commission agreed.
pub const EXCEPTIONAL_HOST: Rule = Rule {
    id: "exceptional-host",
    room: Room::Registration,
    title: "Exceptional host",
    sentence: "An SME that is in no profiled cluster may host, never visit, if the Commission agrees beforehand in its single case.",
    grade: Grade::Reported,
    source: "a Partnership FAQ: case by case, with pre-approval by the agency",
    parameters: &["participation.exceptional_host"],
    examples: &[
        Example {
            given: "an SME without a cluster that wants to host",
            then: "waits for the Commission's pre-approval",
        },
        Example {
            given: "the same with the pre-approval",
            then: "met",
        },
        Example {
            given: "the same as a visitor",
            then: "not met: only hosts can be excepted",
        },
    ],
};

/// What the Commission's answer means for a host that does not meet the membership rule.
pub fn exceptional_host(answer: PreApproval, rulebook: &Rulebook) -> Finding {
    let finding = match answer {
        PreApproval::Granted => EXCEPTIONAL_HOST.holds("The Commission has agreed to this host."),
        PreApproval::Open => EXCEPTIONAL_HOST
            .asks("The host is in no profiled cluster, so the Commission has to agree first.")
            .unless(Counterfactual::act(
                "Submit the registration as a host and say in the motivation what makes this host worth an exception. The Partnership asks the Commission; nothing else is needed from you meanwhile.",
            )),
        PreApproval::Refused => EXCEPTIONAL_HOST
            .fails("The Commission has not agreed to this host.")
            .unless(Counterfactual::nothing(
                "The Commission's answer stands. Membership of a cluster with a profile on the European Cluster Collaboration Platform would make it unnecessary.",
            )),
    };
    finding
        .input("pre_approval", answer)
        .on_the_ground_of(rulebook.participation.exceptional_host.origin())
        .for_only(Audience::subject(Party::Applicant))
}
