//! The open tools: each rule that they apply, with a request that breaks it, and what would be
//! accepted instead.

use clusterxchange_domain::receipt::{Counterfactual, Receipt};
use clusterxchange_tests::exchange::{MADRID, PORTO};
use clusterxchange_tests::refusal::{WayOut, corrected, is_turned, obstacle};
use clusterxchange_tests::{Person, on_each_database};
use serde_json::{Value, json};

const ELIGIBILITY: &str = "/api/v1/eligibility-checks";
const PLANS: &str = "/api/v1/plans";
const LUMP_SUMS: &str = "/api/v1/lump-sums";

/// A rule, where it is asked for, and a request that breaks it.
struct Case {
    rule: &'static str,
    tool: String,
    request: Value,
}

fn case(rule: &'static str, tool: impl Into<String>, base: &Value, changes: &Value) -> Case {
    let mut request = base.clone();
    for (pointer, value) in changes.as_object().into_iter().flatten() {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        request.pointer_mut(parent).unwrap()[field] = value.clone();
    }
    Case {
        rule,
        tool: tool.into(),
        request,
    }
}

fn organisation(role: &str) -> Value {
    json!({
        "roles": [role],
        "organisation": {
            "participant_type": "sme", "legal_form": "company", "country": "PT",
            "staff": 30, "turnover_million": "4", "balance_million": "3", "is_autonomous": true
        },
        "memberships": [{"name": "Nanoprogress", "kind": "cluster", "cluster_id": "nanoprogress"}],
        "representative": {"nationality": "PT", "based_in": "PT", "resident_country": "PT"}
    })
}

#[rustfmt::skip]
fn eligibility() -> Vec<Case> {
    let (visitor, host) = (organisation("visitor"), organisation("host"));
    vec![
        case("participant-type", ELIGIBILITY, &visitor, &json!({"/organisation/participant_type": "large_company"})),
        case("country-participates", ELIGIBILITY, &visitor, &json!({"/organisation/country": "CH"})),
        case("cluster-membership", ELIGIBILITY, &visitor, &json!({"/memberships": []})),
        case("cluster-membership", ELIGIBILITY, &visitor, &json!({"/memberships": [{"name": "Net", "kind": "business_network"}]})),
        case("exceptional-host", ELIGIBILITY, &host, &json!({"/memberships": []})),
        case("permanent-residence", ELIGIBILITY, &visitor, &json!({"/establishments": [{"country": "ES"}], "/representative/based_in": null})),
        case("third-country-national", ELIGIBILITY, &visitor, &json!({"/representative/nationality": "BR"})),
        case("sme-staff", ELIGIBILITY, &visitor, &json!({"/organisation/staff": 250})),
        case("sme-finances", ELIGIBILITY, &visitor, &json!({"/organisation/turnover_million": "60", "/organisation/balance_million": "50"})),
        case("sme-association", ELIGIBILITY, &visitor, &json!({"/organisation/legal_form": "association"})),
    ]
}

#[rustfmt::skip]
fn plans() -> Vec<Case> {
    let places = json!({"visitor": {"town_id": MADRID.1}, "host": {"town_id": PORTO.1}});
    let mut stay = places.clone();
    stay["mode"] = json!("physical");
    stay["starts_on"] = json!("2027-05-03");
    stay["ends_on"] = json!("2027-05-07");
    let mut distant = places;
    distant["mode"] = json!("virtual");
    let days = |days: &[&str]| json!({"/exchange_days": days});
    vec![
        case("stay-dates", PLANS, &stay, &json!({"/ends_on": null})),
        case("stay-calendar", PLANS, &stay, &json!({"/starts_on": "2040-05-07", "/ends_on": "2040-05-11"})),
        case("stay-ahead", PLANS, &stay, &json!({"/starts_on": "2025-05-05", "/ends_on": "2025-05-09"})),
        case("stay-order", PLANS, &stay, &json!({"/ends_on": "2027-05-01"})),
        case("stay-minimum", PLANS, &stay, &json!({"/ends_on": "2027-05-04"})),
        case("stay-maximum", PLANS, &stay, &json!({"/ends_on": "2027-07-01"})),
        case("stay-travel", PLANS, &stay, &json!({"/travel_out_on": "2027-05-03"})),
        case("virtual-days", PLANS, &distant, &days(&["2027-05-03", "2027-05-04"])),
        case("virtual-working-days", PLANS, &distant, &days(&["2027-05-03", "2027-05-04", "2027-05-08"])),
        case("virtual-window", PLANS, &distant, &days(&["2027-05-03", "2027-05-04", "2027-06-30"])),
        case("virtual-until", format!("{PLANS}?on=2020-11-02"), &distant, &days(&["2020-12-28", "2020-12-29", "2021-01-05"])),
        case("lump-sum-distance", PLANS, &stay, &json!({"/visitor": {"country": "ES"}})),
    ]
}

#[rustfmt::skip]
fn lump_sums() -> Vec<Case> {
    let stay = json!({"host_country": "PT", "starts_on": "2026-11-30", "working_days": 5, "distance_km": "912"});
    vec![
        case("lump-sum-minimum", LUMP_SUMS, &stay, &json!({"/working_days": 2})),
        case("lump-sum-distance", LUMP_SUMS, &stay, &json!({"/distance_km": null})),
        case("lump-sum-ceiling", format!("{LUMP_SUMS}?on=2021-05-03"), &stay, &json!({"/host_country": "GB", "/starts_on": "2021-05-03"})),
    ]
}

/// Everything that a tool says about a request, as one receipt.
async fn asked(anyone: &mut Person, tool: &str, request: &Value) -> Receipt {
    let answer = anyone.post(tool, request.clone()).await.expect(200);
    let mut receipts = vec![&answer["receipt"], &answer["plan"]["stay"]["receipt"]];
    receipts.push(&answer["plan"]["lump_sum"]["receipt"]);
    receipts.extend(
        answer["roles"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|role| &role["receipt"]),
    );
    let version = answer["rulebook"].as_str().unwrap();
    let mut all = Receipt::new(version);
    for receipt in receipts.into_iter().filter(|it| !it.is_null()) {
        all.extend(serde_json::from_value(receipt.clone()).unwrap());
    }
    all
}

async fn each_finding_keeps_its_word(cases: fn() -> Vec<Case>) {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        for case in cases() {
            let receipt = asked(&mut anyone, &case.tool, &case.request).await;
            let finding = obstacle(&receipt, case.rule);
            if let Some(Counterfactual::Change { .. }) = finding.counterfactual {
                let mut request = case.request.clone();
                finding.turns(&mut request);
                let after = asked(&mut anyone, &case.tool, &request).await;
                assert!(is_turned(&after, case.rule), "{}: {after:#?}", case.rule);
            }
            let is_change = |way_out| matches!(way_out, Some(&Counterfactual::Change { .. }));
            if receipt
                .obstacles()
                .all(|it| is_change(it.counterfactual.as_ref()))
            {
                let request = corrected(&receipt, &case.request);
                let after = asked(&mut anyone, &case.tool, &request).await;
                assert!(after.holds(), "{}: {after:#?}", case.rule);
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn the_check_of_eligibility_says_what_stands_in_the_way_and_what_would_turn_it() {
    each_finding_keeps_its_word(eligibility).await;
}

#[actix_web::test]
async fn the_planner_says_what_stands_in_the_way_and_what_would_turn_it() {
    each_finding_keeps_its_word(plans).await;
}

#[actix_web::test]
async fn the_lump_sum_says_what_stands_in_the_way_and_what_would_turn_it() {
    each_finding_keeps_its_word(lump_sums).await;
}
