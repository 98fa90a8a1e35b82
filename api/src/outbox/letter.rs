//! Mails: a text with the values that belong into it.

use std::collections::BTreeMap;

use minijinja::{Environment, UndefinedBehavior};
use serde::{Deserialize, Serialize};

use super::store;
use crate::change::Work;
use crate::http::ApiError;

macro_rules! texts {
    ($($name:literal),+ $(,)?) => {
        // Expands to pairs of a name and the content of the file of that name.
        &[$(($name, include_str!(concat!("texts/", $name, ".txt")))),+]
    };
}

/// All texts, by name. The first line of a text is its subject.
const TEXTS: &[(&str, &str)] = texts![
    "verify-address",
    "address-known",
    "verify-new-address",
    "address-changed",
    "new-password",
    "password-changed",
    "colleague-invitation",
    "staff-invitation",
    "member-removed",
    "case-news",
    "case-reminder",
    "case-message",
    "counterpart-invitation",
    "news-digest",
    "help-question",
    "help-answer",
];

/// A mail that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Recipient.
    pub to: String,
    /// Language.
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

    /// Subject and body.
    pub fn render(&self, public_url: &str) -> anyhow::Result<(String, String)> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        for (name, text) in TEXTS {
            environment.add_template(name, text)?;
        }
        let mut values = self.values.clone();
        values.insert("link".to_owned(), format!("{public_url}{}", self.path));
        let text = environment.get_template(&self.text)?.render(values)?;
        let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
        Ok((subject.trim().to_owned(), body.trim_start().to_owned()))
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
    fn a_missing_value_is_an_error_and_never_a_gap() {
        assert!(
            Mail::to("a@b.eu", "en", "verify-address")
                .render("https://x.eu")
                .is_err()
        );
    }
}
