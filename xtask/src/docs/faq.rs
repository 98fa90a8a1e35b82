//! `docs/faq.md` may name only rules and tests that exist.

use std::path::Path;

use anyhow::bail;

use crate::context::Context;

const PATH: &str = "docs/faq.md";

/// Fails when the page names a rule or a test that does not exist.
pub fn check(context: &Context) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(context.root().join(PATH))?;
    let rows: Vec<&str> = text.lines().filter(|line| is_row(line)).collect();
    let wrong: Vec<String> = rows
        .iter()
        .flat_map(|row| missing(context.root(), row))
        .collect();
    if !wrong.is_empty() {
        bail!("{PATH} names what does not exist:\n{}", wrong.join("\n"));
    }
    let open = rows.iter().filter(|row| row.ends_with("| open |")).count();
    println!(
        "{PATH}: {} statements, {open} of them without a test",
        rows.len()
    );
    Ok(())
}

fn is_row(line: &str) -> bool {
    line.strip_prefix("| ")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn missing(root: &Path, row: &str) -> Vec<String> {
    let rules = row
        .split("](rules/")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let mut wrong: Vec<String> = rules
        .filter(|page| !root.join("docs/rules").join(page).is_file())
        .map(|page| format!("rule {page}"))
        .collect();
    let test = row
        .rsplit('|')
        .nth(1)
        .map(|cell| cell.trim().trim_matches('`'));
    if let Some((file, name)) = test.and_then(|test| test.split_once("::")) {
        let code = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        if !code.contains(&format!("fn {name}(")) {
            wrong.push(format!("test {file}::{name}"));
        }
    }
    wrong
}

#[cfg(test)]
mod test {
    use super::{is_row, missing};

    #[test]
    fn a_row_with_an_unknown_rule_or_test_is_found() {
        let row = "| 7 | says | [x](rules/nowhere.md) | `domain/src/none.rs::nothing` |";
        assert!(is_row(row) && !is_row("| --- | --- |"));
        assert_eq!(missing(std::path::Path::new("/"), row).len(), 2);
    }
}
