//! Answers that outlive their tab and their session, by account; secrets and files are not kept here.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;
use yew::prelude::*;

use crate::draft::{owner, store};
use crate::pages::case::actions::{ActionForm, Answers, Control, FieldSpec};
use crate::session::use_session;

/// The name of the draft of a form.
pub fn draft_name(form: &str) -> String {
    format!("form.{form}")
}

/// It was sent, with everything that was begun in it.
pub fn forget(account: Uuid, form: &str) {
    store::forget_all(account, &draft_name(form));
}

/// The answers to a form while it is filled in.
#[derive(Clone)]
pub struct Kept {
    /// What is answered so far.
    pub answers: UseStateHandle<Answers>,
    restored: UseStateHandle<bool>,
    beginning: Answers,
    account: Uuid,
    id: AttrValue,
}

impl Kept {
    /// Whether something of it was typed on an earlier visit.
    pub fn is_restored(&self) -> bool {
        *self.restored
    }

    /// Another answer was given.
    pub fn insert(&self, pointer: &'static str, value: Value) {
        let mut next = (*self.answers).clone();
        next.insert(pointer, value);
        self.answers.set(next);
    }

    /// It was sent.
    pub fn forget(&self) {
        forget(self.account, &self.id);
        self.restored.set(false);
    }

    /// Throws it away and begins again.
    pub fn begin_anew(&self) {
        self.forget();
        self.answers.set(self.beginning.clone());
    }
}

/// The answers to a form as they were left, or as it begins; some beginnings may be given from outside.
#[hook]
pub fn use_kept(id: &AttrValue, form: &ActionForm, given: &Answers) -> Kept {
    let account = owner(&use_session());
    let mut beginning = form.beginning();
    beginning.extend(given.clone());
    let found = use_memo((), |()| find(account, id, form));
    let restored = use_state(|| !found.is_empty());
    let answers = use_state(|| {
        let mut answers = beginning.clone();
        answers.extend((*found).clone());
        answers
    });
    use_effect_with((*answers).clone(), {
        let (id, form, beginning) = (id.clone(), form.clone(), beginning.clone());
        move |answers| keep(account, &id, &worth_keeping(&form, &beginning, answers))
    });
    Kept {
        answers,
        restored,
        beginning,
        account,
        id: id.clone(),
    }
}

fn find(account: Uuid, id: &str, form: &ActionForm) -> Answers {
    let kept: Option<BTreeMap<String, Value>> = store::find(&store::key(account, &draft_name(id)));
    kept.map(|kept| known_to(form, kept)).unwrap_or_default()
}

fn keep(account: Uuid, id: &str, typed: &BTreeMap<&'static str, &Value>) {
    let key = store::key(account, &draft_name(id));
    if typed.is_empty() {
        store::forget(&key);
    } else {
        store::keep(&key, typed);
    }
}

fn is_open(spec: &FieldSpec) -> bool {
    !matches!(
        spec.control,
        Control::Password | Control::NewPassword | Control::Word(_) | Control::File(_)
    )
}

/// What was typed: nothing that is as it was at the beginning.
fn worth_keeping<'a>(
    form: &ActionForm,
    beginning: &Answers,
    answers: &'a Answers,
) -> BTreeMap<&'static str, &'a Value> {
    let typed = |spec: &FieldSpec| {
        let answer = answers.get(spec.pointer)?;
        let is_new = beginning.get(spec.pointer) != Some(answer);
        (is_open(spec) && is_new).then_some((spec.pointer, answer))
    };
    form.fields.iter().filter_map(typed).collect()
}

/// Only what the form still asks for.
fn known_to(form: &ActionForm, mut kept: BTreeMap<String, Value>) -> Answers {
    form.fields
        .iter()
        .filter(|spec| is_open(spec))
        .filter_map(|spec| Some((spec.pointer, kept.remove(spec.pointer)?)))
        .collect()
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;
    use crate::pages::case::actions::ask;

    fn form() -> ActionForm {
        ActionForm::default()
            .knowing(json!({"name": "Ana"}))
            .and(vec![
                ask("/name", String::new(), Control::Line),
                ask("/text", String::new(), Control::Prose),
                ask("/password", String::new(), Control::Password),
            ])
    }

    #[test]
    fn what_was_typed_is_kept_and_a_secret_is_not() {
        let mut answers = form().beginning();
        answers.insert("/text", json!("Half a sentence"));
        answers.insert("/password", json!("secret"));
        let beginning = form().beginning();
        let form = form();
        let kept = worth_keeping(&form, &beginning, &answers);
        assert_eq!(kept.keys().copied().collect::<Vec<_>>(), ["/text"]);
    }

    #[test]
    fn what_the_form_no_longer_asks_for_is_left_out() {
        let kept = [
            ("/text".to_owned(), json!("a")),
            ("/gone".to_owned(), json!("b")),
            ("/password".to_owned(), json!("c")),
        ];
        let found = known_to(&form(), kept.into());
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), ["/text"]);
    }
}
