//! The questions of a registration, in their order: one table for the form, for what is shown of it,
//! and for what an officer may send back.

use serde_json::Value;

use super::choices;
use crate::i18n::Texts;
use crate::pages::references::{List, References};

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

const fn field(pointer: &'static str, kind: Kind) -> Field {
    Field { pointer, kind }
}

/// The whole registration.
pub const SECTIONS: &[Section] = &[
    Section {
        id: "part",
        fields: &[
            field("/roles", Kind::Any(Few::Roles)),
            field("/modes", Kind::Any(Few::Modes)),
        ],
    },
    Section {
        id: "organisation",
        fields: &[
            field("/organisation/name", Kind::Line),
            field(
                "/organisation/participant_type",
                Kind::One(Few::ParticipantTypes),
            ),
            field("/organisation/legal_form", Kind::One(Few::LegalForms)),
            field("/organisation/country", Kind::OneOf(List::Countries)),
            field("/organisation/town_id", Kind::Town),
            field("/organisation/website", Kind::Line),
            field("/organisation/description", Kind::Prose),
            field("/organisation/sectors", Kind::AnyOf(List::Sectors)),
            field("/organisation/ecosystems", Kind::AnyOf(List::Ecosystems)),
        ],
    },
    Section {
        id: "size",
        fields: &[
            field("/organisation/staff", Kind::Whole),
            field("/organisation/turnover_million", Kind::Decimal),
            field("/organisation/balance_million", Kind::Decimal),
            field("/organisation/is_autonomous", Kind::YesNo),
            field("/organisation/linked_staff", Kind::Whole),
            field("/organisation/linked_turnover_million", Kind::Decimal),
            field("/organisation/linked_balance_million", Kind::Decimal),
            field("/organisation/regular_economic_activity", Kind::YesNo),
        ],
    },
    Section {
        id: "memberships",
        fields: &[
            field("/memberships", Kind::Memberships),
            field("/establishments", Kind::Establishments),
        ],
    },
    Section {
        id: "person",
        fields: &[
            field("/representative/name", Kind::Line),
            field("/representative/position", Kind::Line),
            field("/representative/email", Kind::Line),
            field("/representative/phone", Kind::Line),
            field("/cv_upload_id", Kind::Cv),
            field("/representative/based_in", Kind::OneOf(List::Countries)),
            field("/representative/nationality", Kind::OneOf(List::World)),
            field(
                "/representative/resident_country",
                Kind::OneOf(List::Countries),
            ),
            field("/representative/days_in_participating_country", Kind::Whole),
            field("/representative/has_residence_permit", Kind::YesNo),
            field("/representative/business_started_or_intended", Kind::YesNo),
        ],
    },
    Section {
        id: "wishes",
        fields: &[
            field("/motivation", Kind::Prose),
            field("/objectives", Kind::Prose),
            field("/activities_wanted", Kind::AnyOf(List::Activities)),
            field("/activities_offered", Kind::AnyOf(List::Activities)),
            field("/languages", Kind::AnyOf(List::Languages)),
            field("/preferred_countries", Kind::AnyOf(List::Countries)),
            field("/availability", Kind::Periods),
            field("/preferred_duration/min_days", Kind::Whole),
            field("/preferred_duration/max_days", Kind::Whole),
            field("/host_capacity", Kind::Whole),
        ],
    },
    Section {
        id: "partnership",
        fields: &[field("/partnership", Kind::Partnership)],
    },
    Section {
        id: "consents",
        fields: &[
            field("/consents/data_processing", Kind::Consent),
            field("/consents/catalogue_visible", Kind::Consent),
        ],
    },
];

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

/// An answer in words; empty where there is none.
pub fn show(texts: &Texts, references: &References, kind: Kind, value: &Value) -> String {
    match kind {
        Kind::YesNo | Kind::Consent => match value.as_bool() {
            Some(true) => texts.say("answer-yes"),
            Some(false) => texts.say("answer-no"),
            None => String::new(),
        },
        Kind::One(few) | Kind::Any(few) => {
            joined(value, |entry| choices::name(&few.choices(texts), entry))
        }
        Kind::OneOf(list) | Kind::AnyOf(list) => {
            joined(value, |entry| references.name(list, entry))
        }
        Kind::Cv => String::new(),
        Kind::Memberships => joined(value, |entry| word(entry, &["name", "cluster_id"])),
        Kind::Establishments => joined(value, |entry| word(entry, &["town", "country"])),
        Kind::Periods => joined(value, |entry| {
            format!("{} – {}", word(entry, &["from"]), word(entry, &["to"]))
        }),
        Kind::Partnership => match value.get("choice").and_then(Value::as_str) {
            Some("automatic") => texts.say("form-automatic"),
            Some("manual") => texts.say("form-by-hand"),
            _ => String::new(),
        },
        Kind::Line | Kind::Prose | Kind::Whole | Kind::Decimal | Kind::Town => match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => String::new(),
        },
    }
}

/// The first of these properties that says something.
fn word(entry: &Value, names: &[&str]) -> String {
    names
        .iter()
        .find_map(|name| entry.get(name).and_then(Value::as_str))
        .unwrap_or_default()
        .to_owned()
}

fn joined(value: &Value, name: impl Fn(&Value) -> String) -> String {
    match value {
        Value::Null => String::new(),
        Value::Array(entries) => {
            let names: Vec<_> = entries.iter().map(name).collect();
            names.join(", ")
        }
        entry => name(entry),
    }
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
