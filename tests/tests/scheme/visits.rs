//! Group visits: prepared by a host or its Partnership, joined by visitors, one exchange for each.

use clusterxchange_api::ledger;
use clusterxchange_tests::exchange::{Exchange, Seat};
use clusterxchange_tests::on_each_database;
use clusterxchange_tests::visit::{all_agree, all_until};
use serde_json::{Value, json};

#[actix_web::test]
async fn four_visitors_join_one_host_and_each_gets_an_exchange_and_a_lump_sum_of_its_own() {
    on_each_database(async |server| {
        let mut visit = server.visit_people(4).await;
        let input = visit.input(4);
        let draft = visit
            .prepare(Seat::HostPartnership, input)
            .await
            .expect(201);
        assert_eq!(draft["organiser"], "host_partnership");
        assert_eq!(waits(&draft["standing"]), ["host_partnership publish"]);
        let work = visit
            .person(Seat::HostPartnership)
            .get("/api/v1/me/work")
            .await;
        assert_eq!(work.expect(200)["items"][0]["action"], "publish");
        let path = visit.path.clone();
        server.stranger().get(&path).await.expect(404);
        visit
            .act(Seat::HostPartnership, "publish", json!({}))
            .await
            .expect(200);
        let mails = server.mails().await;
        let opened = mails.iter().filter(|mail| {
            mail.contains("To: hugo.host@example.org") && mail.contains("Visit opened to visitors")
        });
        assert_eq!(opened.count(), 1, "the host learns that others can join");
        let list = server
            .stranger()
            .get("/api/v1/visits?country=PT&sector=textile")
            .await;
        let list = list.expect(200);
        assert_eq!(list["items"][0]["places_left"], 4);

        visit.write_shared_clauses().await;
        let mut exchanges = visit.all_join().await;
        let mails = server.mails().await;
        let joined = mails.iter().filter(|mail| {
            mail.contains("To: hugo.host@example.org")
                && mail.contains("opened, as part of a group visit")
        });
        assert_eq!(joined.count(), 4, "the host learns of each visitor");
        let seen = visit.read(Seat::Host).await;
        assert_eq!(seen["places_left"], 0);
        assert_eq!(seen["participants"].as_array().unwrap().len(), 4);
        for exchange in &mut exchanges {
            let shown = exchange.read(Seat::Visitor).await;
            assert_eq!(shown["origin"], "group_visit");
            assert_eq!(shown["plan"]["entered"], seen["plan"]);
        }
        all_agree(&mut exchanges).await;
        shared_parts_are_one(&mut exchanges).await;
        all_until(&mut exchanges, "ready").await;
        all_until(&mut exchanges, "ongoing").await;
        all_until(&mut exchanges, "completed").await;
        for exchange in &mut exchanges {
            let done = exchange.read(Seat::Visitor).await;
            assert_eq!(done["agreement"]["text"]["amount"], "780");
            assert_eq!(done["payment"]["payments"][0]["amount"], "780");
            let why = &done["lump_sum"]["computed"]["receipt"]["findings"];
            assert!(
                why.as_array()
                    .unwrap()
                    .iter()
                    .any(|it| it["rule"] == "lump-sum-days")
            );
        }
        let over = visit_again(&mut exchanges[0], &path).await;
        assert_eq!(over["state"], "held");
        assert_eq!(over["standing"]["waiting_on"], json!([]));
        let report = ledger::verify(&server.app.db).await.unwrap();
        assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    })
    .await;
}

async fn visit_again(exchange: &mut Exchange<'_>, path: &str) -> Value {
    exchange.person(Seat::Host).get(path).await.expect(200)
}

/// Who is waited for, and for what.
fn waits(standing: &Value) -> Vec<String> {
    let waiting = standing["waiting_on"].as_array().unwrap().iter();
    waiting
        .map(|it| {
            let (party, action) = (it["party"].as_str(), it["action"].as_str());
            format!("{} {}", party.unwrap(), action.unwrap())
        })
        .collect()
}

