//! Knows whether the portal has to be built again.

use std::fs;
use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{Options, bundle};
use crate::context::Context;
use crate::process;

/// Every directory and file that the portal is made from, and the program that makes it.
const INPUTS: [&str; 6] = [
    "Cargo.toml",
    "Cargo.lock",
    "domain",
    "openapi",
    "frontend",
    "xtask",
];

/// One hash over everything that goes into the portal: files, options and compiler.
pub fn of_inputs(context: &Context, options: &Options) -> anyhow::Result<String> {
    let rustc = process::capture(Command::new("rustc").arg("--version"))?;
    let mut hash = Sha256::new();
    hash.update(format!(
        "{rustc}{} {}",
        options.debug, options.distribution_rust
    ));
    for input in INPUTS {
        let path = context.root().join(input);
        let files = if path.is_dir() {
            bundle::files(&path)?
        } else {
            vec![path]
        };
        for file in files {
            let name = file.strip_prefix(context.root()).unwrap_or(&file);
            let bytes = fs::read(&file)?;
            hash.update(format!("\n{} {}\n", name.display(), bytes.len()));
            hash.update(bytes);
        }
    }
    Ok(hex::encode(hash.finalize()))
}

/// Whether the stamp in the file is this one.
pub fn is(file: &Path, stamp: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|written| written == stamp)
}

/// Remembers the inputs of a finished build.
pub fn write(file: &Path, stamp: &str) -> anyhow::Result<()> {
    Ok(fs::write(file, stamp)?)
}
