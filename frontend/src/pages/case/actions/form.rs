//! What an action asks for, as data: one dialog serves them all.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::question::{Control, FieldSpec};
use crate::route::Route;

/// Where the reader takes an action.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// In a dialog that asks this.
    Form(ActionForm),
    /// In a section of the page of the case, by its identifier.
    Section(&'static str),
    /// On a page of its own.
    Page(Route),
    /// Nowhere: the tool takes it by itself.
    Nowhere,
}

/// What an action asks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionForm {
    /// Last step of its address, where that is not the name of the action.
    pub step: Option<&'static str>,
    /// What is sent besides the answers; without it the action has no body.
    pub body: Option<Value>,
    /// What the reader should look at before.
    pub summary: Vec<(String, String)>,
    /// What the reader finds already answered, in the shape of the body.
    pub known: Value,
    /// The questions.
    pub fields: Vec<FieldSpec>,
}

/// The answers so far, by the pointer of the question.
pub type Answers = BTreeMap<&'static str, Value>;

/// The answers as the browser keeps them.
pub type Kept = BTreeMap<String, Value>;

impl ActionForm {
    /// An action that asks nothing and has no body.
    pub fn bare() -> Self {
        Self::default()
    }

    /// An action with a body that begins as this.
    pub fn with(body: Value) -> Self {
        Self {
            body: Some(body),
            ..Self::default()
        }
    }

    /// An action that asks this.
    pub fn asking(fields: Vec<FieldSpec>) -> Self {
        Self::with(json!({})).and(fields)
    }

    /// The same action with more questions.
    pub fn and(mut self, fields: Vec<FieldSpec>) -> Self {
        self.fields.extend(fields);
        self
    }

    /// The same action, shown with this summary.
    pub fn about(self, summary: Vec<(String, String)>) -> Self {
        Self { summary, ..self }
    }

    /// The same action at another address.
    pub fn at(self, step: &'static str) -> Self {
        Self {
            step: Some(step),
            ..self
        }
    }

    /// The same action, which begins with these answers.
    pub fn knowing(self, known: Value) -> Self {
        Self { known, ..self }
    }

    /// Where the answers go.
    pub fn pointers(&self) -> Vec<&'static str> {
        self.fields.iter().map(|field| field.pointer).collect()
    }

    /// What the reader finds already answered: statements are false until ticked.
    pub fn beginning(&self) -> Answers {
        let known = |field: &FieldSpec| {
            let value = self.known.pointer(field.pointer);
            value.filter(|value| !value.is_null()).cloned()
        };
        self.fields
            .iter()
            .filter_map(|field| match (known(field), &field.control) {
                (Some(value), _) => Some((field.pointer, value)),
                (None, Control::Statement) => Some((field.pointer, Value::Bool(false))),
                (None, _) => None,
            })
            .collect()
    }

    /// All answers: those that are given from the beginning, those that are kept, and the secrets.
    pub fn answers(&self, kept: &Kept, secrets: &Answers) -> Answers {
        let mut all = self.beginning();
        for field in &self.fields {
            let answer = secrets.get(field.pointer).or(kept.get(field.pointer));
            all.extend(answer.map(|answer| (field.pointer, answer.clone())));
        }
        all
    }

    /// The questions that need an answer and have none.
    pub fn missing(&self, answers: &Answers) -> Vec<&'static str> {
        self.fields
            .iter()
            .filter(|field| field.required && !answers.get(field.pointer).is_some_and(is_answer))
            .map(|field| field.pointer)
            .collect()
    }

    /// The body with the answers in it.
    pub fn filled(&self, answers: &Answers) -> Option<Value> {
        let mut body = self.body.clone()?;
        for (pointer, answer) in answers.iter().filter(|(_, answer)| is_answer(answer)) {
            put(&mut body, pointer, answer.clone());
        }
        Some(body)
    }
}

fn is_answer(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => true,
    }
}

/// Puts a value where a pointer leads, making the objects on the way.
fn put(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for step in pointer.trim_start_matches('/').split('/') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[step];
    }
    *place = value;
}

#[cfg(test)]
mod test {
    use super::super::question::ask;
    use super::*;

    fn form() -> ActionForm {
        ActionForm::with(json!({"document": "ab"})).and(vec![
            ask("/exchange/outcomes", String::new(), Control::Prose),
            ask("/granted", String::new(), Control::Statement),
            ask("/note", String::new(), Control::Line).optional(),
        ])
    }

    #[test]
    fn answers_go_where_their_pointers_lead() {
        let mut answers = form().beginning();
        answers.insert("/exchange/outcomes", json!("A project."));
        let expected =
            json!({"document": "ab", "exchange": {"outcomes": "A project."}, "granted": false});
        assert_eq!(form().filled(&answers), Some(expected));
    }

    #[test]
    fn what_needs_an_answer_and_has_none_is_named() {
        let mut answers = form().beginning();
        answers.insert("/exchange/outcomes", json!("  "));
        assert_eq!(form().missing(&answers), ["/exchange/outcomes"]);
    }

    #[test]
    fn what_is_known_stands_there_until_it_is_changed_or_emptied() {
        let form = ActionForm::with(json!({"note": ""}))
            .knowing(json!({"note": "Hello.", "granted": true}))
            .and(form().fields);
        let mut answers = form.beginning();
        assert_eq!(answers.get("/granted"), Some(&json!(true)));
        answers.insert("/note", json!(""));
        assert_eq!(
            form.filled(&answers),
            Some(json!({"note": "", "granted": true}))
        );
    }

    #[test]
    fn what_was_kept_is_an_answer_again_and_nothing_else_is() {
        let kept = Kept::from([
            ("/note".to_owned(), json!("Kept.")),
            ("/gone".to_owned(), json!("No longer asked.")),
        ]);
        let all = form().answers(
            &kept,
            &Answers::from([("/exchange/outcomes", json!("Now."))]),
        );
        assert_eq!(all["/note"], "Kept.");
        assert_eq!(all["/granted"], false);
        assert_eq!(all.len(), 3);
    }

    #[test]
    fn an_action_without_body_sends_none() {
        assert_eq!(ActionForm::bare().filled(&Answers::new()), None);
    }
}
