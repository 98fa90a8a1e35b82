//! Open tools: eligibility, plan and lump sum, asked without an account.

use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

fn sme() -> Value {
    json!({
        "roles": ["visitor", "host"],
        "organisation": {
            "participant_type": "sme", "legal_form": "company", "country": "PT",
            "staff": 30, "turnover_million": "4", "balance_million": "3", "is_autonomous": true
        },
        "memberships": [{"name": "Nanoprogress", "kind": "cluster", "cluster_id": "nanoprogress"}],
        "representative": {"nationality": "PT", "based_in": "PT", "resident_country": "PT"}
    })
}

fn failing(receipt: &Value) -> Vec<&Value> {
    let findings = receipt["findings"].as_array().unwrap();
    findings
        .iter()
        .filter(|it| it["verdict"] == "fails")
        .collect()
}

#[actix_web::test]
async fn an_sme_of_a_cluster_may_visit_and_host() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let answer = anyone
            .post("/api/v1/eligibility-checks", sme())
            .await
            .expect(200);
        assert_eq!(answer["rulebook"], "open-2026.1");
        for role in answer["roles"].as_array().unwrap() {
            assert_eq!(role["eligibility"], "eligible", "{role:#}");
        }
    })
    .await;
}

#[actix_web::test]
async fn too_many_staff_are_refused_and_the_named_change_turns_it() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut input = sme();
        input["organisation"]["staff"] = json!(300);
        let answer = anyone
            .post("/api/v1/eligibility-checks", input.clone())
            .await
            .expect(200);
        assert_eq!(answer["roles"][0]["eligibility"], "not_eligible");
        let failing = failing(&answer["roles"][0]["receipt"]);
        assert_eq!(failing[0]["rule"], "sme-staff");
        for change in failing[0]["counterfactual"]["changes"].as_array().unwrap() {
            let pointer = change["pointer"].as_str().unwrap();
            *input.pointer_mut(pointer).unwrap() = change["value"].clone();
        }
        let answer = anyone
            .post("/api/v1/eligibility-checks", input)
            .await
            .expect(200);
        assert_eq!(answer["roles"][0]["eligibility"], "eligible");
    })
    .await;
}

#[actix_web::test]
async fn the_rulebook_of_another_day_may_decide_otherwise() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut input = sme();
        for field in ["nationality", "based_in", "resident_country"] {
            input["representative"][field] = json!("GB");
        }
        input["organisation"]["country"] = json!("GB");
        let then = anyone
            .post("/api/v1/eligibility-checks?on=2021-05-03", input.clone())
            .await
            .expect(200);
        assert_eq!(then["rulebook"], "pilot-2020.2");
        assert_eq!(then["roles"][0]["eligibility"], "eligible");
        let now = anyone
            .post("/api/v1/eligibility-checks", input.clone())
            .await
            .expect(200);
        assert_eq!(now["roles"][0]["eligibility"], "not_eligible");
        anyone
            .post("/api/v1/eligibility-checks?on=1999-01-01", input)
            .await
            .expect(422);
    })
    .await;
}

#[actix_web::test]
async fn five_days_in_portugal_are_780_and_three_or_a_short_way_are_390() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut amount = async |body: Value| {
            let answer = anyone.post("/api/v1/lump-sums", body).await.expect(200);
            answer["lump_sum"]["amount"].as_str().unwrap().to_owned()
        };
        let five = json!({"host_country": "PT", "starts_on": "2026-11-30", "working_days": 5, "distance_km": "912"});
        assert_eq!(amount(five).await, "780");
        let dates = json!({"host_country": "PT", "starts_on": "2026-11-23", "ends_on": "2026-11-27", "distance_km": "912"});
        assert_eq!(amount(dates).await, "780");
        let three = json!({"host_country": "PT", "starts_on": "2026-11-30", "working_days": 3, "distance_km": "912"});
        assert_eq!(amount(three).await, "390");
        let near = json!({"host_country": "PT", "starts_on": "2026-11-30", "working_days": 5, "distance_km": "150"});
        assert_eq!(amount(near).await, "390");
        // 1 and 8 December are public holidays in Portugal.
        let across = json!({"host_country": "PT", "starts_on": "2026-11-30", "ends_on": "2026-12-04", "distance_km": "912"});
        assert_eq!(amount(across).await, "390");
        let at_a_distance = json!({"mode": "virtual", "host_country": "PT", "starts_on": "2026-11-30", "working_days": 5});
        assert_eq!(amount(at_a_distance).await, "0");
    })
    .await;
}

