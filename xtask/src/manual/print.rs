//! The manual as a PDF, printed by the browser of the browser tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::chromium;
use crate::context::Context;

/// Prints the page into `target/manual/manual.pdf`.
pub fn print(context: &Context, page: &Path) -> anyhow::Result<PathBuf> {
    let folder = context.root().join("target/manual");
    std::fs::create_dir_all(&folder)?;
    let pdf = folder.join("manual.pdf");
    let browser = chromium::ensure()?;
    let output = Command::new(&browser)
        // The page is our own and asks for nothing; where the browser's own walls do not work, as in a
        // container run by root, there is nothing for them to hold back.
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
        ])
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .with_context(|| format!("{} does not start", browser.display()))?;
    let printed = std::fs::read(&pdf).unwrap_or_default();
    if !output.status.success() || !printed.starts_with(b"%PDF") {
        bail!(
            "{} printed no manual: {}",
            browser.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(pdf)
}
