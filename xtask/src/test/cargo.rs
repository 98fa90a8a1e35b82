//! The steps that are cargo commands.

use std::io::{BufRead as _, BufReader, IsTerminal as _, Write as _};
use std::process::{Command, Stdio};

use anyhow::Context as _;

use super::{Place, Tally};
use crate::web::toolchain;
use crate::{process, tools};

/// Every file is laid out as rustfmt would.
pub fn formatting(place: &mut Place) -> anyhow::Result<Tally> {
    process::run(
        Command::new("cargo")
            .current_dir(place.context().root())
            .args(["fmt", "--all", "--check"]),
    )?;
    Ok(Tally::success())
}

/// No warning of clippy in any target of any crate.
pub fn clippy(place: &mut Place) -> anyhow::Result<Tally> {
    process::run(
        place
            .cargo("clippy")
            .args(["--all-targets", "--", "-D", "warnings"]),
    )?;
    Ok(Tally::success())
}

/// No warning of clippy in what only the browser compiles.
pub fn portal_clippy(place: &mut Place) -> anyhow::Result<Tally> {
    if toolchain::ensure(false)? == toolchain::Toolchain::Distribution {
        println!("the WebAssembly target came from the distribution, which has no clippy for it");
        return Ok(Tally {
            skipped: 1,
            ..Tally::default()
        });
    }
    process::run(
        Command::new("cargo")
            .current_dir(place.context().root())
            .args([
                "clippy",
                "--locked",
                "--quiet",
                "--package",
                "clusterxchange-portal",
            ])
            .args(["--target", toolchain::TARGET, "--", "-D", "warnings"]),
    )?;
    Ok(Tally::success())
}

/// The documentation of every crate, private items included, with no broken link.
pub fn documentation(place: &mut Place) -> anyhow::Result<Tally> {
    process::run(
        place
            .cargo("doc")
            .args(["--no-deps", "--quiet", "--document-private-items"])
            .env("RUSTDOCFLAGS", "-D warnings"),
    )?;
    Ok(Tally::success())
}

/// Licences, sources and duplicates of the dependencies, as `deny.toml` wants them.
pub fn licences(place: &mut Place) -> anyhow::Result<Tally> {
    let program = tools::cargo_deny(place.context())?;
    process::run(
        Command::new(program)
            .current_dir(place.context().root())
            .args(["--locked", "--all-features", "--log-level", "error"])
            .args([
                "check",
                "--hide-inclusion-graph",
                "bans",
                "licenses",
                "sources",
            ]),
    )?;
    Ok(Tally::success())
}

/// The programs that later steps start.
pub fn build(place: &mut Place) -> anyhow::Result<Tally> {
    process::run(place.cargo("build").arg("--bins"))?;
    Ok(Tally::success())
}

/// Every test of every crate, those of the documentation included.
pub fn tests(place: &mut Place) -> anyhow::Result<Tally> {
    let mut command = place.cargo("test");
    command.arg("--no-fail-fast");
    if std::io::stdout().is_terminal() {
        command.args(["--color=always", "--", "--color=always"]);
    }
    place.with_postgres(&mut command)?;
    counted(&mut command)
}

/// Runs a command, shows what it prints, and adds up the tests that it says it ran.
fn counted(command: &mut Command) -> anyhow::Result<Tally> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().context("the output was not kept")?;
    let mut tally = Tally::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        std::io::stdout().flush()?;
        if let Some(more) = Tally::of_libtest(&line) {
            tally += more;
        }
    }
    let status = child.wait()?;
    if !status.success() && tally.failed == 0 {
        // A test program that did not compile or was killed has counted nothing.
        tally.failed = 1;
    }
    Ok(tally)
}
