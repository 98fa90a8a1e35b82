//! A Rust compiler that can build for the browser.
//!
//! rustup's target is the normal way. Where rustup is missing or cannot reach its server, Debian
//! ships a second Rust (`rustc-web`) whose standard library can be built from source.

use std::path::Path;
use std::process::Command;

use anyhow::bail;

use crate::{debian, process};

/// The target of the portal.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The packages of the fallback, all of one version.
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];

/// Which Rust builds the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The Rust of this repository, with rustup's target.
    Rustup,
    /// The distribution's Rust, which builds its standard library first.
    Distribution,
}

/// Makes sure that some Rust can build for the browser, installing what is missing where allowed.
pub fn ensure(distribution: bool) -> anyhow::Result<Toolchain> {
    if !distribution {
        if target_is_installed()? {
            return Ok(Toolchain::Rustup);
        }
        eprintln!("adding the target {TARGET}");
        if process::run(Command::new("rustup").args(["target", "add", TARGET])).is_ok() {
            return Ok(Toolchain::Rustup);
        }
        eprintln!("rustup could not add the target; trying the distribution's Rust");
    }
    if distribution_is_ready() {
        return Ok(Toolchain::Distribution);
    }
    let advice = format!("run `rustup target add {TARGET}`");
    debian::install("a Rust that builds for the browser", &PACKAGES, &advice)?;
    if !distribution_is_ready() {
        bail!("the distribution's Rust was installed, but lacks its sources; {advice}");
    }
    Ok(Toolchain::Distribution)
}

fn target_is_installed() -> anyhow::Result<bool> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let libraries = process::capture(Command::new(rustc).args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    Ok(Path::new(libraries.trim()).is_dir())
}

fn distribution_is_ready() -> bool {
    let Ok(sysroot) = process::capture(Command::new("/usr/bin/rustc").args(["--print", "sysroot"]))
    else {
        return false;
    };
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.toml");
    Path::new("/usr/bin/cargo").is_file() && sources.is_file()
}
