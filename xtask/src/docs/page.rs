//! The first page: all rules by room, the life cycles, the rulebooks.

use std::fmt::Write;

use clusterxchange_domain::receipt::Room;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::rules;

/// What stands on top of each page.
pub const NOTE: &str =
    "<!-- Made by `cargo xtask docs` from the domain crate; edit that instead. -->\n\n";

/// The index page.
pub fn index(rulebooks: &[Rulebook]) -> String {
    let mut text = format!("{NOTE}# The rules of the scheme\n\n");
    text.push_str("Each rule has a page with its sentence, its source, the values of each rulebook and worked examples. ");
    text.push_str("A receipt names the rules by these identifiers.\n");
    for (room, title) in [
        (Room::Registration, "Registration"),
        (Room::Matching, "Matching"),
        (Room::Building, "Building"),
        (Room::Execution, "Execution"),
        (Room::Administration, "Administration"),
    ] {
        let _ = write!(text, "\n## {title}\n\n| rule | says |\n| --- | --- |\n");
        for rule in rules::all().into_iter().filter(|rule| rule.room == room) {
            let _ = writeln!(
                text,
                "| [{}]({}.md) | {} |",
                rule.title, rule.id, rule.sentence
            );
        }
    }
    text.push_str("\n## Life cycles\n\n");
    text.push_str("- [Registration](states-registration.md)\n- [Proposal](states-proposal.md)\n- [Exchange](states-exchange.md)\n- [Group visit](states-visit.md)\n");
    text.push_str("\n## Rulebooks\n\n| version | title | in force | what is new |\n| --- | --- | --- | --- |\n");
    for rulebook in rulebooks {
        let until = rulebook
            .valid_to
            .map_or_else(|| "open".to_owned(), |day| day.to_string());
        let example = if rulebook.example {
            " (an example, not a rule set of the scheme)"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "| {} | {}{example} | {} to {until} | {} |",
            rulebook.version, rulebook.title, rulebook.valid_from, rulebook.change_note
        );
    }
    text
}
