//! The committed matrix: one row per operation (and state, where that matters), one column per
//! actor.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clusterxchange_api::openapi;
use serde_json::Value;

use super::actor::Actor;

const HEAD: &str = "\
# Who may do what: each operation, sent identically by everyone, and what each of them was answered.
#
# 2xx    it was done, or would have been (actions are sent with ?dry_run=true)
# +, -   the answer of a list has, or has not, the case (or person, token, ...) that the row is about
# 401    no account, or credentials that do not count          403  an account that may not do this
# 404    nothing that the sender has a part in                 422  it names what is not the sender's
# 409    a case that the sender has a part in, but an action of another party
# 409:x  refused by the rule x
#
# visitor, colleague   two people of the visiting organisation     host, outsider  other organisations
# v-, h-, officer      of the visitor's, the host's, an uninvolved Partnership
# office, office-2     two members of the Support Office, which also administers the tool
# v-reader, v-token    API tokens of the visitor: scope read, all scopes; vp-token: of its Partnership
#
# Compared by the test `matrix`, which writes it anew when CXC_BLESS=1 is set. Read what has changed!
";

/// What everyone was answered.
#[derive(Debug, Default)]
pub struct Table {
    rows: BTreeMap<(String, String), BTreeMap<Actor, String>>,
}

impl Table {
    /// Adds a row.
    pub fn add(&mut self, operation: &str, variant: &str, cells: BTreeMap<Actor, String>) {
        let (method, path) = operation.split_once(' ').expect("a method and a path");
        let key = (format!("{path} {method}"), variant.to_owned());
        let old = self.rows.insert(key, cells);
        assert!(old.is_none(), "{operation} {variant} has two rows");
    }

    /// Compares it with the API document and with the committed file, or writes that.
    pub fn compare(&self) {
        self.is_complete();
        let rendered = self.rendered();
        if std::env::var_os("CXC_BLESS").is_some() {
            std::fs::write(file(), &rendered).expect("the matrix can be written");
        }
        let committed = std::fs::read_to_string(file()).unwrap_or_default();
        let differences: Vec<String> = differences(&committed, &rendered);
        assert!(
            differences.is_empty(),
            "who may do what has changed (CXC_BLESS=1 takes it over):\n{}",
            differences.join("\n")
        );
    }

    fn is_complete(&self) {
        let tried: BTreeSet<String> = self.rows.keys().map(|(key, _)| key.clone()).collect();
        let known = operations();
        let missing: Vec<_> = known.difference(&tried).collect();
        let unknown: Vec<_> = tried.difference(&known).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "operations without a row: {missing:#?}\nrows without an operation: {unknown:#?}"
        );
    }

    fn rendered(&self) -> String {
        let mut lines: Vec<Vec<String>> = vec![Vec::new()];
        let titles = ["operation", "when"].map(str::to_owned);
        lines[0].extend(titles);
        lines[0].extend(Actor::ALL.map(|actor| actor.name().to_owned()));
        for ((key, variant), cells) in &self.rows {
            let (path, method) = key.rsplit_once(' ').expect("a path and a method");
            let mut line = vec![format!("{method:<6} {path}"), variant.clone()];
            line.extend(Actor::ALL.map(|actor| cells[&actor].clone()));
            lines.push(line);
        }
        let width = |column: usize| lines.iter().map(|line| line[column].len()).max();
        let widths: Vec<usize> = (0..lines[0].len())
            .map(|it| width(it).unwrap_or(0))
            .collect();
        let mut text = HEAD.to_owned();
        for line in &lines {
            let cells = line.iter().zip(&widths);
            let cells: Vec<_> = cells
                .map(|(cell, width)| format!("{cell:<width$}"))
                .collect();
            text.push('\n');
            text.push_str(cells.join(" | ").trim_end());
        }
        text.push('\n');
        text
    }
}

fn file() -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/matrix/operations.txt"
    ))
}

/// Each operation of the document as `<path> <METHOD>`.
fn operations() -> BTreeSet<String> {
    let text = openapi::rendered(&openapi::document()).expect("the document can be rendered");
    let document: Value = serde_json::from_str(&text.0).expect("the document is JSON");
    let paths = document["paths"].as_object().expect("paths");
    let mut operations = BTreeSet::new();
    for (path, item) in paths {
        let path = path.trim_start_matches("/api/v1");
        for method in ["get", "put", "post", "patch", "delete"] {
            if item[method].is_object() {
                operations.insert(format!("{path} {}", method.to_uppercase()));
            }
        }
    }
    operations
}

fn differences(committed: &str, found: &str) -> Vec<String> {
    let cells = |text: &str| -> Vec<String> {
        let squeeze = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        text.lines().map(squeeze).collect()
    };
    let (committed, found) = (cells(committed), cells(found));
    let gone = committed.iter().filter(|line| !found.contains(line));
    let new = found.iter().filter(|line| !committed.contains(line));
    gone.map(|line| format!("- {line}"))
        .chain(new.map(|line| format!("+ {line}")))
        .collect()
}
