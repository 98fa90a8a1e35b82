//! Mails: a text with the values that belong into it.

use std::collections::BTreeMap;

use anyhow::Context as _;
use minijinja::{Environment, UndefinedBehavior};
use serde::{Deserialize, Serialize};

use super::store;
use crate::change::Work;
use crate::http::ApiError;
use crate::words::Words;

/// A text by its language and name.
type Text = (&'static str, &'static str, &'static str);

macro_rules! in_language {
    ($language:literal [$($name:literal),+ $(,)?]) => {
        // Expands to language, name and content of each file in the folder of the language.
        &[$((
            $language,
            $name,
            include_str!(concat!("texts/", $language, "/", $name, ".txt")),
        )),+]
    };
}

macro_rules! texts {
    ($names:tt in $($language:literal),+) => {
        // Expands to the texts of these names in each of the languages.
        &[$(in_language!($language $names)),+]
    };
}

/// All texts. The first line of a text is its subject.
const TEXTS: &[&[Text]] = texts![
    [
        "verify-address",
        "address-known",
        "verify-new-address",
        "address-changed",
        "address-change-asked",
        "new-password",
        "password-changed",
        "colleague-invitation",
        "staff-invitation",
        "member-removed",
        "registration-submitted",
        "case-news",
        "case-reminder",
        "case-message",
        "news-digest",
        "help-question",
        "help-answer",
    ] in "en", "fr", "de", "es", "pt", "it"
];

/// Goes to somebody in another country whose language nobody knows yet.
const TO_STRANGERS: &[Text] = in_language!("en"["counterpart-invitation"]);

/// A text in a language, or in English.
fn text(language: &str, name: &str) -> Option<&'static str> {
    let all = || TEXTS.iter().copied().chain([TO_STRANGERS]).flatten();
    let find = |wanted| {
        let mut found = all().filter(|(language, of, _)| *language == wanted && *of == name);
        found.next().map(|(_, _, content)| *content)
    };
    find(language).or_else(|| find("en"))
}

/// A mail that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Recipient.
    pub to: String,
    /// Language of the recipient; a mail is in English where there is no text in it.
    pub locale: String,
    /// Name of the text.
    pub text: String,
    /// Path of the portal's page that the link leads to.
    pub path: String,
    /// Values.
    pub values: BTreeMap<String, String>,
}

impl Mail {
    /// A mail to someone, with a text of the given name.
    pub fn to(email: &str, locale: &str, text: &str) -> Self {
        Self {
            to: email.to_owned(),
            locale: locale.to_owned(),
            text: text.to_owned(),
            path: "/".to_owned(),
            values: BTreeMap::new(),
        }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.values.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Sets the page that the link leads to.
    #[must_use]
    pub fn link(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// Subject and body. Each is made apart, so that no value can end the subject and begin the body.
    pub fn render(&self, public_url: &str) -> anyhow::Result<(String, String)> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let mut values = self.values.clone();
        values.insert("link".to_owned(), format!("{public_url}{}", self.path));
        let source = text(Words::of(&self.locale).language(), &self.text);
        let source = source.with_context(|| format!("there is no text {}", self.text))?;
        let (subject, body) = source.split_once('\n').unwrap_or((source, ""));
        let made = |part| environment.render_named_str(&self.text, part, &values);
        let subject = made(subject)?;
        let words: Vec<_> = subject.split_whitespace().collect();
        Ok((words.join(" "), made(body)?.trim_start().to_owned()))
    }
}

/// Puts a mail into the outbox.
pub async fn mail(work: &Work, mail: Mail) -> Result<(), ApiError> {
    let payload = serde_json::to_value(mail).map_err(|error| ApiError::Internal(error.into()))?;
    store::insert(work, "mail", payload).await
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_mail_begins_with_its_subject_and_carries_a_link_that_works() {
        let mail = Mail::to("ana@example.org", "en", "verify-address")
            .with("name", "Ana")
            .link("/verify?token=abc");
        let (subject, body) = mail.render("https://cxc.example.eu").unwrap();
        assert_eq!(subject, "Please confirm your address");
        assert!(
            body.contains("https://cxc.example.eu/verify?token=abc"),
            "{body}"
        );
    }

    #[test]
    fn every_text_is_in_every_language_and_asks_for_the_same_values() {
        let values = |source: &str| {
            let environment = Environment::new();
            let template = environment.template_from_str(source).unwrap();
            template.undeclared_variables(false)
        };
        let english = TEXTS[0];
        for language in TEXTS {
            for ((_, name, own), (_, _, source)) in language.iter().zip(english) {
                assert_eq!(values(own), values(source), "{}: {name}", language[0].0);
                assert!(
                    own.lines()
                        .next()
                        .is_some_and(|subject| !subject.is_empty())
                );
            }
        }
    }

    #[test]
    fn a_mail_is_in_the_language_of_its_recipient() {
        let mail = |locale| {
            let mail = Mail::to("ana@example.org", locale, "verify-address").with("name", "Ana");
            mail.render("https://cxc.example.eu").unwrap()
        };
        assert_ne!(mail("de"), mail("en"));
        assert_eq!(mail("xx"), mail("en"));
    }

    #[test]
    fn a_value_with_a_line_break_stays_in_the_subject() {
        let mail = Mail::to("ana@example.org", "en", "colleague-invitation")
            .with("name", "Ana")
            .with("inviter", "Eve")
            .with("organisation", "X\n\nYour account is locked, pay here");
        let (subject, body) = mail.render("https://cxc.example.eu").unwrap();
        assert!(
            subject.contains("X Your account is locked, pay here"),
            "{subject}"
        );
        assert!(body.starts_with("Dear Ana,"), "{body}");
    }

    #[test]
    fn a_missing_value_is_an_error_and_never_a_gap() {
        assert!(
            Mail::to("a@b.eu", "en", "verify-address")
                .render("https://x.eu")
                .is_err()
        );
    }
}
