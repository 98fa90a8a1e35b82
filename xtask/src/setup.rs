//! `cargo xtask setup` and `cargo xtask postgres`: what the checks need, for a person.

use std::process::{Command, ExitCode};

use anyhow::Context as _;

use crate::context::Context;
use crate::postgres::{self, Cluster};
use crate::web::toolchain;
use crate::{chromium, tools};

/// What to run while PostgreSQL is there.
#[derive(Debug, Clone, clap::Args)]
pub struct PostgresOptions {
    /// The program and its arguments, such as `cargo test -p clusterxchange`.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    pub program: Vec<String>,
}

/// Installs everything that the checks would install when they need it.
pub fn everything(context: &Context) -> anyhow::Result<()> {
    toolchain::ensure(false)?;
    chromium::ensure()?;
    drop(Cluster::start()?);
    tools::browser_packages(context)?;
    tools::client_packages(context)?;
    tools::schemathesis(context)?;
    tools::client_generator(context)?;
    tools::cargo_deny(context)?;
    Ok(())
}

/// Runs a program with the address of a throw-away PostgreSQL in its environment.
pub fn with_postgres(options: &PostgresOptions) -> anyhow::Result<ExitCode> {
    let (program, arguments) = options
        .program
        .split_first()
        .context("no program is named")?;
    let cluster = Cluster::start()?;
    let status = Command::new(program)
        .args(arguments)
        .env(postgres::VARIABLE, cluster.url())
        .status()
        .with_context(|| format!("cannot start `{program}`"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
