//! `cargo xtask run`: from a fresh clone to a portal that can be used.

use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::Context as _;

use crate::context::{Context, seconds, step};
use crate::{process, web};

/// How to run the server.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The port to listen on.
    #[arg(long, env = "CXC_PORT", default_value_t = 8080)]
    pub port: u16,
    /// Where the database and everything else that is kept goes.
    #[arg(long, env = "CXC_DATA_DIR", default_value = "data")]
    pub data_dir: PathBuf,
    /// Leave out the demonstration data, which the first start loads.
    #[arg(long)]
    pub no_demo: bool,
    /// Build the portal quickly and without optimisation, to look at a change.
    #[arg(long)]
    pub debug_portal: bool,
}

/// Builds what has changed and becomes the server; returns only when that fails.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    let started = Instant::now();
    eprintln!("building the server; a first build takes some minutes, later ones seconds");
    step("server: compile", || process::run(&mut build(context)))?;
    let portal = web::Options {
        debug: options.debug_portal,
        ..web::Options::default()
    };
    let portal = web::build(context, &portal)?;
    eprintln!("{:<52}{:>9}\n", "in all", seconds(started.elapsed()));

    let mut server = Command::new(context.target().join("debug").join("clusterxchange"));
    server
        .current_dir(context.root())
        .env("CXC_DATA_DIR", &options.data_dir)
        .args(["serve", "--port", &options.port.to_string()])
        .arg("--portal")
        .arg(&portal.directory);
    if options.no_demo {
        server.arg("--no-demo");
    }
    // The server takes the place of this process, so that Ctrl-C and exit status are its own.
    Err(server.exec()).context("cannot start the server")
}

fn build(context: &Context) -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(context.root())
        .args(["build", "--locked", "--package", "clusterxchange"])
        .args(["--bin", "clusterxchange"]);
    cargo
}
