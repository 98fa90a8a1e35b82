//! Cases as rows: for tests of what is common to all cases, whatever leads to them.

use clusterxchange_api::change::Work;
use clusterxchange_api::ledger;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::{Audience, Party};
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, Value};
use serde_json::json;
use uuid::Uuid;

use crate::TestServer;
use crate::people::PARTNERSHIP;

/// The rulebook of planted cases.
const RULEBOOK: &str = "open-2026.1";

/// A case that is planted.
#[derive(Clone, Debug)]
pub struct Planted<'a> {
    /// State.
    pub state: &'a str,
    /// The applicant or visitor.
    pub organisation: Uuid,
    /// The account that wrote it.
    pub account: Uuid,
}

impl TestServer {
    /// A registration with a form that names a person.
    pub async fn plant_registration(&self, case: &Planted<'_>) -> Uuid {
        let id = Uuid::now_v7();
        let now = self.app.clock.now();
        let is_draft = case.state == "draft";
        let at = |is: bool| Value::from(is.then_some(now));
        self.insert_row(
            "registration",
            vec![
                ("id", id.into()),
                ("organisation_id", case.organisation.into()),
                ("account_id", case.account.into()),
                ("partnership_id", PARTNERSHIP.into()),
                ("state", case.state.into()),
                ("country", "PT".into()),
                ("is_visitor", true.into()),
                ("is_host", true.into()),
                ("submitted_at", at(!is_draft)),
                ("accepted_at", at(case.state == "accepted")),
                ("queued_at", now.into()),
                ("pre_approval_asked", false.into()),
                ("choice", json!({}).into()),
                ("created_at", now.into()),
                ("updated_at", now.into()),
                (
                    "form",
                    json!({"representative": {"name": "Ana Example"}}).into(),
                ),
                ("lifecycle", json!({}).into()),
                ("rulebook", RULEBOOK.into()),
                ("version", 1_i64.into()),
            ],
        )
        .await;
        id
    }

    /// A physical exchange of a visitor with a host; both have registrations.
    pub async fn plant_exchange(&self, visitor: &Planted<'_>, host: &Planted<'_>) -> Uuid {
        let id = Uuid::now_v7();
        let now = self.app.clock.now();
        let accepted = |side: &Planted<'_>| Planted {
            state: "accepted",
            ..*side
        };
        let visitor_registration = self.plant_registration(&accepted(visitor)).await;
        let host_registration = self.plant_registration(&accepted(host)).await;
        self.insert_row(
            "exchange",
            vec![
                ("id", id.into()),
                ("visitor_registration_id", visitor_registration.into()),
                ("host_registration_id", host_registration.into()),
                ("visitor_organisation_id", visitor.organisation.into()),
                ("host_organisation_id", host.organisation.into()),
                ("visitor_partnership_id", PARTNERSHIP.into()),
                ("host_partnership_id", "another-partnership".into()),
                ("mode", "physical".into()),
                ("state", visitor.state.into()),
                ("ends_on", now.date_naive().into()),
                ("created_at", now.into()),
                ("updated_at", now.into()),
                ("content", json!({}).into()),
                ("lifecycle", json!({}).into()),
                ("rulebook", RULEBOOK.into()),
                ("version", 1_i64.into()),
            ],
        )
        .await;
        id
    }

    /// An event of a case, done by the account with a pseudonym, with a personal value.
    pub async fn plant_event(
        &self,
        kind: CaseKind,
        case: Uuid,
        sequence: i64,
        (actor, to): (Uuid, &str),
        audience: Audience,
    ) {
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        let entry = ledger::Entry {
            kind,
            case_id: case,
            sequence,
            actor: Some(actor),
            seats: vec![Party::Applicant],
            action: "submit".to_owned(),
            from: String::new(),
            to: to.to_owned(),
            rulebook: RULEBOOK.to_owned(),
            audience,
            facts: serde_json::Map::new(),
            personal: vec![("signatory".to_owned(), json!("Ana Example"))],
        };
        ledger::append(&work, entry).await.expect("it is appended");
        work.commit().await.expect("the transaction commits");
    }

    async fn insert_row(&self, table: &'static str, row: Vec<(&'static str, Value)>) {
        let (columns, values): (Vec<_>, Vec<_>) = row.into_iter().unzip();
        let mut insert = Query::insert();
        insert
            .into_table(table)
            .columns(columns)
            .values_panic(values.into_iter().map(Into::into));
        self.app
            .db
            .execute(&insert)
            .await
            .expect("the row can be stored");
    }
}
