//! The commands of this repository, started as `cargo xtask <command>`.

mod bench;
mod chromium;
mod context;
mod debian;
mod docs;
mod exhibit;
mod guard;
mod manual;
mod openapi;
mod postgres;
mod process;
mod run;
mod setup;
mod test;
mod tools;
mod tour;
mod web;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::context::Context;

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Builds the server and the portal, and serves them.
    Run(run::Options),
    /// Checks everything that has to hold before a change is taken.
    Test(test::Options),
    /// Measures the portal: bytes, calls, layout shift, Lighthouse; writes `docs/quality.md`.
    Bench(bench::Options),
    /// Plays the story of an exchange in a browser; writes `docs/tour.md` with its pictures.
    Tour,
    /// Writes the document of the API, checks it, or compares it with an earlier one.
    Openapi(openapi::Options),
    /// Writes the pages of `docs/rules`, or checks them.
    Docs(docs::Options),
    /// Writes the manual of `docs/manual`, and prints it into `target/manual/manual.pdf`.
    Manual(manual::Options),
    /// Installs everything that `test` would install when it needs it.
    Setup,
    /// Runs a program with the address of a throw-away PostgreSQL in `CXC_TEST_POSTGRES_URL`.
    Postgres(setup::PostgresOptions),
    /// Builds the portal into `target/web/dist`.
    Web(web::Options),
}

fn main() -> ExitCode {
    perform(Arguments::parse()).unwrap_or_else(|error| {
        // One line for a person; where in this program it happened helps nobody.
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn perform(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let context = Context::locate()?;
    match arguments.command {
        Command::Run(options) => run::run(&context, &options)?,
        Command::Test(options) => return test::run(&context, &options),
        Command::Bench(options) => bench::run(&context, &options)?,
        Command::Tour => tour::run(&context)?,
        Command::Openapi(options) => openapi::run(&context, &options)?,
        Command::Docs(options) => docs::run(&context, &options)?,
        Command::Manual(options) => manual::run(&context, &options)?,
        Command::Setup => setup::everything(&context)?,
        Command::Postgres(options) => return setup::with_postgres(&options),
        Command::Web(options) => {
            let portal = web::build(&context, &options)?;
            eprintln!("portal: {}", portal.directory.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}
