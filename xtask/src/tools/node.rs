//! Packages from npm, in the `node_modules` beside the scripts that import them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::stamp;
use crate::context::Context;
use crate::process;

/// What the browser tests import; returns their directory.
pub fn browser_packages(context: &Context) -> anyhow::Result<PathBuf> {
    packages(context, "tests/browser")
}

/// What the TypeScript client is generated and compiled with; returns its directory.
pub fn client_packages(context: &Context) -> anyhow::Result<PathBuf> {
    packages(context, "tests/clients/typescript")
}

/// What the portal is built with. Its build watches the sources, so the packages lie elsewhere; returns
/// their directory.
pub fn portal_packages(context: &Context) -> anyhow::Result<PathBuf> {
    let source = context.root().join("xtask/src/web/npm");
    let directory = context.tools().join("portal");
    fs::create_dir_all(&directory)?;
    for name in ["package.json", "package-lock.json", "purge.mjs"] {
        fs::copy(source.join(name), directory.join(name))?;
    }
    install(context, "npm-portal", directory)
}

fn packages(context: &Context, place: &str) -> anyhow::Result<PathBuf> {
    let name = format!("npm-{}", place.replace('/', "-"));
    install(context, &name, context.root().join(place))
}

fn install(context: &Context, name: &str, directory: PathBuf) -> anyhow::Result<PathBuf> {
    process::require("npm", "install Node.js 20 or newer (https://nodejs.org)")?;
    let lock = fs::read(directory.join("package-lock.json"))?;
    let made = directory.join("node_modules");
    stamp::once(context, name, &made, &[&lock], || {
        // Scripts of packages are not run: none of ours needs one, and one could fetch a browser.
        process::run(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .arg("--loglevel=error")
                .current_dir(&directory),
        )
    })?;
    Ok(directory)
}
