//! `cargo xtask docs`: the pages of `docs/rules`, made from rulebooks, rules and state tables.

mod faq;
mod page;
mod rule;
mod states;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::context::Context;

/// What to do with the pages.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Compare with the committed pages instead of writing them.
    #[arg(long)]
    pub check: bool,
}

/// The folder of the pages.
const FOLDER: &str = "docs/rules";

/// Writes the pages, or compares them with the committed ones.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<()> {
    if options.check {
        check(context)
    } else {
        write(context)
    }
}

/// Fails when a committed page is not the one that would be written.
pub fn check(context: &Context) -> anyhow::Result<()> {
    faq::check(context)?;
    let wanted = pages()?;
    let present = present(&context.root().join(FOLDER))?;
    let differing: Vec<_> = wanted
        .iter()
        .filter(|(name, text)| present.get(*name) != Some(text))
        .map(|(name, _)| name.clone())
        .chain(
            present
                .keys()
                .filter(|name| !wanted.contains_key(*name))
                .cloned(),
        )
        .collect();
    if differing.is_empty() {
        println!("{} pages of {FOLDER} are up to date", wanted.len());
        return Ok(());
    }
    bail!(
        "{FOLDER} is out of date, run `cargo xtask docs`: {}",
        differing.join(", ")
    )
}

fn write(context: &Context) -> anyhow::Result<()> {
    let folder = context.root().join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    let wanted = pages()?;
    for name in present(&folder)?
        .keys()
        .filter(|name| !wanted.contains_key(*name))
    {
        std::fs::remove_file(folder.join(name))?;
    }
    for (name, text) in &wanted {
        std::fs::write(folder.join(name), text)?;
    }
    println!("wrote {} pages to {FOLDER}", wanted.len());
    Ok(())
}

fn present(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut pages = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(pages);
    };
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .context("a page has a name")?
            .to_string_lossy()
            .into_owned();
        pages.insert(name, std::fs::read_to_string(&path)?);
    }
    Ok(pages)
}

/// All pages by file name.
fn pages() -> anyhow::Result<BTreeMap<String, String>> {
    let rulebooks = clusterxchange_domain::rulebook::shipped()?;
    let mut pages = BTreeMap::from([("README.md".to_owned(), page::index(rulebooks))]);
    for rule in clusterxchange_domain::rules::all() {
        pages.insert(format!("{}.md", rule.id), rule::page(rule, rulebooks)?);
    }
    pages.extend(states::pages());
    Ok(pages)
}
