//! The real program as a process of its own, which can be killed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running `clusterxchange serve`.
pub struct ServerProcess {
    child: Child,
    /// Address of the server.
    pub url: String,
}

impl ServerProcess {
    /// Starts the program on a free port and waits until it says where it listens.
    pub fn start(folder: &Path, database_url: &str) -> Self {
        let mut child = Command::new(program())
            .args(["serve", "--port", "0", "--no-demo"])
            .env("CXC_DATA_DIR", folder)
            .env("CXC_DATABASE_URL", database_url)
            .env("CXC_REQUESTS_PER_MINUTE", "0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts; build it with `cargo build -p clusterxchange`");
        let output = child.stdout.take().expect("the output is piped");
        let line = BufReader::new(output)
            .lines()
            .map(|line| line.expect("the output is text"))
            .find(|line| line.trim_start().starts_with("portal "))
            .expect("the server says where it listens");
        let url = line
            .split_whitespace()
            .last()
            .expect("an address")
            .trim_end_matches('/');
        Self {
            url: url.to_owned(),
            child,
        }
    }

    /// Kills the process at once, as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("the process can be killed");
        self.child.wait().expect("the process is gone");
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs another command of the program and returns what it printed, with its success.
pub fn run(folder: &Path, database_url: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(program())
        .args(arguments)
        .env("CXC_DATA_DIR", folder)
        .env("CXC_DATABASE_URL", database_url)
        .output()
        .expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), text)
}

/// The program beside the tests: `cargo test --workspace` and `cargo xtask test` build it.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test
        .ancestors()
        .nth(2)
        .expect("tests lie in target/<profile>/deps");
    folder.join("clusterxchange")
}
