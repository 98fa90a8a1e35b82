//! Whether an organisation may take part in a role.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::country_participates;
use super::exceptional_host::{EXCEPTIONAL_HOST, PreApproval, exceptional_host};
use super::input::EligibilityInput;
use super::membership::cluster_membership;
use super::officer_decision::{OfficerDecision, decided};
use super::participant_type::participant_type;
use super::residence::{permanent_residence, third_country_national};
use super::sme::sme_test;
use crate::receipt::{Audience, Decided, Finding, Party, Receipt, Verdict};
use crate::reference::Role;
use crate::rulebook::{ParticipantType, Rulebook};

/// Whether an organisation may take part in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Eligibility {
    /// Every condition is met.
    Eligible,
    /// Some condition is not met.
    NotEligible,
    /// Nothing is unmet, but sources disagree: the Partnership decides.
    ManualDecision,
    /// Nothing is unmet, but the Commission has to agree first.
    NeedsPreApproval,
}

/// What others have decided about a registration so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EligibilityFacts {
    /// The Commission's answer about an exceptional host.
    pub pre_approval: PreApproval,
    /// Decisions of the Partnership where sources disagree.
    pub decisions: Vec<OfficerDecision>,
}

/// The eligibility in one role, with its receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RoleEligibility {
    /// The role.
    pub role: Role,
    /// The outcome.
    pub eligibility: Eligibility,
    /// Why.
    pub receipt: Receipt,
}

/// Assesses an organisation in `role`, on the day `on` of its submission.
pub fn assess(
    input: &EligibilityInput,
    role: Role,
    on: NaiveDate,
    rulebook: &Rulebook,
    facts: &EligibilityFacts,
) -> Decided<Eligibility> {
    let mut receipt = Receipt::new(&rulebook.version)
        .with(decided(
            participant_type(input, role, rulebook),
            &facts.decisions,
        ))
        .with(country_participates(input, on, rulebook))
        .with(permanent_residence(input, on, rulebook))
        .with(third_country_national(input, on, rulebook));
    let kind = input.organisation.participant_type;
    if kind == Some(ParticipantType::Sme) {
        receipt.extend(sme_test(&input.organisation, rulebook).receipt);
    }
    let membership = decided(cluster_membership(input, rulebook), &facts.decisions);
    let exception = kind == Some(ParticipantType::Sme)
        && role == Role::Host
        && rulebook.participation.exceptional_host.value
        && membership.verdict == Verdict::Fails;
    if exception {
        receipt.push(excepted(membership));
        receipt.push(exceptional_host(facts.pre_approval, rulebook));
    } else {
        receipt.push(membership);
    }
    Decided::new(outcome(&receipt), receipt)
}

/// Assesses an organisation in each role that it asks about.
pub fn assess_roles(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
    facts: &EligibilityFacts,
) -> Vec<RoleEligibility> {
    Role::ALL
        .into_iter()
        .filter(|role| input.roles.contains(role))
        .map(|role| {
            let Decided { outcome, receipt } = assess(input, role, on, rulebook, facts);
            RoleEligibility {
                role,
                eligibility: outcome,
                receipt,
            }
        })
        .collect()
}

/// An unmet membership, where an exception takes its place.
fn excepted(membership: Finding) -> Finding {
    Finding {
        verdict: Verdict::Warns,
        reason: format!(
            "{} A host may be excepted from this condition.",
            membership.reason
        ),
        audience: Audience::subject(Party::Applicant),
        ..membership
    }
}

fn outcome(receipt: &Receipt) -> Eligibility {
    if receipt.fails() {
        return Eligibility::NotEligible;
    }
    let mut asking = receipt.obstacles().peekable();
    if asking.peek().is_none() {
        Eligibility::Eligible
    } else if asking.all(|finding| finding.rule == EXCEPTIONAL_HOST.id) {
        Eligibility::NeedsPreApproval
    } else {
        Eligibility::ManualDecision
    }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod test;
