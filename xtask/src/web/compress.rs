//! Compresses the files of the portal once, so that a server need not do it at each request.

use std::path::Path;
use std::process::Command;

use crate::process;

/// Node has a fast brotli, and is there already for npm.
const SCRIPT: &str = include_str!("compress.mjs");

/// Writes a `.br` and a `.gz` file beside each file that gets smaller by it.
pub fn directory(directory: &Path) -> anyhow::Result<()> {
    process::require("node", "install Node.js 20 or newer (https://nodejs.org)")?;
    process::run(
        Command::new("node")
            .args(["--input-type=module", "--eval", SCRIPT])
            .arg("--")
            .arg(directory),
    )
}
