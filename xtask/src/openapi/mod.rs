//! `cargo xtask openapi`: the document of the API, made from the server's real routes.

mod changes;
mod compat;
mod document;
mod generate;
mod lint;

use anyhow::{Context as _, bail};

use crate::context::Context;
use crate::process;
use document::Document;

pub use generate::{PATH, Program};

/// What to do with the document.
#[derive(Debug, Clone, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    /// Compare with the committed document instead of writing it.
    #[arg(long)]
    pub check: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Clone, clap::Subcommand)]
enum Command {
    /// Checks the committed document against the habits of this API.
    Lint,
    /// Finds what the committed document takes away from those who use an earlier one.
    Compat {
        /// The commit, tag or branch with the earlier document.
        #[arg(long, value_name = "GIT REF")]
        against: String,
    },
}

/// Does what the options ask for.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    match &options.command {
        Some(Command::Lint) => lint(context),
        Some(Command::Compat { against }) => compat(context, against),
        None if options.check => check(context, Program::Build),
        None => generate::write(context),
    }
}

/// Fails when the committed document is not the one that the server describes itself with.
pub fn check(context: &Context, program: Program<'_>) -> anyhow::Result<()> {
    generate::check(context, program)
}

/// Fails when the committed document breaks a habit of this API.
pub fn lint(context: &Context) -> anyhow::Result<()> {
    let document = Document::parse(&generate::committed(context)?)?;
    let findings = lint::all(&document);
    if findings.is_empty() {
        let count = document.operations().len();
        println!("{count} operations, nothing to complain about");
        return Ok(());
    }
    for finding in &findings {
        println!("{finding}");
    }
    bail!("{PATH}: {} findings", findings.len())
}

/// Fails when an incompatible change since a git reference is not in the change log.
pub fn compat(context: &Context, against: &str) -> anyhow::Result<()> {
    let Some(earlier) = at(context, against, PATH)? else {
        println!("{against} has no {PATH}, so there is nothing to be compatible with");
        return Ok(());
    };
    let earlier = Document::parse(&earlier)?;
    let current = Document::parse(&generate::committed(context)?)?;
    let findings = compat::compare(&earlier, &current);
    let log = std::fs::read_to_string(context.root().join(changes::PATH))
        .with_context(|| format!("cannot read {}", changes::PATH))?;
    let earlier_log = at(context, against, changes::PATH)?.unwrap_or_default();
    let announced = changes::announced_since(&log, &earlier_log);
    let mut silent = 0;
    for finding in &findings {
        let known = announced.contains(&finding.operation);
        silent += usize::from(!known);
        println!(
            "{} {finding}",
            if known { "announced:" } else { "BREAKING: " }
        );
    }
    if silent > 0 {
        bail!(
            "{silent} incompatible changes since {against} are not announced: name their \
             operations under `### Breaking` in {}",
            changes::PATH
        );
    }
    println!("compatible with {against}, or announced");
    Ok(())
}

/// The newest release, as the tags have it.
pub fn newest_release(context: &Context) -> Option<String> {
    let tag = process::capture(
        std::process::Command::new("git")
            .args(["describe", "--tags", "--abbrev=0", "--match", "v*"])
            .current_dir(context.root()),
    );
    tag.ok().map(|tag| tag.trim().to_owned())
}

/// A file as it was at a git reference; `None` when it was not there then.
fn at(context: &Context, reference: &str, path: &str) -> anyhow::Result<Option<String>> {
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        process::capture(git.args(arguments).current_dir(context.root()))
    };
    let commit = format!("{reference}^{{commit}}");
    git(&["rev-parse", "--verify", "--quiet", &commit])
        .with_context(|| format!("git does not know `{reference}`"))?;
    Ok(git(&["show", &format!("{reference}:{path}")]).ok())
}
