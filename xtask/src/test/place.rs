//! What the steps share: the repository, the server under test, and what has been started for them.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use super::Part;
use super::tree::Tree;
use crate::context::Context;
use crate::postgres::{self, Cluster};

/// Where the checks take place.
#[derive(Debug)]
pub struct Place<'a> {
    context: &'a Context,
    without: BTreeSet<Part>,
    before: Option<Tree>,
    postgres: Option<Cluster>,
}

impl<'a> Place<'a> {
    /// Looks at the repository before anything is run.
    pub fn new(context: &'a Context, without: BTreeSet<Part>) -> Self {
        let before = Tree::look(context);
        Self {
            context,
            without,
            before,
            postgres: None,
        }
    }

    /// The repository.
    pub fn context(&self) -> &'a Context {
        self.context
    }

    /// Whether a part was switched off by name.
    pub fn lacks(&self, part: Part) -> bool {
        self.without.contains(&part)
    }

    /// The files of the repository as they were before the first step, where it is under git.
    pub fn before(&self) -> Option<&Tree> {
        self.before.as_ref()
    }

    /// The server as the tests build it, with a clock that they can set.
    pub fn server(&self) -> PathBuf {
        self.context.target().join("debug").join("clusterxchange")
    }

    /// A cargo command on the whole workspace.
    ///
    /// All commands choose the whole workspace: cargo unites the features of what it is asked
    /// to build, so that a smaller choice would compile most dependencies again.
    pub fn cargo(&self, command: &str) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut cargo = Command::new(cargo);
        cargo
            .current_dir(self.context.root())
            .args([command, "--workspace", "--locked"]);
        cargo
    }

    /// Tells a program where PostgreSQL is, starting it for the first that asks.
    pub fn with_postgres(&mut self, command: &mut Command) -> anyhow::Result<()> {
        if self.lacks(Part::Postgres) {
            println!("PostgreSQL was left out: on SQLite alone");
            command.env_remove(postgres::VARIABLE);
            return Ok(());
        }
        let cluster = match self.postgres.take() {
            Some(cluster) => cluster,
            None => Cluster::start()?,
        };
        command.env(postgres::VARIABLE, cluster.url());
        self.postgres = Some(cluster);
        Ok(())
    }
}
