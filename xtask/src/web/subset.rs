//! Leaves out of the component library what the portal does not use.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use super::bundle;
use crate::context::Context;
use crate::tools;

/// Where the portal names classes and icons.
const SOURCES: [&str; 3] = ["frontend/src", "frontend/index.html", "frontend/boot.js"];

/// The rules of a style sheet whose selectors the sources can name.
pub fn styles(context: &Context, sheet: &str) -> anyhow::Result<String> {
    let tools = tools::portal_packages(context)?;
    let mut purge = Command::new("node")
        .current_dir(&tools)
        .arg("purge.mjs")
        .args(SOURCES.map(|source| context.root().join(source)))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    // The whole sheet is read before anything is written, so this cannot wait for itself.
    let mut input = purge.stdin.take().context("node takes no input")?;
    input.write_all(sheet.as_bytes())?;
    drop(input);
    let output = purge.wait_with_output()?;
    if !output.status.success() {
        bail!("the style sheet could not be made smaller");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The icons of a sprite that the sources name in quotation marks.
pub fn icons(context: &Context, sprite: &str) -> anyhow::Result<String> {
    let mut named = BTreeSet::new();
    for file in bundle::files(&context.root().join("frontend/src"))? {
        let source = fs::read_to_string(file)?;
        named.extend(source.split('"').map(str::to_owned));
    }
    only(sprite, |name| named.contains(name))
}

fn only(sprite: &str, is_used: impl Fn(&str) -> bool) -> anyhow::Result<String> {
    let mut symbols = sprite.split("<symbol");
    let mut left = symbols.next().unwrap_or_default().to_owned();
    let mut end = "";
    for symbol in symbols {
        let (symbol, after) = symbol
            .split_once("</symbol>")
            .context("the sprite has a symbol without an end")?;
        let name = symbol
            .split_once(" id=\"")
            .and_then(|(_, name)| name.split('"').next())
            .context("the sprite has a symbol without a name")?;
        if is_used(name) {
            left.push_str("<symbol");
            left.push_str(symbol);
            left.push_str("</symbol>");
        }
        end = after;
    }
    left.push_str(end);
    Ok(left)
}

#[cfg(test)]
mod test {
    use super::only;

    #[test]
    fn only_the_icons_that_are_named_stay_in_the_sprite() {
        let sprite = "<svg><symbol id=\"check\"><path/></symbol><symbol viewBox=\"0\" id=\"rss\"/><path/></symbol></svg>";
        let left = only(sprite, |name| name == "check").unwrap();
        assert_eq!(left, "<svg><symbol id=\"check\"><path/></symbol></svg>");
    }

    #[test]
    fn a_sprite_that_cannot_be_read_is_refused() {
        assert!(only("<svg><symbol id=\"a\"></svg>", |_| true).is_err());
        assert!(only("<svg><symbol></symbol></svg>", |_| true).is_err());
    }
}
