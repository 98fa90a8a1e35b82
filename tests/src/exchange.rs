//! Arranging exchanges: the people of one, and what they usually do. All over HTTP.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use clusterxchange_api::change::Work;
use clusterxchange_api::ledger;
use clusterxchange_api::reference::rulebook;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Role;
use reqwest::Method;
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::{Value, json};

use crate::server::PASSWORD;
use crate::{Answer, Applicant, Person, StaffedPartnership, TestServer, complete_form};

/// Towns of the gazetteer, by their numbers: country and number.
pub const MADRID: (&str, u32) = ("ES", 3_117_735);
/// Vigo in Spain, about 120 km from Porto.
pub const VIGO: (&str, u32) = ("ES", 3_105_976);
/// Porto in Portugal.
pub const PORTO: (&str, u32) = ("PT", 2_735_943);

/// Where the two sides are, and how.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Country and town of the visitor.
    pub visitor: (&'static str, u32),
    /// Country and town of the host.
    pub host: (&'static str, u32),
    /// Whether one Partnership is in charge of both sides.
    pub same_partnership: bool,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            visitor: MADRID,
            host: PORTO,
            same_partnership: false,
        }
    }
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// The visitor.
    Visitor,
    /// The host.
    Host,
    /// The officer of the visitor's Partnership.
    VisitorPartnership,
    /// The officer of the host's Partnership.
    HostPartnership,
    /// The Support Office.
    SupportOffice,
    /// The Commission.
    Commission,
}

impl Seat {
    /// Everyone.
    pub const ALL: [Self; 6] = [
        Self::Visitor,
        Self::Host,
        Self::VisitorPartnership,
        Self::HostPartnership,
        Self::SupportOffice,
        Self::Commission,
    ];

    /// The seat as it is called on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Host => "host",
            Self::VisitorPartnership => "visitor_partnership",
            Self::HostPartnership => "host_partnership",
            Self::SupportOffice => "support_office",
            Self::Commission => "commission",
        }
    }
}

/// An exchange with all its people, signed in.
pub struct Exchange<'a> {
    /// The server.
    pub server: &'a TestServer,
    /// The visitor.
    pub visitor: Applicant,
    /// The host.
    pub host: Applicant,
    /// The visitor's Partnership.
    pub visitor_partnership: StaffedPartnership,
    /// The host's Partnership; the same one, if there is only one.
    pub host_partnership: StaffedPartnership,
    /// A member of the Support Office.
    pub support_office: Person,
    /// A member of the Commission.
    pub commission: Person,
    /// Address of the exchange; empty before it is opened.
    pub path: String,
    /// The Monday on which stays begin: a week without holidays in Portugal and Spain.
    pub monday: NaiveDate,
}

