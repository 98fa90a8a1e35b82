//! What can be said about answers before the server sees them.

use serde_json::Value;

use crate::i18n::Texts;
use crate::pages::case::actions::{ActionForm, Answers, Control, FieldSpec};
use crate::pages::sign_up::{is_address, password_fault};

/// Whether the answers can be sent.
pub fn is_complete(form: &ActionForm, answers: &Answers) -> bool {
    let fits = |spec: &FieldSpec| text(answers, spec).is_none_or(|text| can_be_right(spec, text));
    form.missing(answers).is_empty() && form.fields.iter().all(fits)
}

/// What is wrong with an answer.
pub fn fault(
    texts: &Texts,
    form: &ActionForm,
    answers: &Answers,
    spec: &FieldSpec,
) -> Option<String> {
    if form.missing(answers).contains(&spec.pointer) {
        return Some(match spec.control {
            Control::Email => texts.say("account-email-missing"),
            _ => texts.say("field-missing"),
        });
    }
    let text = text(answers, spec)?;
    if can_be_right(spec, text) {
        return None;
    }
    match &spec.control {
        Control::Email => Some(texts.say("account-email-missing")),
        Control::NewPassword => password_fault(text, texts),
        Control::Word(word) => Some(texts.tell("ask-word", [("word", word.as_str().into())])),
        _ => None,
    }
}

fn can_be_right(spec: &FieldSpec, text: &str) -> bool {
    match &spec.control {
        Control::Email => is_address(text),
        Control::NewPassword => is_password(text),
        Control::Word(word) => text.trim().eq_ignore_ascii_case(word),
        _ => true,
    }
}

fn is_password(text: &str) -> bool {
    clusterxchange_contract::identity::Password::parse(text).is_ok()
}

/// What was typed, unless it is nothing.
fn text<'a>(answers: &'a Answers, spec: &FieldSpec) -> Option<&'a str> {
    let text = answers.get(spec.pointer).and_then(Value::as_str)?;
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;
    use crate::pages::case::actions::ask;

    fn form() -> ActionForm {
        ActionForm::asking(vec![
            ask("/email", String::new(), Control::Email),
            ask("/password", String::new(), Control::NewPassword).optional(),
            ask("/word", String::new(), Control::Word("ERASE".to_owned())),
        ])
    }

    #[test]
    fn only_what_can_be_right_is_sent() {
        let mut answers = Answers::new();
        answers.insert("/email", json!("ana@example.org"));
        answers.insert("/word", json!("erase"));
        assert!(is_complete(&form(), &answers));
        answers.insert("/password", json!("short"));
        assert!(!is_complete(&form(), &answers));
        answers.insert("/password", json!("long enough for anyone"));
        answers.insert("/word", json!("keep"));
        assert!(!is_complete(&form(), &answers));
    }

    #[test]
    fn each_answer_that_cannot_be_right_is_told_why() {
        let texts = Texts::load("en");
        let mut answers = Answers::new();
        answers.insert("/email", json!("nobody"));
        answers.insert("/password", json!("short"));
        let faults: Vec<_> = form()
            .fields
            .iter()
            .map(|spec| fault(&texts, &form(), &answers, spec).is_some())
            .collect();
        assert_eq!(faults, [true, true, true]);
    }
}
