//! Exchanges that were agreed outside of the tool.

use clusterxchange_tests::exchange::{PORTO, Seat, Setting};
use clusterxchange_tests::matching::Proposal;
use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::json;

#[actix_web::test]
async fn a_counterpart_that_is_known_from_elsewhere_is_invited_registers_and_receives_its_visitor()
{
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        let invitation = json!({
            "registration_id": exchange.visitor.registration_id,
            "as": "visitor",
            "email": "bo.new@example.org",
            "name": "Bo New",
            "mode": "physical",
            "message": "We met at the fair.",
        });
        let visitor = exchange.person(Seat::Visitor);
        let sent = visitor
            .post("/api/v1/invitations", invitation)
            .await
            .expect(201);
        let proposal = Proposal::of(&sent);
        let token = server.secret_in_mail_to("bo.new@example.org").await;
        let mut form = complete_form("Bo New", PORTO.0, &["host"]);
        form["organisation"]["town_id"] = json!(PORTO.1);
        let mut bo = server.accepted(form, &mut exchange.host_partnership).await;
        let claim = json!({"registration_id": bo.registration_id});
        let path = format!("/api/v1/invitations/{token}/claim");
        bo.person.post(&path, claim).await.expect(200);
        let accepted = bo.accepts(&proposal).await;
        let id = accepted["exchange_id"].as_str().unwrap();
        exchange.path = format!("/api/v1/exchanges/{id}");
        exchange.host = bo;
        exchange.until("completed").await;
        let done = exchange.read(Seat::Visitor).await;
        assert_eq!(done["proposal_id"], json!(proposal.id));
        assert_eq!(done["payment"]["payments"][0]["amount"], "780");
        let news = [
            ("bo.new", "We met at the fair."),
            ("vera.visitor", "Proposal accepted"),
            ("bo.new", "Exchange started"),
        ];
        exchange.is_wound_up("completed", &news).await;
    })
    .await;
}

#[actix_web::test]
async fn two_that_have_agreed_already_open_their_exchange_without_a_proposal() {
    on_each_database(async |server| {
        let same = Setting {
            same_partnership: true,
            ..Setting::default()
        };
        let mut exchange = server.people(same).await;
        let new = json!({
            "visitor_registration_id": exchange.visitor.registration_id,
            "host_registration_id": exchange.host.registration_id,
            "plan": {"mode": "physical"},
        });
        let host = exchange.person(Seat::Host);
        let opened = host.post("/api/v1/exchanges", new).await.expect(201);
        assert_eq!(opened["origin"], "agreed_outside");
        assert_eq!(opened["opened_by"], "host");
        exchange.path = format!("/api/v1/exchanges/{}", opened["id"].as_str().unwrap());
        exchange.until("completed").await;
        let done = exchange.read(Seat::Visitor).await;
        let signers = done["commitment"]["signatures"].as_array().unwrap();
        assert_eq!(signers.len(), 3, "one Partnership on both sides signs once");
        let news = [
            (
                "vera.visitor",
                "Exchange opened, as agreed outside of the tool",
            ),
            ("vera.visitor", "Payment recorded"),
        ];
        exchange.is_wound_up("completed", &news).await;
    })
    .await;
}
