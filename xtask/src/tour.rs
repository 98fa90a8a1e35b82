//! `cargo xtask tour`: the story of an exchange in pictures, written to `docs/tour.md`.

use crate::context::{Context, step};
use crate::exhibit::Exhibit;
use crate::process;

/// Plays the story in a browser and keeps what it shows.
pub fn run(context: &Context) -> anyhow::Result<()> {
    let exhibit = Exhibit::open(context)?;
    let docs = context.root().join("docs");
    step("portal: play the story", || {
        process::run(
            exhibit
                .node(context, "story.test.mjs")
                .env("CXC_SCREENSHOTS", crate::test::pictures(context)?)
                .env("CXC_TOUR", &docs),
        )
    })?;
    eprintln!("written: {}", docs.join("tour.md").display());
    Ok(())
}
