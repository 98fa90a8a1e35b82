//! A server of its own for those who test it from outside: fuzzer, generated clients, browser.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::guard::Guard;
use crate::process;

/// How long a first start may take: it loads the demonstration data.
const PATIENCE: Duration = Duration::from_mins(5);

/// An account that can sign in.
#[derive(Debug, Clone)]
pub struct Account {
    /// What the tests call it.
    pub name: String,
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
    accounts: Vec<Account>,
    _server: Guard,
}

impl Served {
    /// Makes staff accounts in an empty database, starts a server on it, and waits until it is ready.
    pub fn start(program: &Path, staff: &[(&str, &str)]) -> anyhow::Result<Self> {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let name = format!("cxc-served-{}-{}", std::process::id(), address.port());
        let directory = std::env::temp_dir().join(name);
        fs::create_dir(&directory)?;
        let data = directory.join("data");
        let accounts = staff
            .iter()
            .map(|(name, role)| hire(program, &data, name, role));
        let accounts = accounts.collect::<anyhow::Result<_>>()?;
        let line = [
            "env".to_owned(),
            format!("CXC_DATA_DIR={}", data.display()),
            program.display().to_string(),
            "serve".to_owned(),
            "--port".to_owned(),
            address.port().to_string(),
        ];
        let guard = Guard::start(&directory, "TERM", &line)?;
        let served = Self {
            address,
            directory,
            accounts,
            _server: guard,
        };
        served.await_ready()?;
        Ok(served)
    }

    /// The accounts whose passwords are known.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
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

/// Makes a staff account and reads its first password.
fn hire(program: &Path, data: &Path, name: &str, role: &str) -> anyhow::Result<Account> {
    let email = format!("{name}@example.org");
    let printed = process::capture(
        Command::new(program)
            .args(["user", "create", &email, "--role", role, "--name", name])
            .env("CXC_DATA_DIR", data),
    )?;
    let password = printed
        .lines()
        .find_map(|line| line.strip_prefix("password: "))
        .context("`clusterxchange user create` printed no password")?;
    Ok(Account {
        name: name.to_owned(),
        email,
        password: password.to_owned(),
    })
}
