//! The questions of a registration, in their order: one table for the form, for what is shown of it,
//! and for what an officer may send back.

mod relevance;
mod sections;
mod show;

use serde_json::Value;

pub use relevance::is_asked;
pub use sections::SECTIONS;
pub use show::show;

use super::choices;
use crate::i18n::Texts;
use crate::pages::references::List;

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// A line of text.
    Line,
    /// Some lines of text.
    Prose,
    /// A whole number.
    Whole,
    /// A decimal number.
    Decimal,
    /// Yes or no.
    YesNo,
    /// Agreed or not.
    Consent,
    /// One of a few.
    One(Few),
    /// Any of a few.
    Any(Few),
    /// One entry of a list.
    OneOf(List),
    /// Any entries of a list.
    AnyOf(List),
    /// A town of the gazetteer.
    Town,
    /// Clusters and networks.
    Memberships,
    /// Establishments elsewhere.
    Establishments,
    /// Periods of days.
    Periods,
    /// An uploaded curriculum vitae.
    Cv,
    /// The Partnership, by hand or automatically.
    Partnership,
}

/// A short list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Few {
    /// Visitor and host.
    Roles,
    /// In person and at a distance.
    Modes,
    /// Kinds of participants.
    ParticipantTypes,
    /// Legal forms.
    LegalForms,
}

impl Few {
    /// The entries.
    pub fn choices(self, texts: &Texts) -> Vec<(Value, String)> {
        match self {
            Self::Roles => choices::roles(texts),
            Self::Modes => choices::modes(texts),
            Self::ParticipantTypes => choices::participant_types(texts),
            Self::LegalForms => choices::legal_forms(texts),
        }
    }
}

/// A question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// Where the answer stands, as a JSON Pointer into the form.
    pub pointer: &'static str,
    /// How it is answered.
    pub kind: Kind,
}

/// Questions that belong together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Section {
    /// Its identifier.
    pub id: &'static str,
    /// Its questions.
    pub fields: &'static [Field],
}

/// The question of a field in words.
pub fn label(texts: &Texts, pointer: &str) -> String {
    let id = identifier(pointer);
    texts.find(&id).unwrap_or_else(|| pointer.to_owned())
}

/// What helps to answer, where there is something to say.
pub fn help(texts: &Texts, pointer: &str) -> Option<String> {
    texts.find(&format!("{}-help", identifier(pointer)))
}

fn identifier(pointer: &str) -> String {
    format!("registration{}", pointer.replace(['/', '_'], "-"))
}

/// The title of a section.
pub fn title(texts: &Texts, section: &Section) -> String {
    let id = format!("registration-section-{}", section.id);
    texts.find(&id).unwrap_or_default()
}

/// What an officer may send back: pointer and name of each field.
pub fn correctable(texts: &Texts) -> Vec<(String, String)> {
    SECTIONS
        .iter()
        .flat_map(|section| section.fields)
        .map(|field| (field.pointer.to_owned(), label(texts, field.pointer)))
        .collect()
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::registration::RegistrationForm;

    use super::*;

    #[test]
    fn every_question_has_words_and_a_place_in_the_form() {
        let texts = Texts::load("en");
        let form = serde_json::to_value(RegistrationForm::default()).unwrap();
        for section in SECTIONS {
            assert!(!title(&texts, section).is_empty(), "{}", section.id);
            for field in section.fields {
                assert_ne!(label(&texts, field.pointer), field.pointer);
                assert!(form.pointer(field.pointer).is_some(), "{}", field.pointer);
            }
        }
    }
}
