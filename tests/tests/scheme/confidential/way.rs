//! Three exchanges: one is cancelled, one discontinued, one goes all the way.

use clusterxchange_tests::exchange::{Seat, feedback, report};
use serde_json::{Value, json};

use super::readers::{OF_DRAWN, Reader};
use super::story::{does, message, open};
use super::sweep::Sweep;

fn because(reason: &str) -> Value {
    json!({"reason": reason})
}

/// The exchange of the accepted proposal is cancelled.
pub async fn cancelled(all: &mut Sweep<'_>) {
    let text = json!({"text": "planted early clause"});
    let exchange = &mut all.exchange;
    let clause = exchange
        .replace(Seat::Host, "clauses/objectives", text)
        .await;
    clause.expect(200);
    all.newest("building").await;
    let why = because("planted cancellation");
    does(all, Seat::Host, "cancel", why).await;
    all.newest("cancelled").await;
}

/// A virtual exchange is cancelled while it is under way.
pub async fn discontinued(all: &mut Sweep<'_>) {
    open(all, "virtual").await;
    all.exchange.until("awaiting_ec").await;
    all.now_of(OF_DRAWN);
    all.exchange.until("ongoing").await;
    all.newest("ongoing").await;
    let why = because("planted end of a stay");
    does(all, Seat::Visitor, "cancel", why).await;
    all.newest("discontinued").await;
    all.exchange.monday = all.exchange.server.free_week();
}

/// A physical exchange goes through all states.
pub async fn completed(all: &mut Sweep<'_>) {
    open(all, "physical").await;
    built(all).await;
    signed(all).await;
    stayed(all).await;
    reported(all).await;
    paid(all).await;
}

async fn built(all: &mut Sweep<'_>) {
    let account = json!({"holder": "Planted Holder", "iban": "DE89 3704 0044 0532 0130 00"});
    let exchange = &mut all.exchange;
    exchange
        .replace(Seat::Visitor, "bank-account", account)
        .await
        .expect(200);
    let plan = json!({
        "mode": "physical",
        "starts_on": exchange.day(0),
        "ends_on": exchange.day(11),
        "activities": ["job-shadowing"],
        "host_place": "Planted Lane 17",
    });
    exchange
        .replace(Seat::Visitor, "plan", plan)
        .await
        .expect(200);
    exchange.write_clauses().await;
    let text = json!({"text": "planted clause"});
    exchange
        .replace(Seat::Host, "clauses/action_plan", text)
        .await
        .expect(200);
    let (_, id) = exchange.path.rsplit_once('/').expect("an address");
    let id = id.to_owned();
    message(
        all,
        Reader::Host,
        ("exchange", &id),
        "planted exchange thread",
    )
    .await;
    all.newest("building").await;
}

async fn signed(all: &mut Sweep<'_>) {
    for state in ["awaiting_signatures", "awaiting_partnership", "awaiting_so"] {
        all.exchange.until(state).await;
        all.newest(state).await;
    }
    let why = because("planted correction");
    does(all, Seat::SupportOffice, "return_for_correction", why).await;
    all.exchange.until("awaiting_ec").await;
    all.now_of(OF_DRAWN);
    all.newest("awaiting_ec").await;
    all.exchange.until("fa_pending").await;
    let path = format!("{}/distance", all.exchange.path);
    let officer = all.person(Reader::VisitorOfficer);
    let version = officer.get(path.trim_end_matches("/distance")).await;
    let tag = version.header("etag").expect("a version").to_owned();
    let distance = json!({"km": "450", "reason": "planted distance"});
    let put = reqwest::Method::PUT;
    officer
        .send(put, &path, Some(distance), &[("if-match", &tag)])
        .await
        .expect(200);
    let amount = json!({"agreed_amount": "300", "reason": "planted amount"});
    does(all, Seat::VisitorPartnership, "set_amount", amount).await;
    all.newest("fa_pending").await;
    all.exchange.until("ready").await;
    all.newest("ready").await;
}

async fn stayed(all: &mut Sweep<'_>) {
    all.exchange.until("ongoing").await;
    evidence(all).await;
    all.newest("ongoing").await;
    all.exchange.day_comes(4).await;
    let early = json!({"last_day": all.exchange.day(4), "reason": "planted early end"});
    does(all, Seat::Host, "end_early", early).await;
    let majeure = json!({"granted": true, "reason": "planted force majeure"});
    does(
        all,
        Seat::VisitorPartnership,
        "decide_force_majeure",
        majeure,
    )
    .await;
    all.newest("reporting").await;
}

async fn evidence(all: &mut Sweep<'_>) {
    let path = "/api/v1/uploads?purpose=evidence&file_name=planted-pass.pdf";
    let content = b"%PDF-1.4 boarding pass";
    let visitor = all.person(Reader::Visitor);
    let kept = visitor
        .send_file(reqwest::Method::POST, path, "application/pdf", content)
        .await
        .expect(201);
    let body = json!({"upload_id": kept["id"], "kind": "boarding_pass"});
    does(all, Seat::Visitor, "evidence", body).await;
}

async fn reported(all: &mut Sweep<'_>) {
    let mut planted = report();
    planted["exchange"]["activities"] = json!("planted activities");
    planted["hosting"]["remarks"] = json!("planted remark about the host");
    planted["scheme"]["suggestions"] = json!("planted suggestion");
    does(all, Seat::Visitor, "submit_report", planted.clone()).await;
    all.newest("report_submitted").await;
    let why = because("planted return");
    does(all, Seat::VisitorPartnership, "return_report", why).await;
    all.newest("report_returned").await;
    does(all, Seat::Visitor, "submit_report", planted).await;
}

async fn paid(all: &mut Sweep<'_>) {
    all.exchange.until("payment_due").await;
    all.newest("payment_due").await;
    let due = all.exchange.read(Seat::VisitorPartnership).await["payment"]["due"].clone();
    let today = all.exchange.server.app.clock.today();
    let payment = json!({"amount": due, "paid_on": today, "reference": "PLANTED-REFERENCE"});
    does(all, Seat::VisitorPartnership, "record_payment", payment).await;
    all.newest("awaiting_feedback").await;
    let why = because("planted payment failure");
    does(all, Seat::VisitorPartnership, "record_payment_failure", why).await;
    all.exchange.until("awaiting_feedback").await;
    let mut planted = feedback();
    planted["outcomes"] = json!("planted feedback");
    does(all, Seat::Host, "give_feedback", planted).await;
    all.newest("completed").await;
}
