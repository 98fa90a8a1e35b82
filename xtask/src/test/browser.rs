//! The portal in a real browser, over a server with demonstration data.

use std::path::PathBuf;
use std::process::Command;

use super::served::Served;
use super::{Place, Tally};
use crate::context::Context;
use crate::{chromium, manual, process, tools, web};

/// Prints the manual, builds the portal, starts the server on it, and runs the browser tests.
pub fn portal(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    let browser = chromium::ensure()?;
    manual::print(context)?;
    tools::browser_packages(context)?;
    let portal = web::build(context, &web::Options::default())?;
    let pictures = context.target().join("screenshots");
    std::fs::create_dir_all(&pictures)?;
    let server = Served::start(&place.server(), Some(&portal.directory))?;
    process::run(
        Command::new("node")
            .current_dir(context.root())
            .args(["--test", "--test-concurrency=1"])
            .args(tests(context)?)
            .env("CXC_URL", server.url())
            .env("CXC_SERVER", place.server())
            .env("CXC_PORTAL", &portal.directory)
            .env(chromium::VARIABLE, browser)
            .env("CXC_MAIL", server.mail())
            .env("CXC_SCREENSHOTS", pictures),
    )?;
    Ok(Tally::success())
}

/// The test files, by name.
fn tests(context: &Context) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(context.root().join("tests/browser"))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
