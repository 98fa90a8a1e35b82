//! Writes the document, and notices when the committed one is not up to date.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::context::Context;
use crate::process;

/// Where the document is committed.
pub const PATH: &str = "openapi/openapi.json";

/// The server that describes itself.
#[derive(Debug, Clone, Copy)]
pub enum Program<'a> {
    /// Build it first.
    Build,
    /// One that has been built.
    At(&'a Path),
}

/// Writes the document of the server as it is now.
pub fn write(context: &Context) -> anyhow::Result<()> {
    let path = context.root().join(PATH);
    fs::write(&path, describe(context, Program::Build)?)?;
    println!("{PATH} is up to date");
    Ok(())
}

/// Fails unless the committed document is the one of the server as it is now.
pub fn check(context: &Context, program: Program<'_>) -> anyhow::Result<()> {
    let current = describe(context, program)?;
    let committed = committed(context)?;
    if current == committed {
        println!("{PATH} is up to date");
        return Ok(());
    }
    let line = current
        .lines()
        .zip(committed.lines())
        .position(|(current, committed)| current != committed)
        .unwrap_or_else(|| current.lines().count().min(committed.lines().count()));
    for (mark, text) in [("committed:", &committed), ("server:   ", &current)] {
        println!(
            "{mark} {}",
            text.lines().nth(line).unwrap_or("(the end)").trim()
        );
    }
    bail!(
        "{PATH} differs from the server, first in line {}: run `cargo xtask openapi`",
        line + 1
    )
}

/// The committed document.
pub fn committed(context: &Context) -> anyhow::Result<String> {
    fs::read_to_string(context.root().join(PATH))
        .with_context(|| format!("cannot read {PATH}; `cargo xtask openapi` writes it"))
}

fn describe(context: &Context, program: Program<'_>) -> anyhow::Result<String> {
    let mut command = match program {
        Program::At(path) => Command::new(path),
        Program::Build => {
            // The whole workspace, as every other command builds it: a choice of one package would
            // unite fewer features and compile most dependencies again.
            process::run(
                Command::new("cargo")
                    .args(["build", "--quiet", "--workspace", "--locked"])
                    .current_dir(context.root()),
            )?;
            Command::new(context.target().join("debug").join("clusterxchange"))
        }
    };
    let printed = process::capture(command.arg("openapi").current_dir(context.root()))?;
    let document = serde_json::from_str(&printed).context("the server's document is not JSON")?;
    laid_out(&document)
}

/// Sorted, indented, and closed by a line end, so that a change is a small difference.
fn laid_out(document: &Value) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(&sorted(document))?;
    text.push('\n');
    Ok(text)
}

/// The same value with all keys in order, whatever order this build of the parser keeps.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members = members
                .into_iter()
                .map(|(name, value)| (name.clone(), sorted(value)));
            Value::Object(members.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_written_with_sorted_keys_and_a_line_end() {
        let document = serde_json::from_str(r#"{"b":[{"d":1,"c":2}],"a":null}"#).unwrap();
        let text = laid_out(&document).unwrap();
        assert_eq!(
            text,
            "{\n  \"a\": null,\n  \"b\": [\n    {\n      \"c\": 2,\n      \"d\": 1\n    }\n  ]\n}\n"
        );
    }
}
