//! The commands of this repository, started as `cargo xtask <command>`.

mod context;
mod process;
mod web;

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
    /// Builds the portal into `target/web/dist`.
    Web(web::Options),
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let context = Context::locate()?;
    match arguments.command {
        Command::Web(options) => {
            let portal = web::build(&context, &options)?;
            eprintln!("portal: {}", portal.directory.display());
        }
    }
    Ok(())
}
