//! Reference data: what a fresh installation comes with.

use clusterxchange_api::change::Work;
use clusterxchange_api::reference::{self, Loaded, partnership, town};
use clusterxchange_domain::reference::Reference;
use clusterxchange_tests::on_each_database;
use reqwest::Method;

#[actix_web::test]
async fn loading_the_reference_data_again_changes_nothing() {
    on_each_database(async |server| {
        let work = Work::begin(&server.app).await.unwrap();
        let loaded = reference::seed(&work).await.unwrap();
        assert_eq!(loaded, Loaded::default());
    })
    .await;
}

#[actix_web::test]
async fn the_historical_partnerships_have_their_members_and_take_no_registrations() {
    on_each_database(async |server| {
        let (blues, version) = partnership::get(&server.app.db, "blues").await.unwrap();
        assert!(blues.is_historical);
        assert_eq!(version, 1);
        assert_eq!(blues.members.len(), 5);
        assert_eq!(blues.members[0].name, "BalticNet-PlasmaTec");
        assert!(
            partnership::all_open(&server.app.db)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            partnership::candidates(&server.app.db)
                .await
                .unwrap()
                .is_empty()
        );
    })
    .await;
}

#[actix_web::test]
async fn a_town_is_found_by_each_of_its_names() {
    on_each_database(async |server| {
        for key in ["vienna", "wien", "becs"] {
            let found = town::search(&server.app.db, key, None, 5).await.unwrap();
            assert_eq!(found[0].name, "Vienna", "{key}");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_lists_of_forms_are_open_to_everyone_and_are_not_sent_twice() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        for (list, items) in [
            ("countries", 39),
            ("sectors", 20),
            ("ecosystems", 14),
            ("activities", 11),
            ("purposes", 4),
            ("rulebooks", 4),
        ] {
            let path = format!("/api/v1/{list}");
            let answer = anyone.get(&path).await;
            let tag = answer.header("etag").unwrap().to_owned();
            assert!(
                answer
                    .header("cache-control")
                    .unwrap()
                    .starts_with("public")
            );
            assert_eq!(
                answer.expect(200)["items"].as_array().unwrap().len(),
                items,
                "{list}"
            );
            let again = [("if-none-match", tag.as_str())];
            anyone
                .send(Method::GET, &path, None, &again)
                .await
                .expect(304);
        }
        let rules = anyone.get("/api/v1/rules").await.expect(200);
        let minimum = rules["items"].as_array().unwrap();
        let minimum = minimum
            .iter()
            .find(|rule| rule["id"] == "stay-minimum")
            .unwrap();
        assert!(minimum["sentence"].as_str().unwrap().ends_with('.'));
        assert!(
            !anyone.get("/api/v1/languages").await.expect(200)["items"]
                .as_array()
                .unwrap()
                .is_empty()
        );
    })
    .await;
}

#[actix_web::test]
async fn all_lists_together_say_what_each_says_alone() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let together = anyone.get("/api/v1/lists").await.expect(200);
        let lists = together.as_object().unwrap();
        assert_eq!(lists.len(), 6);
        for (list, entries) in lists {
            let alone = anyone.get(&format!("/api/v1/{list}")).await.expect(200);
            assert_eq!(alone["items"], *entries, "{list}");
        }
    })
    .await;
}

#[actix_web::test]
async fn clusters_come_in_pages_and_by_country_and_prefix() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut names = Vec::new();
        let mut path = "/api/v1/clusters?limit=20".to_owned();
        loop {
            let page = anyone.get(&path).await.expect(200);
            let items = page["items"].as_array().unwrap().clone();
            names.extend(items.iter().map(|it| it["id"].as_str().unwrap().to_owned()));
            let Some(next) = page["next"].as_str() else {
                break;
            };
            path = format!("/api/v1/clusters?limit=20&cursor={next}");
        }
        let all = Reference::shipped().unwrap().clusters.len();
        assert_eq!(names.len(), all);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
        let found = anyone
            .get("/api/v1/clusters?country=CZ&prefix=NANO")
            .await
            .expect(200);
        assert_eq!(found["items"][0]["id"], "nanoprogress");
        anyone
            .get("/api/v1/clusters?cursor=nonsense")
            .await
            .expect(400);
        anyone.get("/api/v1/clusters?limit=0").await.expect(400);
        anyone.get("/api/v1/clusters?surprise=1").await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn partnerships_are_shown_with_profile_and_members() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let page = anyone
            .get("/api/v1/partnerships?historical=true&sector=textile")
            .await
            .expect(200);
        assert!(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .any(|it| it["id"] == "clamtex")
        );
        let blues = anyone.get("/api/v1/partnerships/blues").await.expect(200);
        assert_eq!(blues["profile"]["grant"], "874426");
        assert_eq!(blues["members"][0]["role"], "coordinator");
        anyone.get("/api/v1/partnerships/no-such").await.expect(404);
    })
    .await;
}

