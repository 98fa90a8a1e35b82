//! A killed server loses nothing that it has acknowledged, and sends every mail.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clusterxchange_tests::process::{self, ServerProcess};
use clusterxchange_tests::{Backend, Person, TestServer};
use sea_orm::{ConnectionTrait, Database, Statement};
use serde_json::json;
use tokio::sync::Mutex;
use uuid::Uuid;

const WRITERS: usize = 100;
const KILLS: u64 = 20;
/// Where the moments of the kills come from; a failure can be repeated with it.
const SEED: u64 = 0x0C10_57E2;

#[actix_web::test]
async fn a_server_killed_amid_a_hundred_writers_loses_no_acknowledged_write_and_no_mail() {
    for backend in Backend::available() {
        let folder = std::env::temp_dir().join(format!("cxc-crash-{}", Uuid::now_v7().simple()));
        std::fs::create_dir_all(&folder).unwrap();
        let url = backend.url(&folder).await;
        let mut acknowledged = BTreeSet::new();
        for kill in 0..KILLS {
            acknowledged.extend(write_until_killed(&folder, &url, kill).await);
        }
        assert_all_there(&url, &acknowledged).await;
        let (verifies, report) = process::run(&folder, &url, &["verify"]);
        assert!(verifies, "{report}");
        assert_all_mailed(TestServer::over(folder, &url).await, &acknowledged).await;
        backend.remove().await;
    }
}

/// A hundred people sign up at once; after a number of answers drawn from the seed the server is
/// killed. Returns the addresses whose sign-up was acknowledged.
async fn write_until_killed(folder: &Path, url: &str, kill: u64) -> Vec<String> {
    let enough = usize::try_from(mixed(SEED ^ kill) % 40).unwrap() + 1;
    let server = ServerProcess::start(folder, url);
    let address = server.url.clone();
    let server = Arc::new(Mutex::new(Some(server)));
    let answered = Arc::new(AtomicUsize::new(0));
    let writers = (0..WRITERS).map(|writer| {
        let (server, answered, address) = (server.clone(), answered.clone(), address.clone());
        async move {
            let email = format!("writer-{kill}-{writer}@example.org");
            let new =
                json!({"email": email, "password": "correct horse battery", "name": "Writer"});
            let request = Person::new(&address).request(reqwest::Method::POST, "/api/v1/accounts");
            let answer = request.json(&new).send().await;
            let is_taken = answer.is_ok_and(|answer| answer.status().as_u16() == 202);
            if answered.fetch_add(1, Ordering::SeqCst) + 1 == enough
                && let Some(server) = server.lock().await.take()
            {
                server.kill();
            }
            is_taken.then_some(email)
        }
    });
    let taken = futures_util::future::join_all(writers).await;
    taken.into_iter().flatten().collect()
}

/// A number that looks random, from one that does not.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

async fn assert_all_there(url: &str, acknowledged: &BTreeSet<String>) {
    let db = Database::connect(url).await.unwrap();
    let sql = "SELECT email_key FROM account";
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let rows = db.query_all_raw(statement).await.unwrap();
    let known: BTreeSet<String> = rows
        .iter()
        .map(|row| row.try_get("", "email_key").unwrap())
        .collect();
    let lost: Vec<_> = acknowledged.difference(&known).collect();
    assert!(
        lost.is_empty(),
        "{} of {} acknowledged writes are lost: {lost:?}",
        lost.len(),
        acknowledged.len()
    );
    assert!(
        acknowledged.len() > usize::try_from(KILLS).unwrap(),
        "too few writes to say anything"
    );
    db.close().await.unwrap();
}

/// Each acknowledged sign-up has its mail; a mail that was sent twice has one Message-ID.
async fn assert_all_mailed(server: TestServer, acknowledged: &BTreeSet<String>) {
    // What the killed server had taken from the outbox is free again after a while.
    server.days_pass(1).await;
    let mails = server.mails().await;
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mail in &mails {
        let line = |name: &str| {
            mail.lines()
                .find_map(|line| line.strip_prefix(name))
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        ids.entry(line("To:"))
            .or_default()
            .insert(line("Message-ID:"));
    }
    let without: Vec<_> = acknowledged
        .iter()
        .filter(|email| !ids.contains_key(*email))
        .collect();
    assert!(
        without.is_empty(),
        "{} without mail: {without:?}",
        without.len()
    );
    let twice: Vec<_> = ids.iter().filter(|(_, ids)| ids.len() > 1).collect();
    assert!(twice.is_empty(), "one mail, several identifiers: {twice:?}");
}
