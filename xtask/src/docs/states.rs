//! The pages of the life cycles: diagram, transitions, who is told, who is waited for.

use std::fmt::Write;

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::exchange::{self, Exchange};
use clusterxchange_domain::workflow::proposal::{self, Proposal};
use clusterxchange_domain::workflow::registration::{self, Registration};
use clusterxchange_domain::workflow::visit::{self, Visit};
use clusterxchange_domain::workflow::{LifeCycle, Named, diagram};

use super::page::NOTE;

/// One page per life cycle.
pub fn pages() -> [(String, String); 4] {
    [
        page::<Registration>("registration", &[registration::Stage::Draft]),
        page::<Proposal>(
            "proposal",
            &[proposal::Stage::Open, proposal::Stage::Invited],
        ),
        page::<Exchange>("exchange", &[exchange::Stage::Building]),
        page::<Visit>("visit", &[visit::Stage::Draft]),
    ]
}

fn page<C: LifeCycle>(name: &str, starts: &[C::Stage]) -> (String, String) {
    let article = if name.starts_with('e') { "an" } else { "a" };
    let mut text = format!(
        "{NOTE}# The life of {article} {name}\n\n```mermaid\n{}```\n",
        diagram::<C>(starts)
    );
    text.push_str("\n## What can be done, by whom, and who is told\n\n");
    text.push_str("| state | action | by | leads to | rules | told |\n| --- | --- | --- | --- | --- | --- |\n");
    for row in C::TABLE {
        let to: Vec<_> = row.to.iter().map(|to| to.label()).collect();
        let rules: Vec<_> = row
            .rules
            .iter()
            .map(|rule| format!("[{}]({}.md)", rule.title, rule.id))
            .collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            row.from.label(),
            row.action.label(),
            names(row.by),
            to.join(" or "),
            rules.join(", "),
            names(row.tells)
        );
    }
    text.push_str("\n## Whom each state waits for\n\n| state | waits for |\n| --- | --- |\n");
    for row in C::STAGES {
        let waits: Vec<_> = row
            .awaits
            .iter()
            .map(|(party, action)| format!("{}: {}", names(&[*party]), action.label()))
            .collect();
        let waits = if row.is_final {
            "nobody: the end".to_owned()
        } else {
            waits.join("; ")
        };
        let _ = writeln!(text, "| {} | {waits} |", row.stage.label());
    }
    (format!("states-{name}.md"), text)
}

fn names(parties: &[Party]) -> String {
    let names: Vec<_> = parties
        .iter()
        .map(|party| party.key().replace('_', " "))
        .collect();
    names.join(", ")
}
