//! `cargo xtask bench`: how small, how quick and how accessible the portal is, written to `docs/quality.md`.

use std::process::Command;

use anyhow::Context as _;

use crate::context::{Context, step};
use crate::test::Served;
use crate::{chromium, process, tools, web};

/// How to measure.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// How often Lighthouse looks at a page; the median counts.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    pub runs: u8,
}

/// Builds what is shipped, serves it with demonstration data, and measures it in a browser.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    let browser = chromium::ensure()?;
    let packages = tools::browser_packages(context)?;
    let portal = web::build(context, &web::Options::default())?;
    step("server: compile", || {
        let mut cargo = Command::new("cargo");
        // The selection of `cargo xtask test`, so that nothing is built twice.
        process::run(cargo.current_dir(context.root()).args([
            "build",
            "--workspace",
            "--locked",
            "--bins",
        ]))
    })?;
    let server = context.target().join("debug").join("clusterxchange");
    let server = Served::start(&server, Some(&portal.directory)).context("no server to measure")?;
    let quality = context.root().join("docs").join("quality.md");
    step("portal: measure", || {
        process::run(
            Command::new("node")
                .current_dir(context.root())
                .arg("--test")
                .arg(packages.join("bench.mjs"))
                .env("CXC_URL", server.url())
                .env(chromium::VARIABLE, browser)
                .env("CXC_RUNS", options.runs.to_string())
                .env("CXC_QUALITY", &quality),
        )
    })?;
    eprintln!("written: {}", quality.display());
    Ok(())
}
