//! What can be said about answers before the server sees them.

use clusterxchange_contract::reference::{is_phone, is_web};
use serde_json::Value;

use crate::i18n::Texts;
use crate::pages::case::actions::{ActionForm, Answers, Control, FieldSpec, is_agenda};
use crate::pages::sign_up::{is_address, password_fault};

/// Whether the answers can be sent.
pub fn is_complete(form: &ActionForm, answers: &Answers) -> bool {
    let mut fields = form.fields.iter();
    form.missing(answers).is_empty() && fields.all(|spec| can_be_right(spec, answers))
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
    if can_be_right(spec, answers) {
        return None;
    }
    match &spec.control {
        Control::Email => Some(texts.say("account-email-missing")),
        Control::Phone => Some(texts.say("fault-phone")),
        Control::Web => Some(texts.say("fault-web")),
        Control::Number => Some(texts.say("fault-number")),
        Control::Amount => Some(texts.say("fault-amount")),
        Control::Agenda { .. } => Some(texts.say("visit-agenda-unfinished")),
        Control::NewPassword => password_fault(text(answers, spec)?, texts),
        Control::Word(word) => Some(texts.tell("ask-word", [("word", word.as_str().into())])),
        _ => None,
    }
}

fn can_be_right(spec: &FieldSpec, answers: &Answers) -> bool {
    if matches!(spec.control, Control::Agenda { .. }) {
        return answers.get(spec.pointer).is_none_or(is_agenda);
    }
    text(answers, spec).is_none_or(|text| fits(spec, text))
}

fn fits(spec: &FieldSpec, text: &str) -> bool {
    match &spec.control {
        Control::Email => is_address(text),
        Control::Phone => is_phone(text),
        Control::Web => is_web(text),
        // What is one is no text any more.
        Control::Number => text.trim().is_empty(),
        Control::Amount => text.trim().is_empty() || is_amount(text),
        Control::NewPassword => is_password(text),
        Control::Word(word) => text.trim().eq_ignore_ascii_case(word),
        _ => true,
    }
}

/// Digits, and some more behind a point: how many of them are right, the server knows.
fn is_amount(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    text.split_once('.').map_or_else(
        || digits(text),
        |(whole, rest)| digits(whole) && digits(rest),
    )
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
    fn numbers_and_addresses_are_looked_at_before_they_are_sent() {
        let agenda = Control::Agenda {
            first: Vec::new(),
            last: Vec::new(),
        };
        let form = ActionForm::asking(vec![
            ask("/target", String::new(), Control::Number).optional(),
            ask("/amount", String::new(), Control::Amount).optional(),
            ask("/phone", String::new(), Control::Phone).optional(),
            ask("/web", String::new(), Control::Web).optional(),
            ask("/agenda", String::new(), agenda).optional(),
        ]);
        let given = |pointer, answer: Value| Answers::from([(pointer, answer)]);
        for (pointer, right, wrong) in [
            ("/target", json!(25), json!("lots")),
            ("/amount", json!("390.50"), json!("much")),
            ("/phone", json!("+32 2 000"), json!("abc")),
            (
                "/web",
                json!("https://a.example"),
                json!("javascript:alert(1)"),
            ),
            (
                "/agenda",
                json!([{"on": "2027-04-05", "title": "The mill"}]),
                json!([{"on": null, "title": "The mill"}]),
            ),
        ] {
            assert!(is_complete(&form, &given(pointer, right)), "{pointer}");
            assert!(!is_complete(&form, &given(pointer, wrong)), "{pointer}");
            assert!(is_complete(&form, &given(pointer, json!(""))), "{pointer}");
        }
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
