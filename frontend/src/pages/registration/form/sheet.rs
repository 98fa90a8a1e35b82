//! The registration while it is being filled in: what is typed, what the server has, and what is
//! under way between the two.

use std::collections::BTreeMap;
use std::rc::Rc;

use clusterxchange_domain::registration::RegistrationForm;
use serde_json::Value;
use yew::prelude::*;

use crate::api::ApiError;
use crate::pages::registration::fields::Field;

/// What is under way.
#[derive(Debug, Clone, PartialEq)]
pub enum Saving {
    /// Nothing.
    Idle,
    /// A form is on its way to the server.
    Sending,
    /// The last attempt failed; the next answer, or time, brings another.
    Failed(ApiError),
    /// Somebody else has changed the registration: this is what it says, under this version.
    Stale(Value, String),
}

/// The registration while it is being filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What is typed.
    pub form: Value,
    /// What the server has.
    pub saved: Value,
    /// The version of what the server has.
    pub version: String,
    /// What is under way.
    pub saving: Saving,
    /// Numbers as they are typed, which may not be numbers yet.
    pub typed: BTreeMap<&'static str, String>,
    /// How often an attempt has failed in a row.
    pub failures: u32,
}

/// What happens to a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// An answer was given.
    Answer(&'static str, Value),
    /// Several answers that belong together were given.
    Answers(Vec<(&'static str, Value)>),
    /// A number was typed.
    Number(&'static str, String, Value),
    /// A form is on its way.
    Sending,
    /// It has arrived and has this version now.
    Saved(Value, String),
    /// It has not arrived.
    Failed(ApiError),
    /// Somebody else was quicker.
    Stale(Value, String),
    /// What the reader typed wins over what somebody else wrote.
    KeepMine,
    /// What somebody else wrote wins.
    TakeTheirs,
}

impl Sheet {
    /// A sheet with what the server has, and what the browser has kept of an earlier visit.
    pub fn open(saved: Value, version: String, kept: Option<Value>) -> Self {
        Self {
            form: kept.unwrap_or_else(|| saved.clone()),
            saved,
            version,
            saving: Saving::Idle,
            typed: BTreeMap::new(),
            failures: 0,
        }
    }

    /// Numbers that are typed and are none yet: the form has no answer for them.
    pub fn unread(&self) -> BTreeMap<String, String> {
        self.typed
            .iter()
            .filter(|(pointer, typed)| !typed.trim().is_empty() && self.answer(pointer).is_null())
            .map(|(pointer, typed)| ((*pointer).to_owned(), typed.clone()))
            .collect()
    }

    /// Numbers that were typed on an earlier visit and are none yet.
    pub fn with_unread(mut self, unread: &BTreeMap<String, String>) -> Self {
        let known = super::super::fields::SECTIONS
            .iter()
            .flat_map(|section| section.fields);
        for field in known {
            if let Some(typed) = unread.get(field.pointer) {
                self.typed.insert(field.pointer, typed.clone());
            }
        }
        self
    }

    /// Whether something is typed that the server does not have.
    pub fn is_dirty(&self) -> bool {
        self.form != self.saved
    }

    /// Whether the form should be sent now.
    pub fn wants_saving(&self) -> bool {
        self.is_dirty() && matches!(self.saving, Saving::Idle | Saving::Failed(_))
    }

    /// The form as the rules take it.
    pub fn parsed(&self) -> RegistrationForm {
        serde_json::from_value(self.form.clone()).unwrap_or_default()
    }

    /// The answer at a pointer.
    pub fn answer(&self, pointer: &str) -> Value {
        self.form.pointer(pointer).cloned().unwrap_or_default()
    }

    /// The questions that two forms answer differently.
    pub fn differences(&self, theirs: &Value) -> Vec<&'static Field> {
        super::super::fields::SECTIONS
            .iter()
            .flat_map(|section| section.fields)
            .filter(|field| self.form.pointer(field.pointer) != theirs.pointer(field.pointer))
            .collect()
    }

    fn put(&mut self, pointer: &str, value: Value) {
        if let Some(place) = self.form.pointer_mut(pointer) {
            *place = value;
        }
    }

    fn after(mut self, edit: Edit) -> Self {
        match edit {
            Edit::Answer(pointer, value) => self.put(pointer, value),
            Edit::Answers(answers) => {
                for (pointer, value) in answers {
                    self.put(pointer, value);
                }
            }
            Edit::Number(pointer, typed, value) => {
                self.typed.insert(pointer, typed);
                self.put(pointer, value);
            }
            Edit::Sending => self.saving = Saving::Sending,
            Edit::Saved(form, version) => {
                self.saved = form;
                self.version = version;
                self.saving = Saving::Idle;
                self.failures = 0;
            }
            Edit::Failed(error) => {
                self.saving = Saving::Failed(error);
                self.failures += 1;
            }
            Edit::Stale(theirs, version) => self.saving = Saving::Stale(theirs, version),
            Edit::KeepMine => {
                if let Saving::Stale(theirs, version) = self.saving {
                    self.saved = theirs;
                    self.version = version;
                    self.saving = Saving::Idle;
                }
            }
            Edit::TakeTheirs => {
                if let Saving::Stale(theirs, version) = self.saving {
                    self.form = theirs.clone();
                    self.saved = theirs;
                    self.version = version;
                    self.saving = Saving::Idle;
                    self.typed.clear();
                }
            }
        }
        self
    }
}

impl Reducible for Sheet {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(edit))
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    fn sheet() -> Sheet {
        let form = serde_json::to_value(RegistrationForm::default()).unwrap();
        Sheet::open(form, "\"1\"".to_owned(), None)
    }

    #[test]
    fn an_answer_waits_to_be_saved_until_the_server_has_it() {
        let typed = sheet().after(Edit::Answer("/organisation/name", json!("Azulejo")));
        assert!(typed.wants_saving());
        let sending = typed.clone().after(Edit::Sending);
        assert!(!sending.wants_saving());
        let saved = sending.after(Edit::Saved(typed.form, "\"2\"".to_owned()));
        assert!(!saved.is_dirty());
        assert_eq!(saved.version, "\"2\"");
    }

    #[test]
    fn what_is_typed_while_a_form_is_on_its_way_is_sent_after_it() {
        let first = sheet().after(Edit::Answer("/motivation", json!("One")));
        let sent = first.form.clone();
        let more = first
            .after(Edit::Sending)
            .after(Edit::Answer("/motivation", json!("One, two")))
            .after(Edit::Saved(sent, "\"2\"".to_owned()));
        assert!(more.wants_saving());
        assert_eq!(more.answer("/motivation"), json!("One, two"));
    }

    #[test]
    fn between_two_versions_the_reader_chooses() {
        let mut theirs = sheet().form;
        theirs["motivation"] = json!("Theirs");
        let stale = sheet()
            .after(Edit::Answer("/motivation", json!("Mine")))
            .after(Edit::Stale(theirs.clone(), "\"5\"".to_owned()));
        let pointers: Vec<_> = stale
            .differences(&theirs)
            .into_iter()
            .map(|field| field.pointer)
            .collect();
        assert_eq!(pointers, ["/motivation"]);
        let mine = stale.clone().after(Edit::KeepMine);
        assert!(mine.wants_saving() && mine.version == "\"5\"");
        let taken = stale.after(Edit::TakeTheirs);
        assert_eq!(taken.answer("/motivation"), json!("Theirs"));
        assert!(!taken.is_dirty());
    }

    #[test]
    fn a_number_that_is_none_yet_stays_as_it_is_typed() {
        let sheet = sheet().after(Edit::Number(
            "/organisation/staff",
            "2x".to_owned(),
            Value::Null,
        ));
        assert_eq!(sheet.typed["/organisation/staff"], "2x");
        assert!(!sheet.is_dirty());
        let again = self::sheet().with_unread(&sheet.unread());
        assert_eq!(again.typed, sheet.typed);
    }
}