#[actix_web::test]
async fn towns_are_found_as_people_type_them_the_largest_first() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut first = async |query: &str| {
            let page = anyone
                .get(&format!("/api/v1/towns?{query}"))
                .await
                .expect(200);
            page["items"][0].clone()
        };
        assert_eq!(first("prefix=lodz").await["country"], "PL");
        assert_eq!(first("prefix=saint-etienne").await["country"], "FR");
        assert_eq!(first("prefix=par").await["name"], "Paris");
        assert_eq!(first("prefix=parm&country=IT").await["name"], "Parma");
        assert_eq!(first("prefix=zzzzzz").await, serde_json::Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn a_search_for_towns_is_bounded_and_a_sign_alone_finds_none() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        anyone.get("/api/v1/towns").await.expect(400);
        anyone.get("/api/v1/towns?prefix=").await.expect(400);
        anyone
            .get("/api/v1/towns?prefix=a&limit=1000")
            .await
            .expect(400);
        let none = anyone.get("/api/v1/towns?prefix=---").await.expect(200);
        assert_eq!(none["items"], serde_json::json!([]));
    })
    .await;
}

#[actix_web::test]
async fn public_holidays_of_a_region_are_added_and_unknown_years_are_refused() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let mut dates = async |query: &str| -> Vec<String> {
            let page = anyone
                .get(&format!("/api/v1/holidays?{query}"))
                .await
                .expect(200);
            let items = page["items"].as_array().unwrap().clone();
            items
                .iter()
                .map(|it| it["date"].as_str().unwrap().to_owned())
                .collect()
        };
        let january = "country=DE&from=2026-01-01&to=2026-01-31";
        assert_eq!(dates(january).await, ["2026-01-01"]);
        let bavaria = dates(&format!("{january}&region=DE-BY")).await;
        assert_eq!(bavaria, ["2026-01-01", "2026-01-06"]);
        for (query, pointer) in [
            ("country=DE&from=2019-12-01&to=2020-01-31", "?from"),
            ("country=DE&from=2032-12-01&to=2033-01-31", "?to"),
            ("country=DE&from=2026-01-01&to=2031-12-31", "?to"),
            ("country=DE&from=2026-01-02&to=2026-01-01", "?to"),
            ("country=US&from=2026-01-01&to=2026-01-31", "?country"),
            (
                "country=DE&region=AT-9&from=2026-01-01&to=2026-01-31",
                "?region",
            ),
        ] {
            let path = format!("/api/v1/holidays?{query}");
            let problem = anyone.get(&path).await.expect(422);
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{query}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_rulebook_version_may_be_kept_for_good_and_compared() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let answer = anyone.get("/api/v1/rulebooks/pilot-2020.1").await;
        assert!(
            answer
                .header("cache-control")
                .unwrap()
                .contains("immutable")
        );
        assert_eq!(answer.expect(200)["version"], "pilot-2020.1");
        let current = anyone.get("/api/v1/rulebooks/current").await.expect(200);
        assert_eq!(current["version"], "open-2026.1");
        let then = anyone
            .get("/api/v1/rulebooks/current?on=2020-06-01")
            .await
            .expect(200);
        assert_eq!(then["version"], "pilot-2020.1");
        anyone
            .get("/api/v1/rulebooks/current?on=1999-01-01")
            .await
            .expect(422);
        let difference = anyone
            .get("/api/v1/rulebooks/pilot-2020.2/difference?from=pilot-2020.1")
            .await
            .expect(200);
        assert!(
            difference["changes"]
                .as_array()
                .unwrap()
                .iter()
                .any(|it| it["path"] == "stay.virtual_stay.ends_by")
        );
        anyone
            .get("/api/v1/rulebooks/pilot-2020.2/difference?from=none")
            .await
            .expect(422);
        anyone.get("/api/v1/rulebooks/none").await.expect(404);
    })
    .await;
}
