//! The portal in a real browser, over a server with demonstration data.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::Context as _;

use super::{Place, Tally};
use crate::{chromium, process, tools, web};

/// Builds the portal, starts the server on it, and runs the browser tests.
pub fn portal(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    let browser = chromium::ensure()?;
    tools::browser_packages(context)?;
    let portal = web::build(context, &web::Options::default())?;
    let data = context.target().join("browser-test");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let pictures = context.target().join("screenshots");
    std::fs::create_dir_all(&pictures)?;
    let server = Demonstration::start(&place.server(), &portal.directory, &data)?;
    process::run(
        Command::new("node")
            .current_dir(context.root())
            .args(["--test", "--test-concurrency=1"])
            .arg("tests/browser/portal.test.mjs")
            .env("CXC_URL", &server.url)
            .env(chromium::VARIABLE, browser)
            .env("CXC_SCREENSHOTS", pictures),
    )?;
    Ok(Tally::success())
}

/// A server with demonstration data; ends when dropped.
struct Demonstration {
    child: Child,
    url: String,
}

impl Demonstration {
    fn start(program: &Path, portal: &PathBuf, data: &PathBuf) -> anyhow::Result<Self> {
        let mut child = Command::new(program)
            .args(["serve", "--port", "0", "--portal"])
            .arg(portal)
            .env("CXC_DATA_DIR", data)
            .stdout(Stdio::piped())
            .spawn()
            .context("the server cannot be started")?;
        let output = child
            .stdout
            .take()
            .context("the server's output is piped")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let line = lines.find(|line| line.trim_start().starts_with("portal "));
        let line = line.context("the server ended before it listened")?;
        let url = line.split_whitespace().last().unwrap_or_default();
        let url = url.trim_end_matches('/').to_owned();
        // Whatever else the server says is read, so that it never waits for a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, url })
    }
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
