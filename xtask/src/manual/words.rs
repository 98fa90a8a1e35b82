//! The portal's own words for actions, so that the manual says what stands on the buttons.

use std::collections::BTreeMap;

use anyhow::Context as _;

use crate::context::Context;

/// Where the words are.
const PATHS: [&str; 2] = [
    "openapi/locales/en/steps.ftl",
    "frontend/locales/en/actions.ftl",
];

/// Texts by their identifier; only those of one line without values.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Reads the words.
    pub fn read(context: &Context) -> anyhow::Result<Self> {
        let mut text = String::new();
        for path in PATHS {
            let more = std::fs::read_to_string(context.root().join(path));
            text += &more.with_context(|| format!("{path} cannot be read"))?;
        }
        Ok(Self::of(&text))
    }

    fn of(text: &str) -> Self {
        let entry = |line: &str| {
            let (id, words) = line.split_once(" = ")?;
            (!words.contains('{')).then(|| (id.to_owned(), words.to_owned()))
        };
        Self(text.lines().filter_map(entry).collect())
    }

    /// What an action is called on its button.
    pub fn title(&self, kind: &str, action: &str, label: &str) -> String {
        let id = format!("action-{kind}-{}", action.replace('_', "-"));
        self.0.get(&id).cloned().unwrap_or_else(|| capital(label))
    }

    /// What follows from an action, where the portal says it.
    pub fn hint(&self, kind: &str, action: &str) -> Option<&str> {
        let id = format!("hint-{kind}-{}", action.replace('_', "-"));
        self.0.get(&id).map(String::as_str)
    }
}

/// Words with a capital letter in front.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A text as it may stand in HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod test {
    use super::{Words, escaped};

    #[test]
    fn the_manual_says_what_stands_on_the_button() {
        let words = Words::of("action-visit-edit-clause = Write a clause\nother = { $x }\n");
        assert_eq!(
            words.title("visit", "edit_clause", "write"),
            "Write a clause"
        );
        assert_eq!(words.title("visit", "close", "close it"), "Close it");
        assert_eq!(words.hint("visit", "close"), None);
    }

    #[test]
    fn what_is_written_is_never_markup() {
        assert_eq!(escaped("a < b & \"c\""), "a &lt; b &amp; &quot;c&quot;");
    }
}
