//! The visible texts of the portal, found by their Fluent identifier.

use std::rc::Rc;

use clusterxchange_contract::words::Phrases;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use yew::prelude::*;

use crate::wording::{FORMS, Patterns};

/// Marks a literal as the identifier of a text, where texts are named in tables.
pub const fn text_id(id: &'static str) -> &'static str {
    id
}

/// The languages in which a person may want interface and mails.
pub const LANGUAGES: [&str; 6] = ["en", "fr", "de", "es", "pt", "it"];

/// The texts of one language; cheap to clone.
#[derive(Clone)]
pub struct Texts {
    language: Rc<str>,
    bundle: Rc<FluentBundle<FluentResource>>,
    patterns: Rc<Patterns>,
}

impl Texts {
    /// Reads the texts of a language: all its files, one after the other, and behind them the forms of
    /// what the server says.
    pub fn read(language: &str, source: &str) -> Self {
        let (source, forms) = source.split_once(FORMS).unwrap_or((source, ""));
        let identifier = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Marks around inserted values serve texts that mix writing directions; ours do not yet.
        bundle.set_use_isolating(false);
        // A broken entry is left out, and a test makes sure that there is none.
        let read = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(read.unwrap_or_else(|(resource, _)| resource));
        Self {
            language: language.into(),
            bundle: Rc::new(bundle),
            patterns: Rc::new(Patterns::read(forms)),
        }
    }

    /// The forms of what the server says.
    pub fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    /// The BCP 47 name of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The text of an identifier.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None).unwrap_or_else(|| id.to_owned())
    }

    /// The text of an identifier with values put in.
    pub fn tell<'a, const N: usize>(
        &self,
        id: &str,
        values: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let arguments = values.into_iter().collect::<FluentArgs<'_>>();
        self.format(id, Some(&arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The text of an identifier with as many values as it wants put in.
    pub fn fill(&self, id: &str, values: &FluentArgs<'_>) -> String {
        self.format(id, Some(values))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The text of an identifier that is made up at run time and may not exist.
    pub fn find(&self, id: &str) -> Option<String> {
        self.format(id, None)
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, arguments, &mut errors)
                .into_owned(),
        )
    }
}

impl Phrases for Texts {
    fn phrase(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        let arguments: FluentArgs<'_> = values.iter().copied().collect();
        self.format(id, Some(&arguments))
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bundle, &other.bundle)
    }
}

/// The texts of the language in which the portal is shown.
#[hook]
pub fn use_texts() -> Texts {
    use_context::<Texts>().unwrap_or_else(|| Texts::read("en", ""))
}
