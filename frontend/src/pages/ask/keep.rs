//! What the browser keeps of a form until it is sent, by account; secrets and files are not kept.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::kept;
use crate::pages::case::actions::{ActionForm, Answers, Control, FieldSpec};

fn name(account: Uuid, form: &str) -> String {
    format!("clusterxchange.form.{account}.{form}")
}

/// What was kept on an earlier visit.
pub fn find(account: Option<Uuid>, id: &str, form: &ActionForm) -> Answers {
    let kept: Option<BTreeMap<String, Value>> =
        account.and_then(|account| kept::find(&name(account, id)));
    kept.map(|kept| known_to(form, kept)).unwrap_or_default()
}

/// Keeps what was typed; nothing where nothing was.
pub fn keep(account: Option<Uuid>, id: &str, form: &ActionForm, answers: &Answers) {
    let Some(account) = account else {
        return;
    };
    let typed = worth_keeping(form, answers);
    if typed.is_empty() {
        kept::forget(&name(account, id));
    } else {
        kept::keep(&name(account, id), &typed);
    }
}

/// It was sent.
pub fn forget(account: Option<Uuid>, id: &str) {
    if let Some(account) = account {
        kept::forget(&name(account, id));
    }
}

fn is_open(spec: &FieldSpec) -> bool {
    !matches!(
        spec.control,
        Control::Password | Control::NewPassword | Control::Word(_) | Control::File(_)
    )
}

fn worth_keeping<'a>(form: &ActionForm, answers: &'a Answers) -> BTreeMap<&'static str, &'a Value> {
    let beginning = form.beginning();
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
        let kept = worth_keeping(&form(), &answers);
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
