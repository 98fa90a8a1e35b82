//! What happens: registrations, proposals, visits, and exchanges in all states, with something
//! planted wherever somebody writes.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::{Exchange, MADRID, PORTO, Seat};
use clusterxchange_tests::matching::Proposal;
use clusterxchange_tests::{TestServer, complete_form};
use serde_json::{Value, json};

use super::readers::{OF_HOST, OF_PAIR, OF_REFUSED, OF_VISIT, OF_VISITOR, Reader};
use super::sweep::Sweep;

/// Everyone, with drafts of registrations.
pub async fn begin(server: &TestServer) -> Sweep<'_> {
    let blue = server
        .partnership("Blue Partnership", "ES", &["textile"])
        .await;
    let green = server
        .partnership("Green Partnership", "PT", &["textile"])
        .await;
    let red = server
        .partnership("Red Partnership", "FR", &["water"])
        .await;
    let form = |name, (country, town): (&str, u32), role, by: &str| {
        let mut form = complete_form(name, country, &[role]);
        form["organisation"]["town_id"] = json!(town);
        form["partnership"] = json!({"choice": "manual", "partnership_id": by});
        form
    };
    let mut visitor = form("Vera Visitor", MADRID, "visitor", &blue.id);
    visitor["memberships"] = json!([{"kind": "business_network", "name": "Net", "profiled": true}]);
    visitor["organisation"]["turnover_million"] = json!("41.170193");
    visitor["organisation"]["balance_million"] = json!("38.226417");
    visitor["representative"]["phone"] = json!("+34 900 417 226");
    visitor["motivation"] = json!("planted visitor motivation");
    let mut host = form("Hugo Host", PORTO, "host", &green.id);
    host["memberships"] = json!([]);
    host["organisation"]["turnover_million"] = json!("43.550871");
    host["representative"]["phone"] = json!("+351 900 871 550");
    host["motivation"] = json!("planted host motivation");
    let mut refused = complete_form("Rita Refused", "FR", &["visitor"]);
    refused["partnership"] = json!({"choice": "manual", "partnership_id": red.id});
    refused["organisation"]["turnover_million"] = json!("44.901276");
    let exchange = Exchange {
        monday: server.free_week(),
        server,
        visitor: server.draft(visitor).await,
        host: server.draft(host).await,
        visitor_partnership: blue,
        host_partnership: green,
        support_office: server.staff("Sonia Support", Role::SupportOffice).await,
        commission: server.staff("Carla Commission", Role::Commission).await,
        path: String::new(),
    };
    let refused = server.draft(refused).await;
    Sweep::new(exchange, refused, red)
}

/// All three register; one of them is refused.
pub async fn registrations(all: &mut Sweep<'_>) {
    let id = all.exchange.visitor.registration_id.clone();
    all.begun("registration", &id, &[Reader::Visitor]);
    all.newest("draft").await;
    all.exchange
        .visitor
        .act("submit", json!({}))
        .await
        .expect(200);
    all.now_of(OF_VISITOR);
    message(
        all,
        Reader::Visitor,
        ("registration", &id),
        "planted visitor thread",
    )
    .await;
    let field = json!({"pointer": "/organisation/staff", "reason": "planted visitor field"});
    let hold = json!({"fields": [field], "message": "planted visitor hold"});
    assess(all, "hold", hold).await;
    all.newest("on hold").await;
    let mut form = all.exchange.visitor.read().await["form"].clone();
    form["organisation"]["staff"] = json!(14);
    all.exchange.visitor.save(form).await.expect(200);
    all.exchange
        .visitor
        .act("resubmit", json!({}))
        .await
        .expect(200);
    let yes = json!({"rule": "cluster-membership", "accepted": true, "reason": "planted visitor decision"});
    assess(all, "decide_manual", yes).await;
    all.newest("submitted").await;
    assess(all, "accept", json!({})).await;
    all.newest("accepted").await;
    exceptional_host(all).await;
    refusal(all).await;
}

async fn assess(all: &mut Sweep<'_>, action: &str, body: Value) {
    let exchange = &mut all.exchange;
    let by = &mut exchange.visitor_partnership;
    by.act(&exchange.visitor, action, body).await.expect(200);
}

async fn exceptional_host(all: &mut Sweep<'_>) {
    let id = all.exchange.host.registration_id.clone();
    let path = all.exchange.host.registration.clone();
    all.exchange.host.act("submit", json!({})).await.expect(200);
    let exchange = &mut all.exchange;
    let why = json!({"reason": "planted host pre-approval"});
    let by = &mut exchange.host_partnership;
    by.act(&exchange.host, "request_pre_approval", why)
        .await
        .expect(200);
    all.begun("registration", &id, OF_HOST);
    message(
        all,
        Reader::Host,
        ("registration", &id),
        "planted host thread",
    )
    .await;
    all.newest("pre-approval").await;
    let commission = all.person(Reader::Commission);
    commission
        .act_on_newest(&path, "pre_approve", json!({}))
        .await
        .expect(200);
    let exchange = &mut all.exchange;
    let by = &mut exchange.host_partnership;
    by.act(&exchange.host, "accept", json!({}))
        .await
        .expect(200);
}