/// Shared clauses have the same hash in every commitment, the commitments differ.
async fn shared_parts_are_one(exchanges: &mut [Exchange<'_>]) {
    let mut leaves = Vec::new();
    let mut documents = Vec::new();
    for exchange in exchanges {
        let commitment = exchange.read(Seat::Visitor).await["commitment"].clone();
        let clauses = commitment["clauses"].as_array().unwrap();
        let shared = clauses.iter().filter(|it| it["shared_in_group"] == true);
        leaves.push(shared.map(|it| it["leaf"].clone()).collect::<Vec<_>>());
        documents.push(commitment["document"].to_string());
    }
    assert!(leaves.iter().all(|it| *it == leaves[0]));
    documents.sort();
    documents.dedup();
    assert_eq!(documents.len(), leaves.len());
}

#[actix_web::test]
async fn a_change_for_all_voids_the_signatures_of_all_and_a_visitors_own_only_its_own() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(2, 2).await;
        visit.write_shared_clauses().await;
        let mut exchanges = visit.all_join().await;
        all_agree(&mut exchanges).await;
        all_until(&mut exchanges, "awaiting_partnership").await;
        // What one visitor writes for itself leaves the other's signatures as they are.
        let own = json!({"text": "Another outcome."});
        exchanges[0]
            .replace(Seat::Visitor, "clauses/expected_outcomes", own)
            .await
            .expect(200);
        assert_eq!(signed(&mut exchanges).await, [0, 2]);
        exchanges[0].agree(Seat::Visitor).await.expect(200);
        exchanges[0].agree(Seat::Host).await.expect(200);
        exchanges[0].until("awaiting_partnership").await;
        // How the host can be reached is not substantive.
        visit
            .write_for_all(Seat::Host, "host_contact", "Call +351 22 000 00 00.")
            .await
            .expect(200);
        assert_eq!(signed(&mut exchanges).await, [2, 2]);
        let voided = "Another plan for everyone.";
        let clause = visit.write_for_all(Seat::Host, "action_plan", voided).await;
        assert_eq!(clause.expect(200)["version"], 2);
        assert_eq!(signed(&mut exchanges).await, [0, 0]);
        for exchange in &mut exchanges {
            let shown = exchange.read(Seat::Visitor).await;
            assert_eq!(shown["standing"]["state"], "building");
            assert_eq!(waits(&shown["standing"]), ["visitor agree", "host agree"]);
            let changes = shown["commitment"]["since_your_signature"]
                .as_array()
                .unwrap();
            assert!(changes.iter().any(|it| it["after"] == voided));
        }
        let mails = server
            .count_mails(
                "visitor.number.2@example.org",
                "Visitor Number 2 visits Hugo Host: Clause changed",
            )
            .await;
        assert!(mails >= 1, "{mails}");
    })
    .await;
}

async fn signed(exchanges: &mut [Exchange<'_>]) -> Vec<usize> {
    let mut counts = Vec::new();
    for exchange in exchanges {
        let shown = exchange.read(Seat::SupportOffice).await;
        counts.push(shown["commitment"]["signatures"].as_array().unwrap().len());
    }
    counts
}

#[actix_web::test]
async fn a_visitor_that_cancels_frees_its_place_and_the_host_cancels_for_all() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(3, 2).await;
        let first = visit.join(0).await.expect(201);
        visit.join(1).await.expect(201);
        assert_eq!(visit.join(2).await.refused_by(), ["visit-places-left"]);
        let mut leaving = visit.exchange_of(0, &first);
        let why = json!({"reason": "Our workshop burnt down."});
        leaving.does(Seat::Visitor, "cancel", why).await;
        let third = visit.join(2).await.expect(201);
        let why = json!({"reason": "The mill is closed."});
        let gone = visit.act(Seat::Host, "cancel", why).await.expect(200);
        assert_eq!(gone["state"], "cancelled");
        assert_eq!(gone["ending"]["reason"], "The mill is closed.");
        let mut last = visit.exchange_of(2, &third);
        let shown = last.read(Seat::Visitor).await;
        assert_eq!(shown["standing"]["state"], "cancelled");
        assert_eq!(shown["ending"]["reason"], "The mill is closed.");
        for (email, mails) in [
            ("vera.visitor@example.org", 0),
            ("visitor.number.2@example.org", 1),
            ("visitor.number.3@example.org", 1),
        ] {
            let mails_to = server.mails().await.into_iter().filter(|mail| {
                mail.contains(&format!("To: {email}")) && mail.contains("The mill is closed.")
            });
            assert_eq!(mails_to.count(), mails, "{email}");
        }
        let report = ledger::verify(&server.app.db).await.unwrap();
        assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    })
    .await;
}

