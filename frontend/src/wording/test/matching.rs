//! Drafts of registrations, and the scores of pairs.

use clusterxchange_domain::matching::{MatchProfile, score};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::completeness;
use clusterxchange_domain::rulebook::shipped;
use serde_json::json;

use super::{Plain, all_said, others};
use crate::wording::in_words;

#[test]
fn all_that_a_draft_lacks_has_its_words() {
    let texts = others();
    let rulebook = &shipped().unwrap()[0];
    let drafts = [
        json!({}),
        json!({"roles": Role::ALL, "organisation": {"participant_type": "sme"}, "partnership": {"choice": "manual"}}),
    ];
    for draft in drafts {
        let form = serde_json::from_value(draft).unwrap();
        all_said(&texts, &completeness(&form, rulebook));
    }
}

#[test]
fn a_score_is_understood_from_both_sides() {
    let texts = others();
    let rulebook = &shipped().unwrap()[0];
    let somebody = MatchProfile {
        languages: ["en", "pt"]
            .map(|tag| tag.to_owned().try_into().unwrap())
            .into(),
        min_days: Some(5),
        max_days: Some(9),
        availability: vec![("2026-05-04".parse().unwrap(), "2026-05-29".parse().unwrap())],
        ..MatchProfile::default()
    };
    let nobody = MatchProfile::default();
    for (visitor, host) in [
        (&somebody, &nobody),
        (&nobody, &somebody),
        (&somebody, &somebody),
    ] {
        let score = score(visitor, host, rulebook);
        let sides = score
            .parts
            .iter()
            .flat_map(|part| [&part.visitor, &part.host]);
        for side in sides {
            for said in [Some(&side.reason), side.raise.as_ref()]
                .into_iter()
                .flatten()
            {
                for texts in &texts {
                    let words = in_words(texts, &Plain, said);
                    assert!(words.is_some(), "{}: {said}", texts.language());
                }
            }
        }
        for role in Role::ALL {
            all_said(&texts, &score.receipt(role, rulebook));
        }
    }
}
