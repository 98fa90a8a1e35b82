use serde_json::{Value, json};

use super::*;
use crate::receipt::Verdict;
use crate::rulebook::shipped;

fn complete() -> Value {
    json!({
        "roles": ["visitor"],
        "organisation": {"name": "Azulejo Lda", "participant_type": "sme", "country": "PT", "town_id": 2_735_943,
            "staff": 9, "turnover_million": "1", "description": "Tiles", "sectors": ["smart-building"]},
        "representative": {"name": "Ana Reis", "position": "Owner", "nationality": "PT"},
        "motivation": "Learn", "objectives": "Sell", "activities_wanted": ["job-shadowing"],
        "languages": ["pt"], "modes": ["physical"],
        "availability": [{"from": "2020-05-04", "to": "2020-06-05"}],
        "partnership": {"choice": "automatic"},
        "consents": {"data_processing": true},
        "cv_upload_id": "01890a5d-ac96-774b-bcce-b302099a8057"
    })
}

fn receipt(form: Value) -> Receipt {
    let form: RegistrationForm = serde_json::from_value(form).unwrap();
    completeness(&form, &shipped().unwrap()[0])
}

fn pointers(receipt: &Receipt) -> Vec<&str> {
    receipt
        .obstacles()
        .map(|finding| finding.inputs["pointer"].as_str().unwrap())
        .collect()
}

#[test]
fn a_complete_form_holds() {
    let receipt = receipt(complete());
    assert_eq!(receipt.findings.len(), 1);
    assert!(receipt.holds());
}

#[test]
fn each_missing_field_has_its_own_finding_and_pointer() {
    for pointer in [
        "/roles",
        "/organisation/name",
        "/organisation/participant_type",
        "/organisation/country",
        "/organisation/town_id",
        "/organisation/staff",
        "/organisation/turnover_million",
        "/organisation/description",
        "/organisation/sectors",
        "/representative/name",
        "/representative/position",
        "/representative/nationality",
        "/motivation",
        "/objectives",
        "/activities_wanted",
        "/languages",
        "/modes",
        "/partnership/choice",
        "/consents/data_processing",
    ] {
        let mut form = complete();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        form.pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(field);
        let mut found = pointers(&receipt(form)).join(" ");
        if pointer == "/roles" || pointer == "/organisation/participant_type" {
            found = found.split(' ').next().unwrap().to_owned();
        }
        assert_eq!(found, pointer);
    }
}

#[test]
fn every_pointer_of_an_empty_draft_is_a_place_in_the_form() {
    let form = serde_json::to_value(RegistrationForm::default()).unwrap();
    let receipt = receipt(json!({}));
    assert!(receipt.findings.len() > 15);
    for finding in &receipt.findings {
        assert!(
            form.pointer(finding.inputs["pointer"].as_str().unwrap())
                .is_some()
        );
    }
}

#[test]
fn a_change_turns_its_finding() {
    let mut form = complete();
    form["preferred_countries"] = json!(["ES", "FR", "IT", "DE", "AT"]);
    form["preferred_duration"] = json!({"min_days": 9, "max_days": 3});
    form["availability"] =
        json!([{"from": "2020-06-05", "to": "2020-05-04"}, {"from": "2020-07-01", "to": null}]);
    form["partnership"] = json!({});
    form["consents"] = json!({});
    let mut request =
        serde_json::to_value(serde_json::from_value::<RegistrationForm>(form).unwrap()).unwrap();
    let before = receipt(request.clone());
    assert_eq!(before.obstacles().count(), 5);
    for finding in before.obstacles() {
        assert!(finding.counterfactual.as_ref().unwrap().apply(&mut request));
    }
    assert!(receipt(request).holds());
}

#[test]
fn a_partnership_chosen_by_hand_is_named() {
    let mut form = complete();
    form["partnership"] = json!({"choice": "manual"});
    assert_eq!(pointers(&receipt(form)), ["/partnership/partnership_id"]);
}

#[test]
fn a_curriculum_vitae_is_advised_and_not_required() {
    let mut form = complete();
    form.as_object_mut().unwrap().remove("cv_upload_id");
    let receipt = receipt(form);
    assert!(receipt.holds());
    assert_eq!(receipt.findings.last().unwrap().verdict, Verdict::Warns);
}