async fn refusal(all: &mut Sweep<'_>) {
    let id = all.refused.registration_id.clone();
    all.refused.act("submit", json!({})).await.expect(200);
    let why = json!({"reason": "planted refusal"});
    all.red.act(&all.refused, "reject", why).await.expect(200);
    all.begun("registration", &id, OF_REFUSED);
    all.newest("rejected").await;
}

/// Someone writes in the thread of a case.
pub async fn message(all: &mut Sweep<'_>, by: Reader, (kind, id): (&str, &str), text: &str) {
    let path = format!("/api/v1/cases/{kind}/{id}/messages");
    let person = all.person(by);
    let sent = person.post(&path, json!({"text": text})).await;
    sent.expect(201);
}

/// The visitor asks its Partnership.
pub async fn questions(all: &mut Sweep<'_>) {
    let visitor = all.person(Reader::Visitor);
    let asked = json!({"text": "planted question"});
    visitor
        .post("/api/v1/help/messages", asked)
        .await
        .expect(201);
    let officer = all.person(Reader::VisitorOfficer);
    let threads = officer.get("/api/v1/help/threads").await.expect(200);
    let thread = threads["items"][0]["id"].as_str().expect("an identifier");
    let address = format!("help/threads/{thread}/messages");
    let answer = json!({"text": "planted answer"});
    let answered = officer.post(&format!("/api/v1/{address}"), answer).await;
    answered.expect(201);
    all.asked(address);
}

/// A proposal that is declined, and one that is accepted.
pub async fn proposals(all: &mut Sweep<'_>) {
    let exchange = &mut all.exchange;
    let declined = exchange
        .visitor
        .proposes(&exchange.host, "visitor", "physical")
        .await;
    all.begun("proposal", &declined.id, OF_PAIR);
    message(
        all,
        Reader::Visitor,
        ("proposal", &declined.id),
        "planted proposal thread",
    )
    .await;
    all.newest("open").await;
    let why = json!({"reason": "planted decline"});
    let host = all.person(Reader::Host);
    host.act_on_newest(&declined.path, "decline", why)
        .await
        .expect(200);
    all.newest("declined").await;
    let exchange = &mut all.exchange;
    let accepted: Proposal = exchange
        .visitor
        .proposes(&exchange.host, "visitor", "virtual")
        .await;
    let done = exchange.host.accepts(&accepted).await;
    let id = done["exchange_id"]
        .as_str()
        .expect("an exchange")
        .to_owned();
    all.exchange.path = format!("/api/v1/exchanges/{id}");
    all.begun("proposal", &accepted.id, OF_PAIR);
    all.newest("accepted").await;
    all.begun("exchange", &id, OF_PAIR);
}

/// Two group visits: one stays a draft, one is cancelled.
pub async fn visits(all: &mut Sweep<'_>) {
    for (title, is_cancelled) in [("planted group", false), ("A visit", true)] {
        let new = json!({
            "host_registration_id": all.exchange.host.registration_id,
            "visit": {
                "title": title,
                "places": 3,
                "plan": {
                    "mode": "physical",
                    "starts_on": all.exchange.day(0),
                    "ends_on": all.exchange.day(4),
                },
            },
        });
        let host = all.person(Reader::Host);
        let made = host.post("/api/v1/visits", new).await.expect(201);
        let id = made["id"].as_str().expect("an identifier");
        all.begun("visit", id, OF_VISIT);
        all.newest("draft").await;
        if is_cancelled {
            let path = format!("/api/v1/visits/{id}");
            let host = all.person(Reader::Host);
            let published = host.act_on_newest(&path, "publish", json!({})).await;
            published.expect(200);
            all.newest("published").await;
            let why = json!({"reason": "planted cancelled group"});
            let officer = all.person(Reader::HostOfficer);
            let cancelled = officer.act_on_newest(&path, "cancel", why).await;
            cancelled.expect(200);
            all.newest("cancelled").await;
        }
    }
}

/// The visitor opens an exchange.
pub async fn open(all: &mut Sweep<'_>, mode: &str) {
    all.exchange.open(mode).await.expect(201);
    let (_, id) = all.exchange.path.rsplit_once('/').expect("an address");
    let id = id.to_owned();
    all.begun("exchange", &id, OF_PAIR);
}

/// Someone takes an action on the exchange.
pub async fn does(all: &mut Sweep<'_>, seat: Seat, action: &str, body: Value) {
    all.exchange.does(seat, action, body).await;
}
