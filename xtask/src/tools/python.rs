//! Packages from PyPI, each set in a virtual environment of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::bail;

use super::stamp;
use crate::context::Context;
use crate::process;

/// Fails unless this Python is recent enough and can make virtual environments.
const PROBE: &str = "\
import sys
assert sys.version_info >= (3, 10), 'Python 3.10 or newer is needed'
import ensurepip, venv
print(sys.version)";

/// The fuzzer of the API; returns the directory of its programs.
pub fn schemathesis(context: &Context) -> anyhow::Result<PathBuf> {
    environment(
        context,
        "schemathesis",
        "tests/schemathesis/requirements.txt",
    )
}

/// The generator of the Python client with what checks and runs it; returns the directory of the
/// programs.
pub fn client_generator(context: &Context) -> anyhow::Result<PathBuf> {
    environment(
        context,
        "python-client",
        "tests/clients/python/requirements.txt",
    )
}

fn environment(context: &Context, name: &str, pins: &str) -> anyhow::Result<PathBuf> {
    let version = probe()?;
    let directory = context.tools().join(name);
    let programs = directory.join("bin");
    let pins = context.root().join(pins);
    let made = programs.join("python");
    // Virtual environments cannot be moved, so their place is one of the ingredients.
    let place = directory.display().to_string();
    let ingredients = [&fs::read(&pins)?, version.as_bytes(), place.as_bytes()];
    stamp::once(
        context,
        &format!("python-{name}"),
        &made,
        &ingredients,
        || {
            process::run(
                Command::new("python3")
                    .args(["-m", "venv", "--clear"])
                    .arg(&directory),
            )?;
            process::run(
                Command::new(&made)
                    .args(["-m", "pip", "install", "--quiet", "--no-input"])
                    .args(["--disable-pip-version-check", "--requirement"])
                    .arg(&pins),
            )
        },
    )?;
    Ok(programs)
}

fn probe() -> anyhow::Result<String> {
    process::require(
        "python3",
        "install Python 3.10 or newer (https://www.python.org)",
    )?;
    let Ok(version) = process::capture(Command::new("python3").args(["-c", PROBE])) else {
        bail!(
            "python3 is too old or cannot make virtual environments: install Python 3.10 or newer and its `venv` (on Debian: python3-venv)"
        );
    };
    Ok(version)
}
