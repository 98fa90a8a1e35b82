//! A server of its own for those who test it from outside: fuzzer, generated clients, browser.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::json;

use crate::guard::Guard;

/// How long a first start may take: it loads the demonstration data.
const PATIENCE: Duration = Duration::from_mins(5);

/// An account that can sign in.
#[derive(Debug, Clone)]
pub struct Account {
    /// What its owner is in the scheme.
    pub role: String,
    /// Its address.
    pub email: String,
    /// Its password.
    pub password: String,
}

/// A running server on SQLite with demonstration data, gone when it is dropped.
#[derive(Debug)]
pub struct Served {
    address: SocketAddr,
    directory: PathBuf,
    _server: Guard,
}

impl Served {
    /// Starts a server on an empty database and waits until it has loaded the demonstration data.
    pub fn start(program: &Path, portal: Option<&Path>) -> anyhow::Result<Self> {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let name = format!("cxc-served-{}-{}", std::process::id(), address.port());
        let directory = std::env::temp_dir().join(name);
        fs::create_dir(&directory)?;
        let data = directory.join("data");
        let mut line = vec![
            "env".to_owned(),
            format!("CXC_DATA_DIR={}", data.display()),
            // Some steps of a life cycle lie days apart, and a test asks more often than a person.
            "CXC_TEST_CLOCK=1".to_owned(),
            "CXC_REQUESTS_PER_MINUTE=0".to_owned(),
            program.display().to_string(),
            "serve".to_owned(),
            "--port".to_owned(),
            address.port().to_string(),
        ];
        if let Some(portal) = portal {
            line.extend(["--portal".to_owned(), portal.display().to_string()]);
        }
        let guard = Guard::start(&directory, "TERM", &line)?;
        let served = Self {
            address,
            directory,
            _server: guard,
        };
        served.await_ready()?;
        Ok(served)
    }

    /// The demonstration accounts, as the server prints them for a newcomer.
    pub fn accounts(&self) -> anyhow::Result<Vec<Account>> {
        let accounts = printed_accounts(&self.log());
        accounts.context("the server has printed no demonstration accounts")
    }

    /// Writes the demonstration accounts as a JSON list of `email`, `role` and `password`.
    pub fn write_accounts(&self, to: &Path) -> anyhow::Result<()> {
        let listed: Vec<_> = self
            .accounts()?
            .into_iter()
            .map(|one| json!({"email": one.email, "role": one.role, "password": one.password}))
            .collect();
        Ok(fs::write(to, serde_json::to_string(&listed)?)?)
    }

    /// Where the server leaves its mails.
    pub fn mail(&self) -> PathBuf {
        self.directory.join("data").join("mail")
    }

    /// The address that clients begin with, such as `http://127.0.0.1:8080`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the server has printed so far.
    fn log(&self) -> String {
        fs::read_to_string(self.directory.join("log")).unwrap_or_default()
    }

    fn await_ready(&self) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while !self.is_ready() {
            let log = self.log();
            let ended = log.lines().any(|line| line.starts_with("clusterxchange: "));
            if ended || Instant::now() > deadline {
                bail!("the server is not ready; it said:\n{log}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// Asks for the readiness of the server, in the simplest HTTP there is.
    fn is_ready(&self) -> bool {
        let ask = || -> std::io::Result<String> {
            let mut connection = TcpStream::connect(self.address)?;
            connection.set_read_timeout(Some(Duration::from_secs(10)))?;
            let host = self.address;
            write!(
                connection,
                "GET /health/ready HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
            )?;
            let mut answer = String::new();
            connection.read_to_string(&mut answer)?;
            Ok(answer)
        };
        ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 2"))
    }
}

/// Reads `… all with the password "secret":`, then a line with address and role per account.
fn printed_accounts(log: &str) -> Option<Vec<Account>> {
    let mut lines = log
        .lines()
        .skip_while(|line| !line.contains("Demonstration accounts"));
    let password = lines.next()?.split('"').nth(1)?;
    let account = |line: &str| {
        let (email, role) = line.trim().split_once(' ')?;
        Some(Account {
            role: role.trim().to_owned(),
            email: email.to_owned(),
            password: password.to_owned(),
        })
    };
    Some(lines.map_while(account).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accounts_are_read_from_what_the_server_prints() {
        let log = "  portal  http://127.0.0.1:1/\n\n  \
                   Demonstration accounts, all with the password \"let me in\":\n  \
                   commission@demo.example     Commission\n  \
                   one@demo.example            Partnership officer\n\n  more\n";
        let accounts = printed_accounts(log).unwrap();
        let read: Vec<_> = accounts
            .iter()
            .map(|one| (one.email.as_str(), one.role.as_str()))
            .collect();
        assert_eq!(
            read,
            [
                ("commission@demo.example", "Commission"),
                ("one@demo.example", "Partnership officer")
            ]
        );
        assert!(accounts.iter().all(|one| one.password == "let me in"));
    }
}
