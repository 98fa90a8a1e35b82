//! Where the repository is, and how a command tells what it is doing.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;

/// The repository a command works on.
#[derive(Debug, Clone)]
pub struct Context {
    root: PathBuf,
    target: PathBuf,
}

impl Context {
    /// Finds the repository that this program was built from, and its target directory.
    pub fn locate() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("the xtask crate has no parent directory")?
            .to_path_buf();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |directory| root.join(directory));
        Ok(Self { root, target })
    }

    /// The repository's first directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where everything that is built goes.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Where tools and packages that are not Rust crates are kept.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}

/// Does one part of the work and prints how long it took, also when it fails.
pub fn step<T>(name: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let started = Instant::now();
    let outcome = work();
    let mark = if outcome.is_ok() { "" } else { "  FAILED" };
    eprintln!("{name:<52}{:>9}{mark}", seconds(started.elapsed()));
    outcome
}

/// A duration as a person reads it.
pub fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
