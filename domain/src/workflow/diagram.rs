//! The picture of a life cycle.

use std::fmt::Write;

use super::{LifeCycle, Named};

/// The state diagram of a life cycle in Mermaid's notation, for the manual. Cases may begin in each
/// of `starts`.
pub fn diagram<C: LifeCycle>(starts: &[C::Stage]) -> String {
    let mut text = String::from("stateDiagram-v2\n");
    for row in C::STAGES {
        line(
            &mut text,
            format_args!("{} : {}", row.stage.key(), row.stage.label()),
        );
    }
    for start in starts {
        line(&mut text, format_args!("[*] --> {}", start.key()));
    }
    for row in C::TABLE {
        let by: Vec<_> = row
            .by
            .iter()
            .map(|party| party.key().replace('_', " "))
            .collect();
        for to in row.to {
            let (from, to, action) = (row.from.key(), to.key(), row.action.label());
            line(
                &mut text,
                format_args!("{from} --> {to} : {action} ({})", by.join(", ")),
            );
        }
    }
    for row in C::STAGES.iter().filter(|row| row.is_final) {
        line(&mut text, format_args!("{} --> [*]", row.stage.key()));
    }
    text
}

fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "    {content}");
}
