//! The browser of the browser tests: the installed Chromium.

use std::path::PathBuf;

use anyhow::Context as _;

use crate::debian;

/// The variable that names a browser of one's own choice, and that the browser tests read.
pub const VARIABLE: &str = "CXC_CHROMIUM";

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Programs outside of `PATH`.
const PLACES: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Finds a browser, installing it first where that is allowed.
pub fn ensure() -> anyhow::Result<PathBuf> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let packages = ["chromium", "fonts-liberation"];
    debian::install("Chromium", &packages, "use `--without browser`")?;
    find().context("Chromium was installed, but is not to be found")
}

fn find() -> Option<PathBuf> {
    let chosen = std::env::var_os(VARIABLE).map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path =
        std::env::split_paths(&path).flat_map(|directory| NAMES.map(|name| directory.join(name)));
    chosen
        .into_iter()
        .chain(in_path)
        .chain(PLACES.map(PathBuf::from))
        .find(|browser| browser.is_file())
}
