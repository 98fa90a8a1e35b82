//! The portal in a real browser, over a server with demonstration data.

use std::process::Command;

use super::served::Served;
use super::{Place, Tally};
use crate::{chromium, process, tools, web};

/// Builds the portal, starts the server on it, and runs the browser tests.
pub fn portal(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    let browser = chromium::ensure()?;
    tools::browser_packages(context)?;
    let portal = web::build(context, &web::Options::default())?;
    let pictures = context.target().join("screenshots");
    std::fs::create_dir_all(&pictures)?;
    let server = Served::start(&place.server(), Some(&portal.directory))?;
    process::run(
        Command::new("node")
            .current_dir(context.root())
            .args(["--test", "--test-concurrency=1"])
            .arg("tests/browser/portal.test.mjs")
            .env("CXC_URL", server.url())
            .env(chromium::VARIABLE, browser)
            .env("CXC_SCREENSHOTS", pictures),
    )?;
    Ok(Tally::success())
}
