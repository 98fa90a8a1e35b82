//! Tools from crates.io.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::stamp;
use crate::context::Context;
use crate::process;

/// The last version that the workspace's Rust builds.
const CARGO_DENY: &str = "cargo-deny@0.20.2";

/// The checker of licences, sources and duplicate crates.
pub fn cargo_deny(context: &Context) -> anyhow::Result<PathBuf> {
    let program = context.tools().join("bin").join("cargo-deny");
    stamp::once(
        context,
        CARGO_DENY,
        &program,
        &[CARGO_DENY.as_bytes()],
        || install(context, CARGO_DENY),
    )?;
    Ok(program)
}

/// Built without optimisation: that takes a third of the time, and the tool has little to do.
fn install(context: &Context, package: &str) -> anyhow::Result<()> {
    let built = context.tools().join("build");
    process::run(
        Command::new("cargo")
            .args(["install", "--quiet", "--locked", "--debug", "--force"])
            .arg("--root")
            .arg(context.tools())
            .arg("--target-dir")
            .arg(&built)
            .arg(package)
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
    )?;
    // A gigabyte that is of no use once the program is installed.
    Ok(fs::remove_dir_all(built)?)
}
