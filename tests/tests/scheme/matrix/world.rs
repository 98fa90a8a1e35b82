//! Everyone, and the one request that all of them send.

use std::collections::BTreeMap;

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::{Exchange, MADRID, PORTO};
use clusterxchange_tests::{Applicant, Person, StaffedPartnership, TestServer, complete_form};
use serde_json::{Value, json};

use super::actor::Actor;
use super::call::Call;
use super::table::Table;

const SCOPES: [&str; 5] = ["read", "registration", "matching", "building", "execution"];

/// All actors, and what they were answered so far.
pub struct World<'a> {
    /// Visitor, host, their Partnerships, Support Office and Commission.
    pub exchange: Exchange<'a>,
    /// The organisation that has no part in anything.
    pub outsider: Applicant,
    /// The Partnership that has no part in anything but the outsider's registration.
    pub red: StaffedPartnership,
    /// The forms of visitor and host.
    pub forms: [Value; 2],
    /// What everyone was answered.
    pub table: Table,
    nobody: Person,
    newcomer: Person,
    colleague: Person,
    second_office: Person,
    tokens: [Person; 3],
}

impl<'a> World<'a> {
    /// Everyone, the registrations of visitor and host still being drafts.
    pub async fn of(server: &'a TestServer) -> Self {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let green = server
            .partnership("Green Partnership", "PT", &["textile"])
            .await;
        let mut red = server
            .partnership("Red Partnership", "FR", &["water"])
            .await;
        let forms = forms(&blue, &green);
        let mut visitor = server.draft(forms[0].clone()).await;
        let host = server.draft(forms[1].clone()).await;
        let form = complete_form("Otto Outsider", "FR", &["visitor", "host"]);
        let outsider = server.accepted(form, &mut red).await;
        let mut colleague = server.new_person("Cora Colleague").await;
        let organisation = visitor.organisation_id.parse().expect("an identifier");
        server
            .join(colleague.account_id().await, organisation)
            .await;
        let own = json!({"kind": "organisation", "organisation_id": visitor.organisation_id});
        let theirs = json!({"kind": "partnership", "partnership_id": blue.id});
        let tokens = [
            token(server, &mut visitor.person, &own, &["read"]).await,
            token(server, &mut visitor.person, &own, &SCOPES).await,
            token(server, &mut blue.officer, &theirs, &SCOPES).await,
        ];
        Self {
            nobody: server.stranger(),
            newcomer: server.new_person("Nora Newcomer").await,
            colleague,
            second_office: server.staff("Sven Support", Role::SupportOffice).await,
            tokens,
            outsider,
            red,
            forms,
            table: Table::default(),
            exchange: Exchange {
                monday: server.free_week(),
                server,
                visitor,
                host,
                visitor_partnership: blue,
                host_partnership: green,
                support_office: server.staff("Sonia Support", Role::SupportOffice).await,
                commission: server.staff("Carla Commission", Role::Commission).await,
                path: String::new(),
            },
        }
    }

    /// The person behind a column.
    pub fn person(&mut self, actor: Actor) -> &mut Person {
        match actor {
            Actor::Nobody => &mut self.nobody,
            Actor::Newcomer => &mut self.newcomer,
            Actor::Visitor => &mut self.exchange.visitor.person,
            Actor::Colleague => &mut self.colleague,
            Actor::Host => &mut self.exchange.host.person,
            Actor::Outsider => &mut self.outsider.person,
            Actor::VisitorOfficer => &mut self.exchange.visitor_partnership.officer,
            Actor::HostOfficer => &mut self.exchange.host_partnership.officer,
            Actor::OtherOfficer => &mut self.red.officer,
            Actor::Office => &mut self.exchange.support_office,
            Actor::SecondOffice => &mut self.second_office,
            Actor::Commission => &mut self.exchange.commission,
            Actor::Reader => &mut self.tokens[0],
            Actor::System => &mut self.tokens[1],
            Actor::OfficerSystem => &mut self.tokens[2],
        }
    }

    /// Everyone signs in again.
    pub async fn come_back(&mut self) {
        for actor in Actor::ALL {
            self.person(actor).come_back().await;
        }
    }

    /// The rightful actor succeeds, then everyone sends the very same request. It changes nothing,
    /// or nothing that anyone else could be refused for: so the rightful actor succeeds again.
    pub async fn row(&mut self, rightful: Actor, call: Call) {
        self.row_after(rightful, &call.clone(), call).await;
    }

    /// As [`Self::row`], for what can be done only once: the rightful actor does `first`, its twin;
    /// then all others try `call`; and at last the rightful actor does that too.
    pub async fn row_after(&mut self, rightful: Actor, first: &Call, call: Call) {
        self.must(rightful, first).await;
        let mut cells = BTreeMap::new();
        let version = call.version(self.person(rightful)).await;
        let others = Actor::ALL.into_iter().filter(|actor| *actor != rightful);
        for actor in others.collect::<Vec<_>>() {
            let answer = self.send(actor, &call, version.as_deref()).await;
            cells.insert(actor, call.outcome(&answer));
        }
        let outcome = self.must(rightful, &call).await;
        cells.insert(rightful, outcome);
        self.table.add(call.operation, call.variant, cells);
    }

    /// An operation that everyone may call, with an account or without.
    pub async fn open(&mut self, call: Call) {
        self.row(Actor::Nobody, call).await;
    }

    async fn must(&mut self, rightful: Actor, call: &Call) -> String {
        let version = call.version(self.person(rightful)).await;
        let answer = self.send(rightful, call, version.as_deref()).await;
        assert!(
            (200..300).contains(&answer.status),
            "{} {} is for {rightful:?}, who was answered {} {:#}",
            call.variant,
            answer.request,
            answer.status,
            answer.body
        );
        call.outcome(&answer)
    }

    async fn send(
        &mut self,
        actor: Actor,
        call: &Call,
        version: Option<&str>,
    ) -> clusterxchange_tests::Answer {
        if call.is_elsewhere {
            let mut person = self.person(actor).elsewhere().await;
            return call.send(&mut person, version).await;
        }
        call.send(self.person(actor), version).await
    }
}

/// A visitor whose membership a person has to judge, and a host outside any cluster.
fn forms(blue: &StaffedPartnership, green: &StaffedPartnership) -> [Value; 2] {
    let form = |name, (country, town): (&str, u32), role, by: &StaffedPartnership| {
        let mut form = complete_form(name, country, &[role]);
        form["organisation"]["town_id"] = json!(town);
        form["partnership"] = json!({"choice": "manual", "partnership_id": by.id});
        form
    };
    let mut visitor = form("Vera Visitor", MADRID, "visitor", blue);
    visitor["memberships"] = json!([{"kind": "business_network", "name": "Net", "profiled": true}]);
    let mut host = form("Hugo Host", PORTO, "host", green);
    host["memberships"] = json!([]);
    [visitor, host]
}

async fn token(server: &TestServer, issuer: &mut Person, owner: &Value, scopes: &[&str]) -> Person {
    let new = json!({"name": "Import", "owner": owner, "scopes": scopes, "expires_in_days": 365});
    let issued = issuer.post("/api/v1/api-tokens", new).await.expect(201);
    let secret = issued["secret"].as_str().expect("a secret");
    server.stranger().with_token(secret)
}
