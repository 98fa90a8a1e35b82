//! Registration: each rule that refuses, provoked at the change that it guards.

use clusterxchange_domain::receipt::{Counterfactual, Receipt};
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::refusal::{WayOut, is_turned};
use clusterxchange_tests::{Answer, Applicant, complete_form, on_each_database};
use serde_json::{Value, json};

/// A rule with a form that breaks it.
struct Case {
    rule: &'static str,
    form: Value,
}

fn case(rule: &'static str, roles: &[&str], changes: &Value) -> Case {
    let mut form = complete_form("Ana Lda", "PT", roles);
    for (pointer, value) in changes.as_object().into_iter().flatten() {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        form.pointer_mut(parent).unwrap()[field] = value.clone();
    }
    Case { rule, form }
}

#[rustfmt::skip]
fn broken() -> Vec<Case> {
    let visitor = ["visitor"];
    vec![
        case("participant-type", &visitor, &json!({"/organisation/participant_type": "large_company"})),
        case("country-participates", &visitor, &json!({"/organisation/country": "CH"})),
        case("permanent-residence", &visitor, &json!({"/establishments": [{"country": "ES"}]})),
        case("third-country-national", &visitor, &json!({"/representative/nationality": "BR"})),
        case("sme-staff", &visitor, &json!({"/organisation/staff": 300})),
        case("sme-finances", &visitor, &json!({"/organisation/turnover_million": "60", "/organisation/balance_million": "50"})),
        case("sme-association", &visitor, &json!({"/organisation/legal_form": "association"})),
        case("cluster-membership", &visitor, &json!({"/memberships": []})),
        case("complete-form", &visitor, &json!({"/partnership": {}, "/consents/data_processing": false})),
        case("complete-form", &visitor, &json!({"/motivation": "", "/languages": []})),
        case("partnership-chosen", &visitor, &json!({"/partnership": {}})),
        case("partnership-open", &visitor, &json!({"/partnership": {"choice": "manual", "partnership_id": "blues"}})),
        case("sme-staff", &["visitor", "host"], &json!({"/organisation/staff": 900, "/memberships": []})),
    ]
}

/// Saves a form and asks what would happen if it were submitted.
async fn submitted(applicant: &mut Applicant, form: &Value) -> Answer {
    applicant.save(form.clone()).await.expect(200);
    applicant.act("submit?dry_run=true", json!({})).await
}

fn receipt_of(answer: &Answer) -> Receipt {
    serde_json::from_value(answer.body["receipt"].clone()).unwrap()
}

#[actix_web::test]
async fn a_form_that_breaks_a_rule_is_not_submitted_and_each_change_that_is_named_turns_its_finding()
 {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server
            .draft(json!({"organisation": {"name": "Ana Lda"}}))
            .await;
        for Case { rule, form } in broken() {
            let refused = submitted(&mut ana, &form).await;
            let finding = refused.refused_for(rule);
            let mut all = form.clone();
            let mut stays = Vec::new();
            for obstacle in receipt_of(&refused).obstacles() {
                match &obstacle.counterfactual {
                    Some(Counterfactual::Change { .. }) => obstacle.turns(&mut all),
                    Some(Counterfactual::Act { .. }) => {}
                    other => stays.push((obstacle.rule.clone(), other.is_some())),
                }
            }
            if let Some(Counterfactual::Change { .. }) = finding.counterfactual {
                let mut one = form;
                finding.turns(&mut one);
                let answer = submitted(&mut ana, &one).await;
                let after = receipt_of(&answer);
                let left = after
                    .obstacles()
                    .filter(|it| it.counterfactual == finding.counterfactual);
                assert_eq!(left.count(), 0, "{rule}: {after:#?}");
            }
            let answer = submitted(&mut ana, &all).await;
            if stays.is_empty() && all_are_changes(&receipt_of(&refused)) {
                let sent = answer.expect(200);
                assert_eq!(sent["standing"]["state"], "submitted", "{rule}");
            } else if let [(only, true)] = stays.as_slice() {
                assert!(
                    !is_turned(&receipt_of(&answer), only),
                    "{only} says that nothing helps"
                );
            }
        }
    })
    .await;
}

fn all_are_changes(receipt: &Receipt) -> bool {
    receipt
        .obstacles()
        .all(|it| matches!(it.counterfactual, Some(Counterfactual::Change { .. })))
}

#[actix_web::test]
async fn where_no_partnership_is_open_nothing_in_the_form_helps() {
    on_each_database(async |server| {
        let form = complete_form("Ana Lda", "PT", &["visitor"]);
        let mut ana = server.draft(form).await;
        let refused = ana.act("submit", json!({})).await;
        refused
            .refused_for("partnership-choice")
            .says_nothing_helps();
        server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        ana.act("submit", json!({})).await.expect(200);
        let again = ana.act("submit", json!({})).await;
        assert!(
            again
                .refused_for("action-in-state")
                .asks_to_act()
                .contains("draft")
        );
    })
    .await;
}

