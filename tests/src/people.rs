//! Arranging people: organisations, roles, Partnerships.

use clusterxchange_api::change::Work;
use clusterxchange_api::identity::{organisation, role};
use clusterxchange_api::reference::partnership;
use clusterxchange_domain::workflow::Role;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Person, TestServer};

/// The Partnership of most tests.
pub const PARTNERSHIP: &str = "test-partnership";

impl TestServer {
    /// A new organisation that a person acts for.
    pub async fn new_organisation(&self, person: &mut Person, name: &str) -> Uuid {
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        let id = organisation::insert(&work, name, Some("PT"))
            .await
            .expect("an organisation can be made");
        work.commit().await.expect("the transaction commits");
        self.join(person.account_id().await, id).await;
        id
    }

    /// Lets an account act for an organisation.
    pub async fn join(&self, account: Uuid, organisation: Uuid) {
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        let role = Role::Organisation(organisation);
        role::insert(work.conn(), account, &role, work.now)
            .await
            .expect("a role can be given");
        work.commit().await.expect("the transaction commits");
    }

    /// A Partnership with contact details.
    pub async fn new_partnership(&self, id: &str, profile: Value) {
        let row = partnership::Model {
            id: id.to_owned(),
            name: format!("The {id}"),
            phase: "open".to_owned(),
            is_historical: false,
            is_demonstration: false,
            profile,
            version: 1,
        };
        partnership::Entity::insert(row.into_active_model().reset_all())
            .exec(&self.app.db)
            .await
            .expect("a Partnership can be made");
    }

    /// The Partnership of most tests, with an officer.
    pub async fn officer(&self, name: &str) -> Person {
        let profile = json!({"email": "hello@test-partnership.example", "holiday_country": "PT"});
        self.new_partnership(PARTNERSHIP, profile).await;
        self.staff(name, Role::Partnership(PARTNERSHIP.to_owned()))
            .await
    }
}

impl Person {
    /// The identifier of the person's account.
    pub async fn account_id(&mut self) -> Uuid {
        let me = self.get("/api/v1/me").await.expect(200);
        let id = me["account"]["id"].as_str().expect("an identifier");
        id.parse().expect("an identifier")
    }
}