#[actix_web::test]
async fn a_visit_can_be_cancelled_in_each_state_that_its_table_names() {
    use clusterxchange_domain::workflow::visit::{Action, Stage, TABLE};
    on_each_database(async |server| {
        let mut visit = server.visit_people(1).await;
        let rows: Vec<_> = TABLE
            .iter()
            .filter(|row| row.action == Action::Cancel)
            .collect();
        assert_eq!(rows.len(), 3);
        for row in rows {
            let input = visit.input(2);
            visit.prepare(Seat::Host, input).await.expect(201);
            let way: &[&str] = match row.from {
                Stage::Draft => &[],
                Stage::Published => &["publish"],
                Stage::Closed => &["publish", "close"],
                Stage::Held | Stage::Cancelled => panic!("{row:?} is an end"),
            };
            for action in way {
                visit.act(Seat::Host, action, json!({})).await.expect(200);
            }
            let why = json!({"reason": "No mill."});
            let gone = visit
                .act(Seat::Host, "cancel", why.clone())
                .await
                .expect(200);
            assert_eq!(gone["state"], "cancelled");
            let again = visit.act(Seat::Host, "cancel", why).await;
            assert_eq!(again.refused_by(), ["action-in-state"]);
        }
    })
    .await;
}

#[actix_web::test]
async fn only_host_and_partnership_prepare_a_visit_and_strangers_read_what_is_public() {
    on_each_database(async |server| {
        let mut visit = server.visit_people(1).await;
        let input = visit.input(1);
        for seat in [Seat::Visitor, Seat::VisitorPartnership] {
            let problem = visit.prepare(seat, input.clone()).await.expect(422);
            assert_eq!(problem["errors"][0]["pointer"], "/host_registration_id");
        }
        let mut unlisted = input.clone();
        unlisted["is_listed"] = json!(false);
        visit.prepare(Seat::Host, unlisted).await.expect(201);
        visit
            .act(Seat::Host, "publish", json!({}))
            .await
            .expect(200);
        let mut anyone = server.stranger();
        let list = anyone.get("/api/v1/visits").await.expect(200);
        assert_eq!(list["items"], json!([]), "only its address leads there");
        let path = visit.path.clone();
        let shown = anyone.get(&path).await.expect(200);
        for confidential in ["participants", "clauses", "standing"] {
            assert!(shown[confidential].is_null(), "{confidential}");
        }
        visit
            .act(Seat::Visitor, "close", json!({}))
            .await
            .expect(403);
        visit.replace(Seat::Visitor, input).await.expect(403);
        let mine = visit
            .person(Seat::Host)
            .get("/api/v1/me/visits")
            .await
            .expect(200);
        assert_eq!(mine["items"].as_array().unwrap().len(), 1);
        visit.join(0).await.expect(201);
        let theirs = visit.visitors[0]
            .person
            .get("/api/v1/me/visits")
            .await
            .expect(200);
        assert_eq!(theirs["items"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn of_two_visitors_that_want_the_last_place_at_the_same_moment_one_gets_it() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(2, 1).await;
        let path = format!("{}/join", visit.path);
        let [first, second] = visit.visitors.get_disjoint_mut([0, 1]).unwrap();
        let wish = |id: &str| json!({"registration_id": id});
        let (one, other) = (wish(&first.registration_id), wish(&second.registration_id));
        let (one, other) = tokio::join!(
            first.person.post(&path, one),
            second.person.post(&path, other)
        );
        let mut seen = [one.status, other.status];
        seen.sort_unstable();
        assert_eq!(seen, [201, 409]);
    })
    .await;
}
