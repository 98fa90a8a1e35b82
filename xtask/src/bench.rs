//! `cargo xtask bench`: how small, how quick and how accessible the portal is, written to `docs/quality.md`.

use crate::context::{Context, step};
use crate::exhibit::Exhibit;
use crate::process;

/// How to measure.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// How often Lighthouse looks at a page; the median counts.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    pub runs: u8,
}

/// Measures what is shipped in a browser.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    let exhibit = Exhibit::open(context)?;
    let quality = context.root().join("docs").join("quality.md");
    step("portal: measure", || {
        process::run(
            exhibit
                .node(context, "bench.mjs")
                .env("CXC_RUNS", options.runs.to_string())
                .env("CXC_QUALITY", &quality),
        )
    })?;
    eprintln!("written: {}", quality.display());
    Ok(())
}
