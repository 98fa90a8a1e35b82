use chrono::NaiveDate;
use clusterxchange_domain::registration::{
    Eligibility, EligibilityFacts, EligibilityInput, assess_roles,
};
use clusterxchange_domain::rulebook::{Rulebook, shipped};

use super::answers::{Answers, Edit};
use super::interview::{Kind, Question, all};
use crate::i18n::Texts;

fn rules() -> Rulebook {
    let books = shipped().unwrap();
    books.iter().find(|book| book.example).unwrap().clone()
}

fn day() -> NaiveDate {
    "2027-01-01".parse().unwrap()
}

fn answers(given: &[(&'static str, &str)]) -> Answers {
    let answer = |answers: Answers, (id, text): &(&'static str, &str)| {
        answers.after(Edit::Answer(id, (*text).to_owned()))
    };
    given.iter().fold(Answers::default(), answer)
}

fn verdicts(answers: &Answers) -> Vec<Eligibility> {
    let rules = rules();
    let input = answers.input(&answers.steps(&rules, day()));
    assess_roles(&input, day(), &rules, &EligibilityFacts::default())
        .into_iter()
        .map(|role| role.eligibility)
        .collect()
}

const SMALL: [(&str, &str); 9] = [
    ("roles", "both"),
    ("type", "sme"),
    ("country", "PT"),
    ("member", "profiled"),
    ("form", "company"),
    ("staff", "12"),
    ("turnover", "1,5"),
    ("autonomous", "yes"),
    ("nationality", "PT"),
];

#[test]
fn a_small_company_in_a_cluster_may_visit_and_host() {
    assert_eq!(verdicts(&answers(&SMALL)), [Eligibility::Eligible; 2]);
}

#[test]
fn outside_any_cluster_it_may_host_if_the_commission_agrees() {
    let alone = answers(&SMALL).after(Edit::Answer("member", "none".to_owned()));
    assert_eq!(
        verdicts(&alone),
        [Eligibility::NotEligible, Eligibility::NeedsPreApproval]
    );
}

#[test]
fn only_what_concerns_the_reader_is_asked() {
    let rules = rules();
    let asked = |answers: &Answers| -> Vec<&str> {
        let steps = answers.steps(&rules, day());
        steps
            .iter()
            .flat_map(|step| step.questions)
            .map(|it| it.id)
            .collect()
    };
    let cluster = answers(&[("type", "cluster_organisation")]);
    assert!(!asked(&cluster).contains(&"staff"));
    let small = answers(&SMALL);
    assert!(asked(&small).contains(&"staff") && !asked(&small).contains(&"linked-staff"));
    let linked = small.after(Edit::Answer("autonomous", "no".to_owned()));
    assert!(asked(&linked).contains(&"linked-staff"));
}

#[test]
fn an_answer_that_is_no_longer_asked_for_does_not_count() {
    let changed = answers(&SMALL).after(Edit::Answer("type", "cluster_organisation".to_owned()));
    let input = changed.input(&changed.steps(&rules(), day()));
    assert_eq!(input.organisation.staff, None);
    assert!(input.memberships.is_empty());
}

#[test]
fn a_number_may_have_a_comma_and_has_to_be_one() {
    let question = |kind| Question {
        id: "staff",
        pointer: "",
        kind,
        optional: false,
    };
    let given = |text| answers(&[("staff", text)]);
    assert!(given("1,5").suits(&question(Kind::Amount)));
    assert!(!given("1,5").suits(&question(Kind::Whole)));
    assert!(!given("-2").suits(&question(Kind::Amount)));
    assert!(!given(" ").suits(&question(Kind::Whole)));
}

#[test]
fn every_question_and_every_choice_has_words() {
    let texts = Texts::load("en");
    for question in all().flat_map(|step| step.questions) {
        let mut ids = vec![format!("eligibility-{}", question.id)];
        if let Kind::Choice(choices) = question.kind {
            ids.extend(
                choices
                    .iter()
                    .map(|choice| format!("eligibility-{}-{choice}", question.id)),
            );
        }
        for id in ids {
            assert!(texts.find(&id).is_some(), "{id}");
        }
    }
}

#[test]
fn every_answer_has_its_place_in_the_input_of_the_rules() {
    let input = serde_json::to_value(EligibilityInput::default()).unwrap();
    for question in all().flat_map(|step| step.questions) {
        let place = question
            .pointer
            .strip_suffix("/0/name")
            .unwrap_or(question.pointer);
        assert!(input.pointer(place).is_some(), "{}", question.pointer);
    }
}
