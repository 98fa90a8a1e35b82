//! What each person does, one request each.

use chrono::{Days, NaiveDate};
use reqwest::Method;
use serde_json::{Value, json};

use super::{Exchange, Seat};
use crate::server::PASSWORD;
use crate::{Answer, Person};

impl Exchange<'_> {
    /// The person on a seat.
    pub fn person(&mut self, seat: Seat) -> &mut Person {
        match seat {
            Seat::Visitor => &mut self.visitor.person,
            Seat::Host => &mut self.host.person,
            Seat::VisitorPartnership => &mut self.visitor_partnership.officer,
            Seat::HostPartnership => &mut self.host_partnership.officer,
            Seat::SupportOffice => &mut self.support_office,
            Seat::Commission => &mut self.commission,
        }
    }

    /// The visitor opens the exchange as agreed outside of the tool.
    pub async fn open(&mut self, mode: &str) -> Answer {
        let new = json!({
            "visitor_registration_id": self.visitor.registration_id,
            "host_registration_id": self.host.registration_id,
            "plan": {"mode": mode},
        });
        let answer = self.visitor.person.post("/api/v1/exchanges", new).await;
        if let Some(id) = answer.body["id"].as_str() {
            self.path = format!("/api/v1/exchanges/{id}");
        }
        answer
    }

    /// The visitor proposes, and the host accepts.
    pub async fn matched(&mut self, mode: &str) {
        let host = self.host.clone();
        let proposal = self.visitor.proposes(&host, "visitor", mode).await;
        let accepted = self.host.accepts(&proposal).await;
        let id = accepted["exchange_id"].as_str().expect("an exchange");
        self.path = format!("/api/v1/exchanges/{id}");
    }

    /// Reads the exchange.
    pub async fn read(&mut self, seat: Seat) -> Value {
        let path = self.path.clone();
        self.person(seat).get(&path).await.expect(200)
    }

    /// Takes an action at the newest version.
    pub async fn act(&mut self, seat: Seat, action: &str, body: Value) -> Answer {
        let path = self.path.clone();
        self.person(seat).act_on_newest(&path, action, body).await
    }

    /// Takes an action that has to succeed, and returns the exchange afterwards.
    pub async fn does(&mut self, seat: Seat, action: &str, body: Value) -> Value {
        self.act(seat, action, body).await.expect(200)
    }

    /// The state, as the Support Office sees it.
    pub async fn state(&mut self) -> String {
        let exchange = self.read(Seat::SupportOffice).await;
        let state = exchange["standing"]["state"].as_str();
        state.expect("a state").to_owned()
    }

    /// Replaces a part (plan or clause) at its newest version.
    pub async fn replace(&mut self, seat: Seat, part: &str, body: Value) -> Answer {
        let path = format!("{}/{part}", self.path);
        let person = self.person(seat);
        person.get(&path).await.expect(200);
        person.put(&path, body).await
    }

    /// As [`Self::replace`], at the newest version of the exchange itself.
    pub async fn replace_here(&mut self, seat: Seat, part: &str, body: Value) -> Answer {
        let path = self.path.clone();
        self.person(seat).put_part(&path, part, body).await
    }

    /// A day of the stay: 0 is its Monday.
    pub fn day(&self, number: u64) -> NaiveDate {
        self.monday + Days::new(number)
    }

    /// Plans a physical stay from Monday on for some days in a row.
    pub async fn plan_days(&mut self, days: u64) -> Value {
        let plan = json!({
            "mode": "physical",
            "starts_on": self.day(0),
            "ends_on": self.day(days - 1),
            "activities": ["job-shadowing"],
            "host_place": "Example Street 1",
        });
        self.replace(Seat::Visitor, "plan", plan).await.expect(200)
    }

    /// Plans a virtual exchange on three days in three weeks.
    pub async fn plan_virtual(&mut self) -> Value {
        let plan = json!({
            "mode": "virtual",
            "exchange_days": [self.day(0), self.day(4), self.day(8)],
            "activities": ["market-research"],
        });
        self.replace(Seat::Host, "plan", plan).await.expect(200)
    }

    /// Visitor and host write all clauses that have to be written.
    pub async fn write_clauses(&mut self) {
        for (seat, key) in [
            (Seat::Visitor, "objectives"),
            (Seat::Host, "action_plan"),
            (Seat::Host, "expected_outcomes"),
            (Seat::Visitor, "visitor_responsibilities"),
            (Seat::Host, "host_responsibilities"),
        ] {
            let text = json!({"text": format!("What we write about {key}.")});
            self.replace(seat, &format!("clauses/{key}"), text)
                .await
                .expect(200);
        }
    }

    /// The hash of the commitment as a person is shown it.
    pub async fn document(&mut self, seat: Seat) -> Value {
        self.read(seat).await["commitment"]["document"].clone()
    }

    /// Someone agrees to the document as it stands.
    pub async fn agree(&mut self, seat: Seat) -> Answer {
        let document = self.document(seat).await;
        self.act(seat, "agree", json!({"document": document})).await
    }

    /// Someone signs the document as it stands.
    pub async fn sign(&mut self, seat: Seat) -> Answer {
        let document = self.document(seat).await;
        let signature = json!({"document": document, "password": PASSWORD});
        self.act(seat, "sign", signature).await
    }

    /// Someone validates the document as it stands.
    pub async fn validate(&mut self, seat: Seat) -> Answer {
        let document = self.document(seat).await;
        self.act(seat, "validate", json!({"document": document}))
            .await
    }

    /// Someone signs the Financial Agreement as it stands.
    pub async fn sign_agreement(&mut self, seat: Seat) -> Answer {
        let document = self.read(seat).await["agreement"]["document"].clone();
        let signature = json!({"document": document, "password": PASSWORD});
        self.act(seat, "sign_agreement", signature).await
    }

    /// The visitor uploads a boarding pass and adds it as evidence.
    pub async fn add_evidence(&mut self) -> Answer {
        let address = "/api/v1/uploads?purpose=evidence&file_name=boarding.pdf";
        let response = self
            .visitor
            .person
            .request(Method::POST, address)
            .header("content-type", "application/pdf")
            .body(b"%PDF-1.4 boarding pass".to_vec())
            .send()
            .await
            .expect("the server answers");
        assert_eq!(response.status().as_u16(), 201);
        let upload: Value = response.json().await.expect("an upload");
        let evidence = json!({"upload_id": upload["id"], "kind": "boarding_pass"});
        self.act(Seat::Visitor, "evidence", evidence).await
    }
}