impl TestServer {
    /// The people of an exchange that is still to be opened.
    pub async fn people(&self, setting: Setting) -> Exchange<'_> {
        let mut blue = self
            .partnership("Blue Partnership", setting.visitor.0, &["textile"])
            .await;
        let mut green = if setting.same_partnership {
            blue.clone()
        } else {
            self.partnership("Green Partnership", setting.host.0, &["textile"])
                .await
        };
        let form = |name, (country, town): (&str, u32), role| {
            let mut form = complete_form(name, country, &[role]);
            form["organisation"]["town_id"] = json!(town);
            form
        };
        let visitor = form("Vera Visitor", setting.visitor, "visitor");
        let visitor = self.accepted(visitor, &mut blue).await;
        let host = form("Hugo Host", setting.host, "host");
        let host = self.accepted(host, &mut green).await;
        let support_office = self.staff("Sonia Support", Role::SupportOffice).await;
        let commission = self.staff("Carla Commission", Role::Commission).await;
        Exchange {
            server: self,
            visitor,
            host,
            visitor_partnership: blue,
            host_partnership: green,
            support_office,
            commission,
            path: String::new(),
            monday: self.free_week(),
        }
    }

    /// Puts a rulebook in force from today on under which the Commission draws every commitment.
    pub async fn draws_every_commitment(&self) {
        self.under_rules("every-commitment", |rules| {
            rules.commitment.sampling.rate_percent.value = 100;
        })
        .await;
    }

    /// Puts a rulebook in force from today on under which the Commission draws no commitment.
    pub async fn draws_no_commitment(&self) {
        self.under_rules("no-commitment", |rules| {
            rules.commitment.sampling.rate_percent.value = 0;
        })
        .await;
    }

    /// Puts a rulebook in force from today on that differs from the present one.
    pub async fn under_rules(&self, version: &str, change: impl FnOnce(&mut Rulebook)) {
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        let today = self.app.clock.today();
        let now = rulebook::in_force(work.conn(), today).await;
        let mut rules = now.expect("a rulebook is in force");
        version.clone_into(&mut rules.version);
        rules.valid_from = today;
        change(&mut rules);
        let row = rulebook::Model {
            version: rules.version.clone(),
            state: "in_force".to_owned(),
            body: json!(rules),
            proposed_by: None,
            put_in_force_by: None,
            created_at: work.now,
            in_force_at: Some(work.now),
            revision: 1,
        };
        rulebook::Entity::insert(row.into_active_model())
            .exec(work.conn())
            .await
            .expect("a rulebook can be put in force");
        work.commit().await.expect("the transaction commits");
    }

    /// An exchange of the given mode that the visitor has opened.
    pub async fn exchange(&self, setting: Setting, mode: &str) -> Exchange<'_> {
        let mut exchange = self.people(setting).await;
        exchange.open(mode).await.expect(201);
        exchange
    }

    /// The first Monday at least five weeks from now whose week and the next have no holiday.
    pub fn free_week(&self) -> NaiveDate {
        let mut day = self.app.clock.today() + Days::new(35);
        let is_free = |monday: NaiveDate| {
            ["PT", "ES"].iter().all(|code| {
                let country = CountryCode::parse(code).expect("a country");
                let week = monday..=monday + Days::new(11);
                let region = Some(if *code == "PT" { "PT-13" } else { "ES-MD" });
                let days = self.app.calendar.working_days(country, region, week);
                days.is_ok_and(|days| days.len() == 10)
            })
        };
        while day.weekday() != Weekday::Mon || !is_free(day) {
            day = day + Days::new(1);
        }
        day
    }
}

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

    /// Sets the clock forward to a day of the stay.
    pub async fn day_comes(&mut self, number: u64) {
        let days = (self.day(number) - self.server.app.clock.today()).num_days();
        self.days_pass(days).await;
    }

    /// Sets the clock forward; everyone signs in again.
    pub async fn days_pass(&mut self, days: i64) {
        self.server.days_pass(days).await;
        self.everyone_comes_back().await;
    }

    /// Everyone signs in again.
    pub async fn everyone_comes_back(&mut self) {
        for seat in Seat::ALL {
            self.person(seat).come_back().await;
        }
    }

    /// The people do what they usually do until the exchange is in the given state. Physical stays
    /// have five days.
    pub async fn until(&mut self, state: &str) {
        let mut now = self.state().await;
        while now != state {
            self.whoever_is_waited_for_knows().await;
            self.usual_step(&now).await;
            let next = self.state().await;
            assert_ne!(now, next, "the exchange does not go on from {now}");
            now = next;
        }
    }

    /// Whoever is waited for has it on the work list.
    async fn whoever_is_waited_for_knows(&mut self) {
        let shown = self.read(Seat::SupportOffice).await;
        let waiting = shown["standing"]["waiting_on"].as_array().cloned();
        let waiting = waiting.unwrap_or_default();
        assert!(!waiting.is_empty(), "nobody is waited for: {shown:#}");
        for it in waiting {
            let seat = Seat::ALL
                .into_iter()
                .find(|seat| it["party"] == seat.key())
                .unwrap_or_else(|| panic!("nobody sits on {it}"));
            let work = self.person(seat).get("/api/v1/me/work").await.expect(200);
            let items = work["items"].as_array().cloned().unwrap_or_default();
            let knows =
                |item: &Value| item["case_id"] == shown["id"] && item["action"] == it["action"];
            assert!(items.iter().any(knows), "{seat:?} does not know: {work:#}");
        }
    }

    /// Checks the end: nobody is waited for, the ledger verifies, and each of `news` has reached its
    /// reader by mail.
    pub async fn is_wound_up(&mut self, state: &str, news: &[(&str, &str)]) {
        for seat in Seat::ALL {
            let path = self.path.clone();
            let shown = self.person(seat).get(&path).await;
            if shown.status == 404 && seat == Seat::Commission {
                continue;
            }
            let shown = shown.expect(200);
            assert_eq!(shown["standing"]["state"], state);
            assert_eq!(shown["standing"]["waiting_on"], json!([]));
            assert_eq!(shown["standing"]["available_actions"], json!([]));
            let work = self.person(seat).get("/api/v1/me/work").await.expect(200);
            let items = work["items"].as_array().cloned().unwrap_or_default();
            let left = items.iter().find(|item| item["case_id"] == shown["id"]);
            assert!(left.is_none(), "{seat:?}: {left:?}");
        }
        let mails = self.server.mails().await;
        for (reader, what) in news {
            let to = format!("To: {reader}@example.org");
            let has = mails
                .iter()
                .any(|mail| mail.contains(&to) && mail.contains(what));
            assert!(has, "{reader} was not told: {what}");
        }
        let report = ledger::verify(&self.server.app.db).await;
        let report = report.expect("the ledger can be read");
        assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    }

    async fn usual_step(&mut self, state: &str) {
        match state {
            "building" => self.build().await,
            "awaiting_signatures" => {
                self.sign(Seat::Visitor).await.expect(200);
                self.sign(Seat::Host).await.expect(200);
            }
            "awaiting_partnership" => self.partnerships_sign().await,
            "awaiting_so" => {
                self.validate(Seat::SupportOffice).await.expect(200);
            }
            "awaiting_ec" => {
                self.validate(Seat::Commission).await.expect(200);
            }
            "fa_pending" => {
                self.sign_agreement(Seat::Visitor).await.expect(200);
                self.sign_agreement(Seat::VisitorPartnership)
                    .await
                    .expect(200);
            }
            "ready" => {
                self.day_comes(0).await;
                self.does(Seat::Visitor, "start", json!({})).await;
            }
            "ongoing" => {
                self.day_comes(14).await;
            }
            "reporting" | "report_returned" => {
                self.add_evidence().await.expect(200);
                self.does(Seat::Visitor, "submit_report", report()).await;
            }
            "report_submitted" => {
                let check = json!({"evidence_accepted": true});
                self.does(Seat::VisitorPartnership, "validate_report", check)
                    .await;
            }
            "payment_due" => {
                self.pay().await.expect(200);
            }
            "awaiting_feedback" => {
                self.does(Seat::Host, "give_feedback", feedback()).await;
            }
            other => panic!("nothing usual happens in {other}"),
        }
    }

    async fn build(&mut self) {
        let exchange = self.read(Seat::Visitor).await;
        if exchange["plan"]["entered"]["mode"] == "virtual" {
            self.plan_virtual().await;
        } else if exchange["plan"]["entered"]["starts_on"].is_null() {
            self.plan_days(5).await;
        }
        self.write_clauses().await;
        self.agree(Seat::Visitor).await.expect(200);
        self.agree(Seat::Host).await.expect(200);
    }

    /// The Partnerships in charge sign, once if they are one.
    pub async fn partnerships_sign(&mut self) {
        self.sign(Seat::VisitorPartnership).await.expect(200);
        if self.visitor_partnership.id != self.host_partnership.id {
            self.sign(Seat::HostPartnership).await.expect(200);
        }
    }

    /// The visitor's Partnership pays what is due, today.
    pub async fn pay(&mut self) -> Answer {
        let due = self.read(Seat::VisitorPartnership).await["payment"]["due"].clone();
        let payment = json!({
            "amount": due,
            "paid_on": self.server.app.clock.today(),
            "reference": "CXC-1",
        });
        self.act(Seat::VisitorPartnership, "record_payment", payment)
            .await
    }
}

/// A complete closing report.
pub fn report() -> Value {
    json!({
        "exchange": {
            "activities": "Five days in the workshop.",
            "outcomes": "A joint offer.",
            "objectives_reached": 4,
            "follow_up": "The host visits us.",
        },
        "hosting": {"host_rating": 5, "remarks": "Between us: a little late each morning."},
        "scheme": {"partnership_rating": 5, "suggestions": "Longer stays."},
    })
}

/// The host's feedback.
pub fn feedback() -> Value {
    json!({"rating": 5, "would_host_again": true, "outcomes": "A new customer."})
}
