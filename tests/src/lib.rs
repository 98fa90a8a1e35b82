//! Black-box tests: the server as its users meet it, over HTTP, on SQLite and on PostgreSQL.
//!
//! Each test gets a server of its own with an empty database, a clock that it can set forward, and
//! a mail folder that it can read. Nothing sleeps, retries or depends on an order.

mod conformance;
mod database;
pub mod exchange;
pub mod matching;
mod people;
mod person;
pub mod process;
pub mod refusal;
mod registration;
mod server;
pub mod visit;

pub use database::Backend;
pub use person::{Answer, Person};
pub use registration::{Applicant, StaffedPartnership, complete_form};
pub use server::{PASSWORD, TestServer};

/// Runs a test on SQLite and, where a PostgreSQL server is given in `CXC_TEST_POSTGRES_URL`, there.
pub async fn on_each_database(test: impl AsyncFn(TestServer)) {
    for backend in Backend::available() {
        let server = TestServer::start(&backend).await;
        test(server).await;
        backend.remove().await;
    }
}
