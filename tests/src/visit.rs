//! Arranging group visits: one host, several visitors, and what they usually do. All over HTTP.

use serde_json::{Value, json};

use crate::exchange::{Exchange, MADRID, Seat, Setting};
use crate::{Answer, Applicant, Person, TestServer, complete_form};

/// A group visit with all its people, signed in.
pub struct GroupVisit<'a> {
    /// The host's side, and the first visitor with its Partnership.
    pub people: Exchange<'a>,
    /// Everyone who may want to join.
    pub visitors: Vec<Applicant>,
    /// Address of the visit; empty before it is prepared.
    pub path: String,
}

impl TestServer {
    /// The people of a group visit that is still to be prepared.
    pub async fn visit_people(&self, visitors: usize) -> GroupVisit<'_> {
        let mut people = self.people(Setting::default()).await;
        let mut all = vec![people.visitor.clone()];
        for number in 2..=visitors {
            let name = format!("Visitor Number {number}");
            let mut form = complete_form(&name, MADRID.0, &["visitor"]);
            form["organisation"]["town_id"] = json!(MADRID.1);
            all.push(self.accepted(form, &mut people.visitor_partnership).await);
        }
        GroupVisit {
            people,
            visitors: all,
            path: String::new(),
        }
    }

    /// A published visit with so many places.
    pub async fn published_visit(&self, visitors: usize, places: u32) -> GroupVisit<'_> {
        let mut visit = self.visit_people(visitors).await;
        let input = visit.input(places);
        visit.prepare(Seat::Host, input).await.expect(201);
        visit
            .act(Seat::Host, "publish", json!({}))
            .await
            .expect(200);
        visit
    }
}

impl<'a> GroupVisit<'a> {
    /// Five days from Monday on, with so many places.
    pub fn input(&self, places: u32) -> Value {
        let (first, last) = (self.people.day(0), self.people.day(4));
        json!({
            "title": "Five days among looms",
            "description": "Weaving mills along the river.",
            "sectors": ["textile"],
            "places": places,
            "agenda": [
                {"on": first, "title": "The old mill"},
                {"on": last, "title": "What we take home", "details": "A round table."},
            ],
            "plan": {
                "mode": "physical",
                "starts_on": first,
                "ends_on": last,
                "activities": ["job-shadowing"],
                "host_place": "Example Street 1",
            },
        })
    }

    /// The person on a seat of the host's side.
    pub fn person(&mut self, seat: Seat) -> &mut Person {
        self.people.person(seat)
    }

    /// Someone prepares the visit.
    pub async fn prepare(&mut self, seat: Seat, input: Value) -> Answer {
        let new = json!({
            "host_registration_id": self.people.host.registration_id,
            "visit": input,
        });
        let answer = self.person(seat).post("/api/v1/visits", new).await;
        if let Some(id) = answer.body["id"].as_str() {
            self.path = format!("/api/v1/visits/{id}");
        }
        answer
    }

    /// Reads the visit.
    pub async fn read(&mut self, seat: Seat) -> Value {
        let path = self.path.clone();
        self.person(seat).get(&path).await.expect(200)
    }

    /// Takes an action at the newest version.
    pub async fn act(&mut self, seat: Seat, action: &str, body: Value) -> Answer {
        let path = self.path.clone();
        self.person(seat).act_on_newest(&path, action, body).await
    }

    /// Changes the visit at the newest version.
    pub async fn replace(&mut self, seat: Seat, input: Value) -> Answer {
        let path = self.path.clone();
        let person = self.person(seat);
        person.get(&path).await.expect(200);
        person.put(&path, input).await
    }

    /// Someone writes a clause for all visitors.
    pub async fn write_for_all(&mut self, seat: Seat, key: &str, text: &str) -> Answer {
        let path = format!("{}/clauses/{key}", self.path);
        let person = self.person(seat);
        person.get(&path).await.expect(200);
        person.put(&path, json!({ "text": text })).await
    }

    /// A visitor wants to join.
    pub async fn join(&mut self, number: usize) -> Answer {
        let path = format!("{}/join", self.path);
        let visitor = &mut self.visitors[number];
        let join = json!({"registration_id": visitor.registration_id});
        visitor.person.post(&path, join).await
    }

    /// All visitors join; returns the exchange of each.
    pub async fn all_join(&mut self) -> Vec<Exchange<'a>> {
        let mut exchanges = Vec::new();
        for number in 0..self.visitors.len() {
            let joined = self.join(number).await.expect(201);
            exchanges.push(self.exchange_of(number, &joined));
        }
        exchanges
    }

    /// The exchange of a visitor that has joined.
    pub fn exchange_of(&self, number: usize, joined: &Value) -> Exchange<'a> {
        let id = joined["id"].as_str().expect("an identifier");
        Exchange {
            server: self.people.server,
            visitor: self.visitors[number].clone(),
            host: self.people.host.clone(),
            visitor_partnership: self.people.visitor_partnership.clone(),
            host_partnership: self.people.host_partnership.clone(),
            support_office: self.people.support_office.clone(),
            commission: self.people.commission.clone(),
            path: format!("/api/v1/exchanges/{id}"),
            monday: self.people.monday,
        }
    }

    /// The host writes what all visitors share.
    pub async fn write_shared_clauses(&mut self) {
        for key in ["objectives", "action_plan", "host_responsibilities"] {
            self.write_for_all(Seat::Host, key, &format!("What all share about {key}."))
                .await
                .expect(200);
        }
    }
}

/// The two of each exchange write what is theirs and agree.
pub async fn all_agree(exchanges: &mut [Exchange<'_>]) {
    for exchange in exchanges {
        for key in ["expected_outcomes", "visitor_responsibilities"] {
            let text = json!({"text": format!("What one visitor writes about {key}.")});
            exchange
                .replace(Seat::Visitor, &format!("clauses/{key}"), text)
                .await
                .expect(200);
        }
        exchange.agree(Seat::Visitor).await.expect(200);
        exchange.agree(Seat::Host).await.expect(200);
    }
}

/// All exchanges go on until each is in the given state.
pub async fn all_until(exchanges: &mut [Exchange<'_>], state: &str) {
    for exchange in exchanges {
        exchange.everyone_comes_back().await;
        exchange.until(state).await;
    }
}
