//! Whether a command has changed files of the repository.

use std::process::Command;

use crate::context::Context;
use crate::process;

/// The state of the working tree: what differs from the last commit, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    status: String,
    difference: String,
}

impl Tree {
    /// Looks at the working tree; there is none in an unpacked archive.
    pub fn look(context: &Context) -> Option<Self> {
        let git = |arguments: &[&str]| {
            process::capture(
                Command::new("git")
                    .args(arguments)
                    .current_dir(context.root()),
            )
            .ok()
        };
        Some(Self {
            status: git(&["status", "--porcelain", "--untracked-files=all"])?,
            difference: git(&["diff", "HEAD"])?,
        })
    }

    /// What has been changed since: the lines of the status that are new, or the difference.
    pub fn changes_since(&self, before: &Self) -> Option<String> {
        if self == before {
            return None;
        }
        let known: Vec<&str> = before.status.lines().collect();
        let new: Vec<&str> = self
            .status
            .lines()
            .filter(|line| !known.contains(line))
            .collect();
        if new.is_empty() {
            return Some("a file that was changed already was changed again".to_owned());
        }
        Some(new.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(status: &str, difference: &str) -> Tree {
        Tree {
            status: status.to_owned(),
            difference: difference.to_owned(),
        }
    }

    #[test]
    fn work_in_progress_is_no_change() {
        let before = tree(" M a.rs\n", "+1");
        assert_eq!(before.clone().changes_since(&before), None);
    }

    #[test]
    fn a_new_file_is_a_change() {
        let before = tree(" M a.rs\n", "+1");
        let after = tree(" M a.rs\n?? b.rs\n", "+1");
        assert_eq!(after.changes_since(&before), Some("?? b.rs".to_owned()));
    }

    #[test]
    fn another_content_of_a_changed_file_is_a_change() {
        let before = tree(" M a.rs\n", "+1");
        let after = tree(" M a.rs\n", "+2");
        assert!(after.changes_since(&before).is_some());
    }
}
