use proptest::prelude::*;

use super::*;
use crate::rulebook::shipped;

fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn cluster(number: u32) -> ClusterId {
    ClusterId::parse(&format!("cluster-{number}")).unwrap()
}

fn sectors(ids: &[&str]) -> BTreeSet<SectorId> {
    ids.iter().map(|id| id.parse().unwrap()).collect()
}

fn applicant() -> PartnershipApplicant {
    PartnershipApplicant {
        sectors: sectors(&["textile", "ict"]),
        country: Some(country("PT")),
        clusters: [cluster(7)].into(),
    }
}

fn partnership(
    id: u32,
    name: &str,
    covered: &[&str],
    member: (u32, &str),
    open_cases: u32,
) -> PartnershipProfile {
    PartnershipProfile {
        id: PartnershipId::parse(&format!("partnership-{id}")).unwrap(),
        name: name.to_owned(),
        sectors: sectors(covered),
        members: vec![MemberCluster {
            id: cluster(member.0),
            country: country(member.1),
        }],
        open_cases,
    }
}

fn names(candidates: &[PartnershipProfile]) -> Vec<(String, u32)> {
    rank_partnerships(&applicant(), candidates, &shipped().unwrap()[0])
        .outcome
        .into_iter()
        .map(|ranked| (ranked.name, ranked.points))
        .collect()
}

#[test]
fn sectors_country_and_own_cluster_add_up() {
    let candidates = [
        partnership(1, "Weave", &["textile"], (8, "PT"), 0),
        partnership(2, "Loom", &["textile", "ict", "health"], (7, "PT"), 9),
        partnership(3, "Wave", &["water"], (9, "ES"), 0),
    ];
    assert_eq!(
        names(&candidates),
        [
            ("Loom".into(), 100),
            ("Weave".into(), 55),
            ("Wave".into(), 0)
        ]
    );
}

#[test]
fn equals_are_ordered_by_open_cases_then_by_name() {
    let candidates = [
        partnership(1, "Beta", &[], (8, "ES"), 4),
        partnership(2, "Alpha", &[], (8, "ES"), 4),
        partnership(3, "Gamma", &[], (8, "ES"), 1),
    ];
    let order: Vec<String> = names(&candidates).into_iter().map(|it| it.0).collect();
    assert_eq!(order, ["Gamma", "Alpha", "Beta"]);
}

#[test]
fn without_a_partnership_the_applicant_is_sent_to_the_support_office() {
    let decided = rank_partnerships(&applicant(), &[], &shipped().unwrap()[0]);
    assert!(decided.outcome.is_empty() && decided.receipt.fails());
    let finding = decided.receipt.obstacles().next().unwrap();
    assert!(matches!(
        finding.counterfactual,
        Some(Counterfactual::Nothing { .. })
    ));
}

proptest! {
    #[test]
    fn the_ranking_does_not_depend_on_the_order_of_the_candidates(
        drawn in prop::collection::vec((0u32..3, 0usize..3, 0usize..3), 0..8),
        turn in 0usize..8,
    ) {
        let covers: [&[&str]; 3] = [&[], &["textile"], &["textile", "ict"]];
        let members = [(7, "ES"), (8, "PT"), (9, "FR")];
        let mut candidates: Vec<_> = drawn
            .iter()
            .zip(0u32..)
            .map(|(&(open, covered, member), id)| partnership(id, "Same", covers[covered], members[member], open))
            .collect();
        let rulebook = &shipped().unwrap()[0];
        let before = rank_partnerships(&applicant(), &candidates, rulebook);
        if !candidates.is_empty() {
            let middle = turn % candidates.len();
            candidates.rotate_left(middle);
        }
        let after = rank_partnerships(&applicant(), &candidates, rulebook);
        prop_assert_eq!(&before, &after);
        for ranked in &before.outcome {
            prop_assert_eq!(ranked.points, ranked.parts.iter().map(|part| part.points).sum::<u32>());
            prop_assert!(ranked.parts.iter().all(|part| part.points <= part.out_of));
        }
    }
}
