//! Arranging people: organisations and who acts for them.

use clusterxchange_api::change::Work;
use clusterxchange_api::identity::{organisation, role};
use clusterxchange_domain::workflow::Role;
use uuid::Uuid;

use crate::{Person, TestServer};

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
}

impl Person {
    /// The identifier of the person's account.
    pub async fn account_id(&mut self) -> Uuid {
        let me = self.get("/api/v1/me").await.expect(200);
        let id = me["account"]["id"].as_str().expect("an identifier");
        id.parse().expect("an identifier")
    }
}
