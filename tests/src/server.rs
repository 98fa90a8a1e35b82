//! A server of its own for each test.

use std::path::{Path, PathBuf};

use clusterxchange_api::app::App;
use clusterxchange_api::change::Work;
use clusterxchange_api::cli;
use clusterxchange_api::clock::Clock;
use clusterxchange_api::http::server;
use clusterxchange_api::identity::{account, role};
use clusterxchange_api::outbox::{self, Mailer};
use clusterxchange_api::settings::Settings;
use clusterxchange_domain::workflow::Role;
use uuid::Uuid;

use crate::{Backend, Person};

/// Everyone's password in tests.
pub const PASSWORD: &str = "correct horse battery";

/// A running server with an empty database.
pub struct TestServer {
    /// The server's parts, for what cannot be seen from outside: clock, mail, ledger.
    pub app: App,
    /// Address of the server.
    pub url: String,
    folder: PathBuf,
    handle: actix_web::dev::ServerHandle,
}

impl TestServer {
    /// Starts a server on a free port.
    pub async fn start(backend: &Backend) -> Self {
        Self::start_with(backend, &[]).await
    }

    /// Starts a server with some settings of its own, as environment variables.
    pub async fn start_with(backend: &Backend, own: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("cxc-test-{}", Uuid::now_v7().simple()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let url = backend.url(&folder).await;
        Self::over_with(folder, &url, own).await
    }

    /// Starts a server over the data that another one has left; removes them at the end.
    pub async fn over(folder: PathBuf, url: &str) -> Self {
        Self::over_with(folder, url, &[]).await
    }

    async fn over_with(folder: PathBuf, url: &str, own: &[(&str, &str)]) -> Self {
        let app = cli::start(settings_with(&folder, url, own), Clock::shiftable())
            .await
            .expect("the server starts");
        let (server, port) = server::bind(app.clone()).expect("a port is free");
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self {
            app,
            url: format!("http://127.0.0.1:{port}"),
            folder,
            handle,
        }
    }

    /// Someone without account.
    pub fn stranger(&self) -> Person {
        Person::new(&self.url)
    }

    /// Signs up, follows the link in the mail, signs in: all over HTTP.
    pub async fn new_person(&self, name: &str) -> Person {
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let mut person = self.stranger();
        let new = serde_json::json!({"email": email, "password": PASSWORD, "name": name});
        person.post("/api/v1/accounts", new).await.expect(202);
        let link = self.link_in_mail_to(&email).await;
        let token = link.split_once("token=").expect("the link has a token").1;
        person
            .post(
                "/api/v1/accounts/verify",
                serde_json::json!({ "token": token }),
            )
            .await
            .expect(200);
        person.sign_in(&email, PASSWORD).await;
        person
    }

    /// A member of staff, made as an operator makes them.
    pub async fn staff(&self, name: &str, role: Role) -> Person {
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let work = Work::begin(&self.app).await.expect("a transaction begins");
        let account = account::make_verified(&work, &email, name, PASSWORD.to_owned(), false)
            .await
            .expect("an account can be made")
            .expect("the address is free");
        role::insert(work.conn(), account.id, &role, work.now)
            .await
            .expect("a role can be given");
        work.commit().await.expect("the transaction commits");
        let mut person = self.stranger();
        person.sign_in(&email, PASSWORD).await;
        person
    }

    /// Sends what is in the outbox and returns the newest mail to an address.
    pub async fn mail_to(&self, email: &str) -> String {
        let mails = self.mails().await;
        mails
            .into_iter()
            .rfind(|mail| mail.contains(&format!("To: {email}")))
            .unwrap_or_else(|| panic!("no mail to {email}"))
    }

    /// Sends what is in the outbox and returns all mails, oldest first, as plain text.
    pub async fn mails(&self) -> Vec<String> {
        let mailer = Mailer::new(&self.app.settings).expect("the mailer can be made");
        outbox::drain(&self.app, &mailer)
            .await
            .expect("the outbox empties");
        read_mails(&self.folder.join("mail"))
    }

    /// The link in the newest mail to an address.
    pub async fn link_in_mail_to(&self, email: &str) -> String {
        let mail = self.mail_to(email).await;
        let link = mail
            .split_whitespace()
            .find(|word| word.starts_with("http"));
        link.expect("the mail has a link").to_owned()
    }

    /// The secret of the link in the newest mail to an address.
    pub async fn secret_in_mail_to(&self, email: &str) -> String {
        let link = self.link_in_mail_to(email).await;
        let (_, secret) = link.split_once("token=").expect("the link has a secret");
        secret.to_owned()
    }

    /// How many mails with a subject went to an address.
    pub async fn count_mails(&self, email: &str, subject: &str) -> usize {
        let (to, subject) = (format!("To: {email}"), format!("Subject: {subject}"));
        let mails = self.mails().await;
        mails
            .iter()
            .filter(|mail| mail.contains(&to) && mail.contains(&subject))
            .count()
    }

    /// Sets the clock forward by days and does what is due by then.
    pub async fn days_pass(&self, days: i64) {
        self.app.clock.shift(days * 24 * 3600);
        clusterxchange_api::cases::due::run(&self.app)
            .await
            .expect("what is due can be done");
    }
}

/// The settings of a test's server.
pub(crate) fn settings(folder: &Path, database_url: &str) -> Settings {
    settings_with(folder, database_url, &[])
}

fn settings_with(folder: &Path, database_url: &str, own: &[(&str, &str)]) -> Settings {
    let own = |name: &str| own.iter().find(|(known, _)| *known == name);
    Settings::read(None, |name| match (name, own(name)) {
        (_, Some((_, value))) => Some((*value).to_owned()),
        ("CXC_DATA_DIR", _) => Some(folder.display().to_string()),
        ("CXC_DATABASE_URL", _) => Some(database_url.to_owned()),
        ("CXC_PORT" | "CXC_REQUESTS_PER_MINUTE", _) => Some("0".to_owned()),
        _ => None,
    })
    .expect("the settings are right")
}

impl Drop for TestServer {
    fn drop(&mut self) {
        let handle = self.handle.clone();
        actix_web::rt::spawn(async move { handle.stop(false).await });
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn read_mails(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("there is a mail folder")
        .map(|entry| entry.expect("an entry can be read").path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| plain(&std::fs::read_to_string(file).expect("a mail can be read")))
        .collect()
}

/// Undoes quoted-printable, where the mail says that it is. Anywhere else `=20` is a part of a link.
fn plain(mail: &str) -> String {
    if !mail.contains("Content-Transfer-Encoding: quoted-printable") {
        return mail.to_owned();
    }
    mail.replace("=\r\n", "")
        .replace("=20", " ")
        .replace("=3D", "=")
}