#[actix_web::test]
async fn a_lump_sum_needs_a_length_and_a_day_within_the_calendar() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        for (body, pointer) in [
            (json!({"host_country": "PT", "starts_on": "2026-11-30"}), "/ends_on"),
            (json!({"host_country": "PT", "starts_on": "2026-11-30", "ends_on": "2026-11-29"}), "/ends_on"),
            (json!({"host_country": "PT", "starts_on": "2026-11-30", "ends_on": "2099-11-29"}), "/ends_on"),
            (json!({"host_country": "US", "starts_on": "2026-11-30", "ends_on": "2026-12-02"}), "/host_country"),
        ] {
            let problem = anyone.post("/api/v1/lump-sums", body).await.expect(422);
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
        }
        // What the document itself does not allow is told without asking the rules.
        for distance in [json!("-1"), json!(880), json!("far")] {
            let body = json!({"host_country": "PT", "starts_on": "2026-11-30", "working_days": 5, "distance_km": distance});
            let problem = anyone.post("/api/v1/lump-sums", body).await.expect(400);
            assert_eq!(problem["errors"][0]["pointer"], "/distance_km", "{problem:#}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_plan_from_town_to_town_has_distance_verdict_lump_sum_and_cliffs() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut town = async |prefix: &str| {
            let path = format!("/api/v1/towns?prefix={prefix}&limit=1");
            anyone.get(&path).await.expect(200)["items"][0]["id"].clone()
        };
        let (lisbon, vienna) = (town("lisboa").await, town("wien").await);
        let body = json!({
            "mode": "physical",
            "visitor": {"town_id": vienna},
            "host": {"town_id": lisbon},
            "starts_on": "2027-05-03",
            "ends_on": "2027-05-07"
        });
        let answer = anyone.post("/api/v1/plans", body.clone()).await.expect(200);
        assert_eq!(answer["visitor"]["country"], "AT");
        let plan = &answer["plan"];
        assert_eq!(plan["verdict"], "holds", "{plan:#}");
        assert_eq!(plan["stay"]["outcome"]["working_days"], 5);
        assert_eq!(plan["lump_sum"]["outcome"]["amount"], "780");
        let km: f64 = plan["distance_km"].as_str().unwrap().parse().unwrap();
        assert!((2290.0..2310.0).contains(&km), "{km}");
        assert!(!plan["cliffs"].as_array().unwrap().is_empty());

        let mut same = body.clone();
        same["visitor"]["town_id"] = lisbon;
        let answer = anyone.post("/api/v1/plans", same).await.expect(200);
        assert_eq!(answer["plan"]["verdict"], "fails");

        let mut short = body.clone();
        short["ends_on"] = json!("2027-05-04");
        let answer = anyone.post("/api/v1/plans", short).await.expect(200);
        let failing = failing(&answer["plan"]["stay"]["receipt"]);
        assert_eq!(failing[0]["rule"], "stay-minimum");
        assert_eq!(
            failing[0]["counterfactual"]["changes"][0]["value"],
            "2027-05-05"
        );

        let mut unknown = body;
        unknown["host"]["town_id"] = json!(1);
        let problem = anyone.post("/api/v1/plans", unknown).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/host/town_id");
    })
    .await;
}
