//! The automatic choice of a Partnership: all of them ranked, with the reasons.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::form::RegistrationForm;
use crate::receipt::{
    Audience, Counterfactual, Decided, Example, Grade, Party, Receipt, Room, Rule,
};
use crate::reference::{ClusterId, CountryCode, PartnershipId, SectorId};
use crate::rulebook::Rulebook;

/// The tool's choice of a Partnership.
pub const PARTNERSHIP_CHOICE: Rule = Rule {
    id: "partnership-choice",
    room: Room::Registration,
    title: "Automatic choice of a Partnership",
    sentence: "The Partnership is chosen that covers most of the applicant's sectors, has a member cluster in its country and has its own cluster as a member; among equals, the one with the fewest open cases, then the first by name.",
    grade: Grade::Assumed,
    source: "scheme FAQ: an algorithm calculates the most suitable Partnership, by sectors and location of its members; its details are not public",
    parameters: &[
        "partnership_choice.sector_overlap",
        "partnership_choice.member_in_country",
        "partnership_choice.own_cluster",
    ],
    examples: &[
        Example {
            given: "one of two sectors covered, a member in the applicant's country",
            then: "30 + 25 + 0 = 55 points",
        },
        Example {
            given: "two Partnerships with equal points",
            then: "the one with fewer open cases",
        },
    ],
};

/// What the choice depends on about the applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnershipApplicant {
    /// Its sectors.
    pub sectors: BTreeSet<SectorId>,
    /// Its country of registration.
    pub country: Option<CountryCode>,
    /// The clusters of the list that it belongs to.
    pub clusters: BTreeSet<ClusterId>,
}

impl From<&RegistrationForm> for PartnershipApplicant {
    fn from(form: &RegistrationForm) -> Self {
        Self {
            sectors: form.organisation.sectors.iter().cloned().collect(),
            country: form.organisation.country,
            clusters: form
                .memberships
                .iter()
                .filter_map(|it| it.cluster_id.clone())
                .collect(),
        }
    }
}

/// A cluster organisation that is a member of a Partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberCluster {
    /// The cluster.
    pub id: ClusterId,
    /// Its country.
    pub country: CountryCode,
}

/// A Partnership that takes part in the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnershipProfile {
    /// The Partnership.
    pub id: PartnershipId,
    /// Its name.
    pub name: String,
    /// The sectors it covers.
    pub sectors: BTreeSet<SectorId>,
    /// Its members.
    pub members: Vec<MemberCluster>,
    /// Cases that it has open.
    pub open_cases: u32,
}

/// What points were given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ChoicePartKind {
    /// Share of the applicant's sectors that the Partnership covers.
    SectorOverlap,
    /// A member cluster in the applicant's country.
    MemberInCountry,
    /// The applicant's own cluster is a member.
    OwnCluster,
}

/// Points of one part of the choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ChoicePart {
    /// What the points are for.
    pub part: ChoicePartKind,
    /// Points given.
    pub points: u32,
    /// Most points possible.
    pub out_of: u32,
    /// Why.
    pub reason: String,
}

/// A Partnership in its place of the ranking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RankedPartnership {
    /// The Partnership.
    pub id: PartnershipId,
    /// Its name.
    pub name: String,
    /// Sum of the parts.
    pub points: u32,
    /// Cases that it had open when the ranking was made.
    pub open_cases: u32,
    /// The parts.
    pub parts: Vec<ChoicePart>,
}

/// Ranks all Partnerships for an applicant; the first is the choice.
pub fn rank_partnerships(
    applicant: &PartnershipApplicant,
    candidates: &[PartnershipProfile],
    rulebook: &Rulebook,
) -> Decided<Vec<RankedPartnership>> {
    let mut ranking: Vec<RankedPartnership> = candidates
        .iter()
        .map(|candidate| points(applicant, candidate, rulebook))
        .collect();
    ranking.sort_by(|a, b| {
        let key = |it: &RankedPartnership| {
            (
                Reverse(it.points),
                it.open_cases,
                it.name.clone(),
                it.id.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    let finding = match ranking.first() {
        Some(first) => PARTNERSHIP_CHOICE.holds(format!(
            "{} comes first of {} with {} points.",
            first.name,
            ranking.len(),
            first.points
        )),
        None => PARTNERSHIP_CHOICE
            .fails("No Partnership accepts registrations at present.")
            .unless(Counterfactual::nothing("Nothing in the registration would help. Ask the Support Office when the next Partnership opens.")),
    };
    let finding = finding
        .input("sectors", &applicant.sectors)
        .input("country", applicant.country)
        .input("clusters", &applicant.clusters)
        .input("ranking", &ranking)
        .on_the_ground_of(rulebook.partnership_choice.sector_overlap.origin())
        .for_only(Audience::subject(Party::Applicant));
    Decided::new(ranking, Receipt::new(&rulebook.version).with(finding))
}

fn points(
    applicant: &PartnershipApplicant,
    candidate: &PartnershipProfile,
    rulebook: &Rulebook,
) -> RankedPartnership {
    let weights = &rulebook.partnership_choice;
    let parts = vec![
        sector_overlap(applicant, candidate, weights.sector_overlap.value),
        member_in_country(applicant, candidate, weights.member_in_country.value),
        own_cluster(applicant, candidate, weights.own_cluster.value),
    ];
    RankedPartnership {
        id: candidate.id.clone(),
        name: candidate.name.clone(),
        points: parts.iter().map(|part| part.points).sum(),
        open_cases: candidate.open_cases,
        parts,
    }
}

fn sector_overlap(
    applicant: &PartnershipApplicant,
    candidate: &PartnershipProfile,
    out_of: u32,
) -> ChoicePart {
    let covered = applicant.sectors.intersection(&candidate.sectors).count();
    let wanted = applicant.sectors.len();
    ChoicePart {
        part: ChoicePartKind::SectorOverlap,
        points: crate::matching::share(out_of, covered, wanted),
        out_of,
        reason: format!("It covers {covered} of {wanted} sectors of the applicant."),
    }
}

fn member_in_country(
    applicant: &PartnershipApplicant,
    candidate: &PartnershipProfile,
    out_of: u32,
) -> ChoicePart {
    let met = candidate
        .members
        .iter()
        .any(|member| Some(member.country) == applicant.country);
    yes_or_no(
        ChoicePartKind::MemberInCountry,
        out_of,
        met,
        [
            "A member cluster is in the applicant's country.",
            "No member cluster is in the applicant's country.",
        ],
    )
}

fn own_cluster(
    applicant: &PartnershipApplicant,
    candidate: &PartnershipProfile,
    out_of: u32,
) -> ChoicePart {
    let met = candidate
        .members
        .iter()
        .any(|member| applicant.clusters.contains(&member.id));
    yes_or_no(
        ChoicePartKind::OwnCluster,
        out_of,
        met,
        [
            "The applicant's own cluster is a member.",
            "The applicant's own cluster is not a member.",
        ],
    )
}

fn yes_or_no(part: ChoicePartKind, out_of: u32, met: bool, [yes, no]: [&str; 2]) -> ChoicePart {
    ChoicePart {
        part,
        points: if met { out_of } else { 0 },
        out_of,
        reason: if met { yes } else { no }.to_owned(),
    }
}

#[cfg(test)]
mod test;
