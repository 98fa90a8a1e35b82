//! The people of an exchange, and the rules under which they meet.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use clusterxchange_api::change::Work;
use clusterxchange_api::reference::rulebook;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Role;
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::json;

use super::{Exchange, Setting};
use crate::{TestServer, complete_form};

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
