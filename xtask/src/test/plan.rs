//! The steps of `cargo xtask test`, in their order: what fails quickly comes first.

use anyhow::bail;

use super::tree::Tree;
use super::{Part, Place, Tally, browser, cargo, clients, rooms, schemathesis};
use crate::{docs, manual, openapi};

/// One step.
#[derive(Debug)]
pub struct Step {
    /// The name, for `--only` and the summary.
    pub name: &'static str,
    /// What it checks, in a few words.
    pub about: &'static str,
    /// The parts without which it cannot run at all.
    pub parts: &'static [Part],
    /// Does it; an error counts as one failed check.
    pub work: fn(&mut Place<'_>) -> anyhow::Result<Tally>,
}

const fn step(
    name: &'static str,
    about: &'static str,
    parts: &'static [Part],
    work: fn(&mut Place<'_>) -> anyhow::Result<Tally>,
) -> Step {
    Step {
        name,
        about,
        parts,
        work,
    }
}

/// All steps.
pub const STEPS: &[Step] = &[
    step(
        "formatting",
        "every file as rustfmt lays it out",
        &[],
        cargo::formatting,
    ),
    step("rooms", "dependencies point one way", &[], rooms::check),
    step("clippy", "no warning in any target", &[], cargo::clippy),
    step(
        "portal-clippy",
        "no warning in the browser's code",
        &[Part::Portal],
        cargo::portal_clippy,
    ),
    step(
        "documentation",
        "every link of the documentation works",
        &[],
        cargo::documentation,
    ),
    step(
        "licences",
        "licences, sources and duplicates of dependencies",
        &[Part::Licences],
        cargo::licences,
    ),
    step(
        "build",
        "the programs that later steps start",
        &[],
        cargo::build,
    ),
    step(
        "openapi",
        "openapi.json is the server's, tidy, and compatible",
        &[],
        contract,
    ),
    step(
        "rules",
        "docs/rules and the manual say what the domain crate says",
        &[],
        rule_pages,
    ),
    step(
        "tests",
        "every test, on SQLite and PostgreSQL",
        &[],
        cargo::tests,
    ),
    step(
        "schemathesis",
        "the fuzzer of the API finds nothing",
        &[Part::Schemathesis],
        schemathesis::fuzz,
    ),
    step(
        "clients",
        "clients generated from the document compile and play a journey",
        &[Part::Clients],
        clients::play,
    ),
    step(
        "portal",
        "the portal in a real browser, with axe",
        &[Part::Browser, Part::Portal],
        browser::portal,
    ),
    step("clean-tree", "no step has changed a file", &[], clean_tree),
];

/// The committed document of the API is the server's, keeps the habits, and breaks no promise.
fn contract(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let context = place.context();
    let server = place.server();
    openapi::check(context, openapi::Program::At(&server))?;
    openapi::lint(context)?;
    // What has never been released has been promised to nobody.
    match openapi::newest_release(context) {
        Some(release) => openapi::compat(context, &release)?,
        None => println!("no release yet, so nothing to be compatible with"),
    }
    Ok(Tally::success())
}

/// The committed pages of the rules are those that the domain crate makes.
fn rule_pages(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    docs::check(place.context())?;
    manual::check(place.context())?;
    Ok(Tally::success())
}

/// Generators and tests must leave the repository as it was.
fn clean_tree(place: &mut Place<'_>) -> anyhow::Result<Tally> {
    let (Some(before), Some(after)) = (place.before(), Tree::look(place.context())) else {
        println!("this is no git repository, so nobody can tell");
        return Ok(Tally {
            skipped: 1,
            ..Tally::default()
        });
    };
    if let Some(changes) = after.changes_since(before) {
        bail!("these files have been changed by the steps above:\n{changes}");
    }
    Ok(Tally::success())
}
