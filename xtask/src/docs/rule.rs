//! The page of one rule.

use std::fmt::Write;

use clusterxchange_domain::receipt::{Grade, Rule};
use clusterxchange_domain::rulebook::Rulebook;
use serde_json::Value;

use super::page::NOTE;

/// The page of a rule with the values that each rulebook gives it.
pub fn page(rule: &Rule, rulebooks: &[Rulebook]) -> anyhow::Result<String> {
    let mut text = format!("{NOTE}# {}\n\n> {}\n\n", rule.title, rule.sentence);
    let _ = writeln!(
        text,
        "Identifier: `{}`. Source ({}): {}",
        rule.id,
        grade(rule.grade),
        rule.source
    );
    for parameter in rule.parameters {
        let _ = write!(
            text,
            "\n## `{parameter}`\n\n| rulebook | value | grade | source |\n| --- | --- | --- | --- |\n"
        );
        for rulebook in rulebooks {
            let value = serde_json::to_value(rulebook)?;
            text.push_str(&row(&rulebook.version, &value, parameter));
        }
    }
    if !rule.examples.is_empty() {
        text.push_str("\n## Examples\n\n| given | then |\n| --- | --- |\n");
        for example in rule.examples {
            let _ = writeln!(text, "| {} | {} |", example.given, example.then);
        }
    }
    Ok(text)
}

fn row(version: &str, rulebook: &Value, parameter: &str) -> String {
    let pointer = format!("/{}", parameter.replace('.', "/"));
    let Some(found) = rulebook.pointer(&pointer).filter(|found| !found.is_null()) else {
        return format!("| {version} | none | | |\n");
    };
    let field = |name: &str| {
        found
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let value = found.get("value").unwrap_or(found);
    format!(
        "| {version} | {} | {} | {} |\n",
        shown(value),
        field("grade"),
        field("source")
    )
}

/// A short value in full, a long one by its size.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(items) if items.len() > 4 => format!("{} entries", items.len()),
        Value::Object(fields) if fields.len() > 8 => format!("{} entries", fields.len()),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{} {}", name.replace('_', " "), shown(value)))
            .collect::<Vec<_>>()
            .join(", "),
        Value::String(text) => text.replace('|', "\\|"),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Null | Value::Number(_) => value.to_string(),
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Official => "official",
        Grade::Reported => "reported",
        Grade::Assumed => "assumed",
    }
}
