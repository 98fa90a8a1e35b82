//! The words for what travels as a key: kinds of cases, seats, states and actions.
//!
//! They stand here because server and portal both need them: the one for mails, the other for
//! everything on the screen. The build of the portal puts them together with its own texts.

use crate::case::CaseKind;
use crate::notification::Notification;
use crate::title::CaseTitle;

/// Texts of a language, by their Fluent identifier.
pub trait Phrases {
    /// A text with values put in, if there is one.
    fn phrase(&self, id: &str, values: &[(&str, &str)]) -> Option<String>;
}

/// What was done, once it is done.
pub fn done(phrases: &impl Phrases, kind: CaseKind, action: &str) -> Option<String> {
    phrases.phrase(&identifier("done", kind, action), &[])
}

/// What was done, as those are told who did not do it.
pub fn told(phrases: &impl Phrases, kind: CaseKind, action: &str) -> Option<String> {
    let news = phrases.phrase(&identifier("news", kind, action), &[]);
    news.or_else(|| done(phrases, kind, action))
}

/// What an action is called on its button.
pub fn action(phrases: &impl Phrases, kind: CaseKind, action: &str) -> Option<String> {
    phrases.phrase(&identifier("action", kind, action), &[])
}

/// What is waited for: the question where the answer may be another one than the state table hopes
/// for.
pub fn awaited(phrases: &impl Phrases, kind: CaseKind, awaited: &str) -> Option<String> {
    let question = phrases.phrase(&identifier("awaited", kind, awaited), &[]);
    question.or_else(|| action(phrases, kind, awaited))
}

/// A state of a kind of cases.
pub fn state(phrases: &impl Phrases, kind: CaseKind, state: &str) -> Option<String> {
    phrases.phrase(&identifier("state", kind, state), &[])
}

/// The line that tells a case from others; as it stands where it cannot be taken apart.
pub fn title(phrases: &impl Phrases, kind: CaseKind, line: &str) -> String {
    let said = CaseTitle::read(kind, line).and_then(|title| match title {
        CaseTitle::Registration { organisation } => {
            let new = phrases.phrase("case-title-new", &[])?;
            let values = [("organisation", organisation.unwrap_or(&new))];
            phrases.phrase("case-title-registration", &values)
        }
        CaseTitle::Pair { visitor, host } => {
            let someone = phrases.phrase("case-title-someone", &[])?;
            let values = [
                ("visitor", visitor.unwrap_or(&someone)),
                ("host", host.unwrap_or(&someone)),
            ];
            phrases.phrase("case-title-pair", &values)
        }
        CaseTitle::Visit { host, name } => {
            phrases.phrase("case-title-visit", &[("host", host), ("name", name)])
        }
    });
    said.unwrap_or_else(|| line.to_owned())
}

/// What a piece of news says, without the case that it is about.
pub fn happened(phrases: &impl Phrases, news: &Notification) -> Option<String> {
    let author = [("author", news.author.as_deref().unwrap_or_default())];
    let Some(kind) = news.kind else {
        return phrases.phrase(&format!("news-help-{}", news.action), &author);
    };
    match news.action.as_str() {
        "message" => phrases.phrase("news-message", &author),
        "remind" => phrases.phrase("news-remind", &[]),
        action => {
            let news = phrases.phrase(&identifier("news", kind, action), &author);
            news.or_else(|| done(phrases, kind, action))
        }
    }
}

/// A piece of news as one line, with its case and the state that it is in since.
pub fn news(phrases: &impl Phrases, news: &Notification) -> Option<String> {
    let what = happened(phrases, news)?;
    let (Some(kind), Some(line)) = (news.kind, &news.title) else {
        return Some(what);
    };
    let title = title(phrases, kind, line);
    let state = news.state.as_deref();
    let state = state.and_then(|key| state_after(phrases, kind, key, &what));
    match &state {
        Some(state) => {
            let values = [("title", &*title), ("what", &what), ("state", state)];
            phrases.phrase("news-line-state", &values)
        }
        None => phrases.phrase("news-line", &[("title", &title), ("what", &what)]),
    }
}

/// The state that a case is in since something was done, unless that says it already.
pub fn state_after(
    phrases: &impl Phrases,
    kind: CaseKind,
    key: &str,
    what: &str,
) -> Option<String> {
    state(phrases, kind, key).filter(|state| !what.to_lowercase().contains(&state.to_lowercase()))
}

/// The identifier of the text for an action or a state, for example `done-exchange-sign`.
pub fn identifier(place: &str, kind: CaseKind, key: &str) -> String {
    format!("{place}-{}-{}", kind.key(), key.replace('_', "-"))
}

/// A language with its words, in the form of Fluent.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// BCP 47 name.
    pub name: &'static str,
    /// Kinds of cases, seats, and the states that everyone may see.
    pub kinds: &'static str,
    /// States and actions of those who take part.
    pub steps: &'static str,
}

macro_rules! languages {
    ($($name:literal),+ $(,)?) => {
        // Expands to one `Language` for each name, with the two files of its folder.
        &[$(Language {
            name: $name,
            kinds: include_str!(concat!("../locales/", $name, "/kinds.ftl")),
            steps: include_str!(concat!("../locales/", $name, "/steps.ftl")),
        }),+]
    };
}

/// The languages in which a person may want interface and mails; English comes first.
pub const LANGUAGES: &[Language] = languages!["en", "fr", "de", "es", "pt", "it"];
