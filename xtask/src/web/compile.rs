//! Compiles the portal to WebAssembly.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::Options;
use super::toolchain::{TARGET, Toolchain};
use crate::context::Context;
use crate::process;

/// The portal's crate.
const PORTAL: &str = "clusterxchange-portal";

/// Its programs: what everybody may read, what everybody may look up, what is for people with an
/// account, and what is for those who run the scheme.
pub const PROGRAMS: [&str; 4] = ["public", "tools", "portal", "desk"];

/// Compiles the programs of the portal and returns the directory that has `NAME.wasm` of each.
pub fn portal(
    context: &Context,
    options: &Options,
    toolchain: Toolchain,
) -> anyhow::Result<PathBuf> {
    let profile = if options.debug { "dev" } else { "web" };
    let (mut cargo, target) = cargo(context, toolchain);
    cargo
        .current_dir(context.root())
        .args(["build", "--quiet", "--locked", "--package", PORTAL])
        .args(PROGRAMS.map(|program| format!("--bin={program}")))
        .args(["--profile", profile, "--target", TARGET])
        .arg("--target-dir")
        .arg(&target);
    if toolchain == Toolchain::Distribution {
        cargo.arg("-Zbuild-std=std,panic_abort");
    }
    process::run(&mut cargo)?;
    let folder = if options.debug { "debug" } else { "web" };
    Ok(target.join(TARGET).join(folder))
}

/// The cargo to call, and where it builds: two compilers never share a directory.
fn cargo(context: &Context, toolchain: Toolchain) -> (Command, PathBuf) {
    match toolchain {
        Toolchain::Rustup => {
            let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
            (Command::new(cargo), context.target().to_path_buf())
        }
        Toolchain::Distribution => {
            let mut cargo = Command::new("/usr/bin/cargo");
            // Building the standard library is an unstable option, which a released compiler takes
            // only when told so.
            cargo
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1");
            (cargo, context.target().join("distribution"))
        }
    }
}
