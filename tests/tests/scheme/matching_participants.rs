//! Suggestions, catalogue and profiles of counterparts.

use clusterxchange_tests::{complete_form, on_each_database};

use serde_json::{Value, json};

/// The names on a page, in their order.
fn names(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().expect("a page has items");
    items
        .iter()
        .map(|item| item["participant"]["name"].as_str().expect("a name"))
        .collect()
}

fn host(name: &str, country: &str, sectors: &[&str], languages: &[&str]) -> Value {
    let mut form = complete_form(name, country, &["host"]);
    form["organisation"]["sectors"] = json!(sectors);
    form["languages"] = json!(languages);
    form
}

#[actix_web::test]
async fn the_best_fitting_hosts_come_first_and_the_parts_of_a_score_add_up() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        server
            .accepted(host("Far Off", "FR", &["water"], &["fr"]), &mut blue)
            .await;
        server
            .accepted(host("Half Way", "PT", &["water"], &["en"]), &mut blue)
            .await;
        server
            .accepted(host("Just Right", "PT", &["textile"], &["en"]), &mut blue)
            .await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;

        let page = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_eq!(names(&page), ["Just Right", "Half Way", "Far Off"]);
        assert_eq!(
            page,
            ana.person
                .get("/api/v1/suggestions?as=visitor")
                .await
                .expect(200)
        );
        for item in page["items"].as_array().unwrap() {
            let parts = item["score"]["parts"].as_array().unwrap();
            let sum: u64 = parts
                .iter()
                .map(|part| part["points"].as_u64().unwrap())
                .sum();
            assert_eq!(item["score"]["total"], sum);
            assert_eq!(item["score"]["suitable"], sum >= 50);
            assert!(
                parts
                    .iter()
                    .all(|part| part["visitor"]["reason"].is_string()
                        && part["host"]["reason"].is_string())
            );
            assert_eq!(item["blocked"], Value::Null);
        }
        let by_parts: Vec<_> = page["items"][0]["score"]["parts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| part["part"].as_str().unwrap())
            .collect();
        assert_eq!(by_parts[0], "sector");
    })
    .await;
}

#[actix_web::test]
async fn pages_of_suggestions_fit_together() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        for number in 1..=5 {
            server
                .accepted_host(&format!("Host {number}"), "PT", &mut blue)
                .await;
        }
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        for list in [
            "suggestions?as=visitor",
            "catalogue?as=visitor",
            "catalogue?as=visitor&order=name",
        ] {
            let whole = ana.person.get(&format!("/api/v1/{list}")).await.expect(200);
            let whole = names(&whole)
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>();
            assert_eq!(whole.len(), 5);
            let mut seen = Vec::new();
            let mut path = format!("/api/v1/{list}&limit=2");
            loop {
                let page = ana.person.get(&path).await.expect(200);
                seen.extend(names(&page).into_iter().map(str::to_owned));
                let Some(next) = page["next"].as_str() else {
                    break;
                };
                path = format!("/api/v1/{list}&limit=2&cursor={next}");
            }
            assert_eq!(seen, whole, "{list}");
        }
        let ranked = ana
            .person
            .get("/api/v1/catalogue?as=visitor&limit=2")
            .await
            .expect(200);
        let cursor = ranked["next"].as_str().unwrap();
        let mixed = format!("/api/v1/catalogue?as=visitor&order=name&cursor={cursor}");
        ana.person.get(&mixed).await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn equals_take_turns_from_week_to_week() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        for number in 1..=8 {
            server
                .accepted_host(&format!("Host {number}"), "PT", &mut blue)
                .await;
        }
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let now = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        server.days_pass(7).await;
        ana.person.come_back().await;
        let later = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_ne!(names(&now), names(&later));
    })
    .await;
}

#[actix_web::test]
async fn those_out_of_reach_are_greyed_out_with_the_reason_and_not_suggested() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        server.accepted_host("At Home", "ES", &mut blue).await;
        server.accepted_host("Abroad", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;

        let suggested = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_eq!(names(&suggested), ["Abroad"]);
        let all = ana
            .person
            .get("/api/v1/catalogue?as=visitor&order=name")
            .await
            .expect(200);
        assert_eq!(names(&all), ["Abroad", "At Home"]);
        assert_eq!(all["items"][0]["blocked"], Value::Null);
        let reasons = all["items"][1]["blocked"]["findings"].as_array().unwrap();
        assert_eq!(reasons.len(), 1);
        assert_eq!(reasons[0]["rule"], "different-countries");
        assert_eq!(reasons[0]["counterfactual"]["kind"], "nothing");
        let free = "/api/v1/catalogue?as=visitor&include_blocked=false";
        assert_eq!(names(&ana.person.get(free).await.expect(200)), ["Abroad"]);
    })
    .await;
}

