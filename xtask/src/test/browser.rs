//! The portal in a real browser, over a server with demonstration data.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::served::Served;
use super::{Place, Tally};
use crate::context::Context;
use crate::{chromium, manual, process, tools, web};

/// The tests that set the clock of their server forward, which therefore nobody else uses.
const TIME_PASSES: &str = "story";

/// Prints the manual, builds the portal, and runs the browser tests over servers of their own.
pub fn portal(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    chromium::ensure()?;
    manual::print(context)?;
    tools::browser_packages(context)?;
    let portal = web::build(context, &web::Options::default())?;
    let (stories, others) = tests(context)?.into_iter().partition(|path| plays(path));
    // Whatever the first find, the stories are told as well.
    let found = [others, stories].map(|files| run(place, &portal.directory, files));
    found.into_iter().collect::<anyhow::Result<()>>()?;
    Ok(Tally::success())
}

/// Whether the file tells a story, in which days pass.
fn plays(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(TIME_PASSES)
}

/// Runs some of the tests over a fresh server.
fn run(place: &Place<'_>, portal: &Path, files: Vec<PathBuf>) -> anyhow::Result<()> {
    let context = place.context();
    let server = Served::start(&place.server(), Some(portal))?;
    process::run(
        Command::new("node")
            .current_dir(context.root())
            .args(["--test", "--test-concurrency=1"])
            .args(files)
            .env("CXC_URL", server.url())
            .env("CXC_SERVER", place.server())
            .env("CXC_PORTAL", portal)
            .env(chromium::VARIABLE, chromium::ensure()?)
            .env("CXC_MAIL", server.mail())
            .env("CXC_SCREENSHOTS", pictures(context)?),
    )
}

/// Where tests leave their pictures.
pub fn pictures(context: &Context) -> anyhow::Result<PathBuf> {
    let folder = context.target().join("screenshots");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
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