#[actix_web::test]
async fn an_officer_says_what_to_correct_decides_where_asked_and_gives_reasons() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["memberships"] =
            json!([{"kind": "business_network", "name": "Net", "profiled": true}]);
        let mut ana = server.submitted(form).await;
        let mine = ana.act("accept", json!({})).await;
        mine.refused_for("action-by").says_nothing_helps();
        let mut hold = json!({"fields": [], "message": "One question."});
        let refused = blue.act(&ana, "hold", hold.clone()).await;
        let finding = refused.refused_for("hold-names-fields");
        assert!(finding.asks_to_act().contains("Name each field"));
        hold["fields"] =
            json!([{"pointer": "/organisation/staff", "reason": "With the linked company?"}]);
        blue.act(&ana, "hold?dry_run=true", hold).await.expect(200);

        let decision =
            json!({"rule": "sme-staff", "accepted": true, "reason": "It works like a cluster."});
        let refused = blue.act(&ana, "decide_manual", decision.clone()).await;
        let mut turned = decision.clone();
        refused.refused_for("decision-asked-for").turns(&mut turned);
        assert_eq!(turned["rule"], "cluster-membership");
        let mut silent = turned.clone();
        silent["reason"] = json!("  ");
        let refused = blue.act(&ana, "decide_manual", silent).await;
        assert!(
            refused
                .refused_for("reason-given")
                .asks_to_act()
                .contains("why")
        );
        let open = blue.act(&ana, "accept", json!({})).await;
        open.refused_for("cluster-membership");
        blue.act(&ana, "decide_manual", turned).await.expect(200);
        blue.act(&ana, "accept", json!({})).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn nothing_is_decided_or_asked_where_the_rules_leave_no_room() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let ana = server
            .submitted(complete_form("Ana Lda", "PT", &["host"]))
            .await;
        let decision = json!({"rule": "sme-staff", "accepted": true, "reason": "Let it pass."});
        let refused = blue.act(&ana, "decide_manual", decision).await;
        refused
            .refused_for("decision-asked-for")
            .says_nothing_helps();
        let why = json!({"reason": "To be sure."});
        let refused = blue.act(&ana, "request_pre_approval", why).await;
        refused
            .refused_for("pre-approval-once")
            .says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn an_exceptional_host_waits_for_the_commission_which_is_asked_once() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut commission = server.staff("Carla Commission", Role::Commission).await;
        let mut form = complete_form("Hugo Lda", "PT", &["host"]);
        form["memberships"] = json!([]);
        let host = server.submitted(form).await;
        let refused = blue.act(&host, "accept", json!({})).await;
        let finding = refused.refused_for("exceptional-host");
        assert!(finding.asks_to_act().contains("asks the Commission"));
        let why = json!({"reason": "The only foundry of its kind."});
        blue.act(&host, "request_pre_approval", why.clone())
            .await
            .expect(200);
        let path = host.registration.clone();
        commission
            .act_on_newest(&path, "pre_approve", json!({}))
            .await
            .expect(200);
        let refused = blue.act(&host, "request_pre_approval", why).await;
        refused
            .refused_for("pre-approval-once")
            .says_nothing_helps();
        blue.act(&host, "accept", json!({})).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn a_registration_is_handed_over_to_someone_else_that_is_open() {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        server
            .partnership("Red Partnership", "FR", &["water"])
            .await;
        let mut office = server.staff("Olga Office", Role::SupportOffice).await;
        let ana = server
            .submitted(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let to = |id: &str| json!({"partnership_id": id, "reason": "The sector is theirs."});
        let path = ana.registration;
        let same = office
            .act_on_newest(&path, "reassign", to("blue-partnership"))
            .await;
        let finding = same.refused_for("another-partnership");
        assert!(finding.asks_to_act().contains("another Partnership"));
        let past = office.act_on_newest(&path, "reassign", to("blues")).await;
        past.refused_for("partnership-open");
        office
            .act_on_newest(&path, "reassign", to("red-partnership"))
            .await
            .expect(200);
    })
    .await;
}

#[actix_web::test]
async fn nobody_leaves_a_running_exchange() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let refused = exchange.visitor.act("withdraw", json!({})).await;
        let finding = refused.refused_for("no-running-exchange");
        assert!(finding.asks_to_act().contains("cancel"));
        let why = json!({"reason": "We leave the scheme."});
        exchange.does(Seat::Visitor, "cancel", why).await;
        exchange
            .visitor
            .act("withdraw", json!({}))
            .await
            .expect(200);
    })
    .await;
}