#[actix_web::test]
async fn the_catalogue_is_searched_and_filtered() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut dyer = host("Tinturaria Sul", "PT", &["textile"], &["pt"]);
        dyer["organisation"]["description"] = json!("Dyes yarn in São João with onion skins.");
        dyer["activities_offered"] = json!(["market-research"]);
        server.accepted(dyer, &mut blue).await;
        server
            .accepted(
                host("Water Works", "FR", &["water"], &["fr", "en"]),
                &mut blue,
            )
            .await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        for (filter, found) in [
            ("country=PT", vec!["Tinturaria Sul"]),
            ("sector=water", vec!["Water Works"]),
            ("language=en", vec!["Water Works"]),
            ("language=en&country=PT", vec![]),
            ("activity=market-research", vec!["Tinturaria Sul"]),
            ("text=sao%20ONION", vec!["Tinturaria Sul"]),
            ("text=onion%20water", vec![]),
            ("order=name", vec!["Tinturaria Sul", "Water Works"]),
        ] {
            let path = format!("/api/v1/catalogue?as=visitor&{filter}");
            assert_eq!(
                names(&ana.person.get(&path).await.expect(200)),
                found,
                "{filter}"
            );
        }
        ana.person
            .get("/api/v1/catalogue?as=visitor&country=Portugal")
            .await
            .expect(400);
        ana.person
            .get("/api/v1/catalogue?as=visitor&colour=red")
            .await
            .expect(400);
    })
    .await;
}

#[actix_web::test]
async fn counterparts_read_no_figures_no_curriculum_and_no_persons_contact() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut form = complete_form("Azulejo", "PT", &["host"]);
        form["organisation"]["turnover_million"] = json!("7.77");
        form["organisation"]["staff"] = json!(123);
        form["representative"]["email"] = json!("secret.person@example.org");
        form["representative"]["phone"] = json!("+351 555 0100");
        form["representative"]["name"] = json!("Private Person");
        let azulejo = server.accepted(form, &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let profile = format!(
            "/api/v1/participants/{}?as=visitor",
            azulejo.registration_id
        );
        let proposal = ana.proposes(&azulejo, "visitor", "physical").await.path;
        for path in [
            "/api/v1/suggestions?as=visitor",
            "/api/v1/catalogue?as=visitor",
            &profile,
            &proposal,
            "/api/v1/proposals",
        ] {
            let text = ana.person.get(path).await.expect(200).to_string();
            for private in [
                "turnover",
                "7.77",
                "\"staff\"",
                "balance",
                "cv_upload",
                "secret.person",
                "555 0100",
                "Private Person",
                "residen",
            ] {
                assert!(!text.contains(private), "{path} tells {private}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_profile_shows_score_and_pair_from_both_sides() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut azulejo = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let host = ana
            .person
            .get(&format!(
                "/api/v1/participants/{}?as=visitor",
                azulejo.registration_id
            ))
            .await
            .expect(200);
        let visitor = azulejo
            .person
            .get(&format!(
                "/api/v1/participants/{}?as=host",
                ana.registration_id
            ))
            .await
            .expect(200);
        assert_eq!(host["participant"]["name"], "Azulejo");
        assert_eq!(host["score"]["total"], visitor["score"]["total"]);
        assert_eq!(host["reasons"], visitor["counterpart_reasons"]);
        assert!(host["pair"]["findings"].as_array().unwrap().len() >= 6);
    })
    .await;
}

#[actix_web::test]
async fn who_did_not_agree_to_the_catalogue_is_shown_only_to_those_they_deal_with() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut shy = complete_form("Shy Host", "PT", &["host"]);
        shy["consents"]["catalogue_visible"] = json!(false);
        let mut shy = server.accepted(shy, &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let page = ana
            .person
            .get("/api/v1/catalogue?as=visitor")
            .await
            .expect(200);
        assert_eq!(page["items"], json!([]));
        let profile = format!("/api/v1/participants/{}?as=visitor", shy.registration_id);
        ana.person.get(&profile).await.expect(404);
        shy.proposes(&ana, "host", "physical").await;
        ana.person.get(&profile).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_catalogue_opens_once_one_is_accepted_in_the_role() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        ana.person
            .get("/api/v1/catalogue?as=host")
            .await
            .expect(403);
        let mut new = server.new_person("New Person").await;
        new.get("/api/v1/suggestions?as=visitor").await.expect(403);
        server
            .stranger()
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(401);
    })
    .await;
}

#[actix_web::test]
async fn who_has_not_signed_in_for_half_a_year_is_labelled_low_active() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let fresh = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_eq!(fresh["items"][0]["participant"]["is_low_active"], false);
        server.days_pass(190).await;
        ana.person.come_back().await;
        let stale = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_eq!(stale["items"][0]["participant"]["is_low_active"], true);
    })
    .await;
}
