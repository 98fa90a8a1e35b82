//! Packages of the distribution: installed where nobody is asked, named where somebody is.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::process;

/// Installs packages when this is root on Debian, as in a container; otherwise fails with the one
/// command that would install them.
///
/// `what` is the thing that is missing, as a person calls it, and `otherwise` how to do without.
pub fn install(what: &str, packages: &[&str], otherwise: &str) -> anyhow::Result<()> {
    let packages_line = packages.join(" ");
    if !is_debian() {
        bail!("{what} is missing: install it ({packages_line}), or {otherwise}");
    }
    let line = format!("apt-get install --yes {packages_line}");
    if !is_root()? {
        bail!("{what} is missing: run `sudo {line}`, or {otherwise}");
    }
    eprintln!("{what} is missing, installing: {packages_line}");
    // A fresh machine has no package lists, a used one has them and need not wait for new ones.
    if process::run(&mut apt_install(packages)).is_ok() {
        return Ok(());
    }
    process::run(apt().arg("update")).context("cannot fetch the list of packages")?;
    process::run(&mut apt_install(packages)).with_context(|| format!("this failed: {line}"))
}

/// Whether the distribution is Debian or made from it.
pub fn is_debian() -> bool {
    Path::new("/etc/debian_version").is_file() && process::exists("apt-get")
}

/// Whether this runs as root.
pub fn is_root() -> anyhow::Result<bool> {
    Ok(process::capture(Command::new("id").arg("-u"))?.trim() == "0")
}

fn apt_install(packages: &[&str]) -> Command {
    let mut command = apt();
    command
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages);
    command
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .arg("--quiet");
    command
}
