//! A form made from a list of questions.

use serde_json::Value;
use yew::prelude::*;

use crate::api::ApiError;
use crate::draft::DraftNotice;
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::check::{fault, is_complete};
use crate::pages::ask::keep::{draft_name, use_kept};
use crate::pages::case::Findings;
use crate::pages::case::actions::{ActionForm, AnswerField, Answers, Control, FieldSpec};
use crate::ui::{Button, ButtonKind, Failure, Notification, Tone, use_fault_focus};

/// What [`Sheet`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier; what is typed is kept under it until the parent says that it was sent.
    pub id: AttrValue,
    /// The questions.
    pub form: ActionForm,
    /// What is answered already.
    #[prop_or_default]
    pub beginning: Answers,
    /// The words on the button that sends it.
    pub label: AttrValue,
    /// Whether it is on its way.
    #[prop_or_default]
    pub busy: bool,
    /// Why it was refused.
    #[prop_or_default]
    pub error: Option<ApiError>,
    /// Sends the body with the answers in it.
    pub onsend: Callback<Value>,
    /// The reader thought better of it.
    #[prop_or_default]
    pub oncancel: Option<Callback<()>>,
    /// What stands between the questions and the button.
    #[prop_or_default]
    pub children: Html,
}

/// The questions, what is wrong with their answers, and a button with what came of it beside it. What was
/// typed stays.
#[component]
pub fn Sheet(props: &Props) -> Html {
    let texts = use_texts();
    let kept = use_kept(&props.id, &props.form, &props.beginning);
    let answers = &kept.answers;
    let frame = use_node_ref();
    let tries = use_state(|| 0_u32);
    use_fault_focus(&frame, (*tries, props.error.clone()));
    let onsubmit = {
        let (answers, tries, form) = (answers.clone(), tries.clone(), props.form.clone());
        let (busy, onsend) = (props.busy, props.onsend.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tries.set(*tries + 1);
            if !busy && is_complete(&form, &answers) {
                let body = form.filled(&trimmed(&form, &answers));
                onsend.emit(body.unwrap_or_default());
            }
        })
    };
    let wrong = |spec: &FieldSpec| -> Option<AttrValue> {
        let typed = (*tries > 0).then(|| fault(&texts, &props.form, answers, spec));
        let told = || props.error.as_ref()?.of_field(&texts, spec.pointer);
        typed.flatten().or_else(told).map(AttrValue::from)
    };
    let change = |pointer: &'static str| {
        let kept = kept.clone();
        Callback::from(move |value| kept.insert(pointer, value))
    };
    let anew = {
        let kept = kept.clone();
        Callback::from(move |()| kept.begin_anew())
    };
    let pointers = props.form.pointers();
    html! {
        <form ref={frame} class="portal-form" novalidate=true {onsubmit}>
            <DraftNotice restored={kept.is_restored()} onanew={anew} />
            { for props.form.fields.iter().map(|field| html! {
                <AnswerField
                    key={field.pointer} spec={field.clone()} draft={draft_name(&props.id)} value={answers.get(field.pointer).cloned()}
                    onchange={change(field.pointer)} error={wrong(field)}
                />
            }) }
            { props.children.clone() }
            { props.error.as_ref().map(|error| refusal(&texts, error, &pointers)).unwrap_or_default() }
            <div class="portal-turning">
                <Button submit=true label={props.label.clone()} busy={props.busy} />
                { props.oncancel.clone().map(|onclick| html! {
                    <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} {onclick} />
                }).unwrap_or_default() }
            </div>
        </form>
    }
}

/// The answers without empty lines.
fn trimmed(form: &ActionForm, answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    let lists = form.fields.iter().filter(|it| it.control == Control::Lines);
    for field in lists {
        if let Some(Value::Array(lines)) = answers.get_mut(field.pointer) {
            lines.retain(|line| line.as_str().is_some_and(|line| !line.trim().is_empty()));
        }
    }
    answers
}

/// Why it was refused: by a rule, or with what is wrong with fields that are not shown.
pub fn refusal(texts: &Texts, error: &ApiError, shown: &[&'static str]) -> Html {
    if let Some(receipt) = error.receipt() {
        return html! {
            <Notification tone={Tone::Error} title={texts.say("case-refused")} live=true>
                <Findings findings={receipt.findings.clone()} />
            </Notification>
        };
    }
    html! { <Failure title={texts.say("case-action-failed")} error={error.clone()} fields={shown.to_vec()} /> }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;
    use crate::pages::case::actions::ask;

    #[test]
    fn empty_lines_of_a_list_are_not_sent() {
        let form = ActionForm::asking(vec![ask("/sources", String::new(), Control::Lines)]);
        let mut answers = Answers::new();
        answers.insert("/sources", json!(["a", " ", ""]));
        assert_eq!(
            form.filled(&trimmed(&form, &answers)),
            Some(json!({"sources": ["a"]}))
        );
    }
}
