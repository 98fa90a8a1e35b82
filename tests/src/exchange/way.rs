//! How an exchange goes on from state to state, and what has to be true on its way.

use chrono::{DateTime, Utc};
use clusterxchange_api::ledger;
use serde_json::{Value, json};

use super::{Exchange, Seat, feedback, report};
use crate::Answer;

impl Exchange<'_> {
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

    /// Whoever is waited for has it on the work list, once it can be done.
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
            let is_it =
                |item: &Value| item["case_id"] == shown["id"] && item["action"] == it["action"];
            let from = it["not_before"].as_str();
            let from: Option<DateTime<Utc>> = from.map(|from| from.parse().expect("an instant"));
            let is_possible = from.is_none_or(|from| from <= self.server.app.clock.now());
            let knows = items.iter().any(is_it);
            assert_eq!(knows, is_possible, "{seat:?}: {it:#} {work:#}");
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
