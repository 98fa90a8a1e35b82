//! The interview on who may take part.

use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::{EligibilityFacts, EligibilityInput, assess_roles};
use clusterxchange_domain::rulebook::shipped;
use serde_json::{Value, json};

use super::{all_worded, others};

#[test]
fn every_answer_of_the_interview_has_its_words() {
    let rulebooks = shipped().unwrap();
    let texts = others();
    for rulebook in rulebooks {
        for input in interviews() {
            let on = rulebook.valid_from;
            for role in assess_roles(&input, on, rulebook, &EligibilityFacts::default()) {
                all_worded(&texts, &role.receipt);
            }
        }
    }
}

/// Interviews with one answer of each kind changed at a time, from one that is met and one that is not.
fn interviews() -> Vec<EligibilityInput> {
    let answers: [(&str, Vec<Value>); 11] = [
        (
            "/organisation/participant_type",
            [
                "sme",
                "large_company",
                "public_authority",
                "cluster_organisation",
            ]
            .map(Value::from)
            .into(),
        ),
        (
            "/organisation/country",
            vec![
                json!("PT"),
                json!("NO"),
                json!("GB"),
                json!("XK"),
                Value::Null,
            ],
        ),
        (
            "/organisation/legal_form",
            vec![json!("company"), json!("association")],
        ),
        (
            "/organisation/regular_economic_activity",
            vec![json!(true), json!(false)],
        ),
        (
            "/organisation/staff",
            vec![json!(12), json!(400), Value::Null],
        ),
        (
            "/organisation/turnover_million",
            vec![json!("7.5"), json!("90"), Value::Null],
        ),
        (
            "/organisation/balance_million",
            vec![json!("43"), json!("80"), Value::Null],
        ),
        (
            "/memberships",
            vec![
                json!([]),
                json!([{"kind": "cluster", "profiled": true, "name": "Blue"}]),
                json!([{"kind": "cluster", "profiled": false, "name": "Blue"}]),
                json!([{"kind": "business_network", "profiled": true}]),
            ],
        ),
        (
            "/representative/nationality",
            vec![json!("PT"), json!("BR"), Value::Null],
        ),
        (
            "/representative/based_in",
            vec![json!("PT"), json!("ES"), Value::Null],
        ),
        (
            "/establishments",
            vec![
                json!([]),
                json!([{"country": "ES"}]),
                json!([{"country": "ES"}, {"country": "FR"}]),
            ],
        ),
    ];
    let base = json!({"roles": Role::ALL, "organisation": {}, "memberships": [], "representative": {}, "establishments": []});
    let mut found = Vec::new();
    for start in 0..4 {
        let mut whole = base.clone();
        for (pointer, values) in &answers {
            set(&mut whole, pointer, &values[start % values.len()]);
        }
        for (pointer, values) in &answers {
            for value in values {
                let mut input = whole.clone();
                set(&mut input, pointer, value);
                found.push(serde_json::from_value(input).unwrap());
            }
        }
    }
    found
}

fn set(whole: &mut Value, pointer: &str, value: &Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    whole.pointer_mut(parent).unwrap()[last] = value.clone();
}
