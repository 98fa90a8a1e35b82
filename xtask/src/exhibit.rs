//! What is shipped, served with demonstration data to a browser: for measuring it and for pictures of it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;

use crate::context::{Context, step};
use crate::test::Served;
use crate::{chromium, process, tools, web};

/// A running server with the optimised portal, gone when it is dropped.
#[derive(Debug)]
pub struct Exhibit {
    server: Served,
    packages: PathBuf,
    browser: PathBuf,
}

impl Exhibit {
    /// Builds portal and server, and waits until the demonstration data are there.
    pub fn open(context: &Context) -> anyhow::Result<Self> {
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
        let server =
            Served::start(&server, Some(&portal.directory)).context("no server to look at")?;
        Ok(Self {
            server,
            packages,
            browser,
        })
    }

    /// A command that runs one of the browser's test files on it.
    pub fn node(&self, context: &Context, file: &str) -> Command {
        let mut command = Command::new("node");
        command
            .current_dir(context.root())
            .arg("--test")
            .arg(self.packages.join(file))
            .env("CXC_URL", self.server.url())
            .env("CXC_MAIL", self.server.mail())
            .env(chromium::VARIABLE, &self.browser);
        command
    }
}
