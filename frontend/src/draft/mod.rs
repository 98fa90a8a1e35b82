//! What is typed and not sent yet. It is kept in the browser, by account, until it is sent or thrown
//! away; secrets are never part of it.

mod compare;
pub mod files;
mod hook;
pub mod store;

use serde_json::Value;
use uuid::Uuid;
use yew::prelude::*;

pub use compare::{Compare, Difference, differences};
pub use hook::{Draft, use_draft};

use crate::i18n::use_texts;
use crate::session::{Session, SessionContext};
use crate::ui::{Button, ButtonKind, Notification, Tone};

/// Whose drafts are meant: those of the account, or of whoever sits here without one.
pub fn owner(context: &SessionContext) -> Uuid {
    match &context.session {
        Session::SignedIn(me) => me.account.id,
        Session::Anonymous | Session::Resuming => Uuid::nil(),
    }
}

/// Whether a draft says anything at all.
pub fn is_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(is_something),
        Value::Object(entries) => entries.values().any(is_something),
        Value::Bool(true) | Value::Number(_) => true,
    }
}

/// What [`DraftNotice`] takes.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// Whether what is shown was typed on an earlier visit.
    pub restored: bool,
    /// The reader would rather begin again.
    pub onanew: Callback<()>,
}

/// Says that a form shows what was typed earlier, and offers to throw it away.
#[component]
pub fn DraftNotice(props: &NoticeProps) -> Html {
    let texts = use_texts();
    if !props.restored {
        return Html::default();
    }
    html! {
        <Notification tone={Tone::Info} title={texts.say("draft-found")} live=true>
            <p>{ texts.say("draft-found-text") }</p>
            <Button kind={ButtonKind::Secondary} label={texts.say("draft-anew")} onclick={props.onanew.clone()} />
        </Notification>
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::is_something;

    #[test]
    fn a_form_without_answers_is_no_draft() {
        assert!(!is_something(
            &json!({"text": "", "ticked": false, "list": [], "day": null})
        ));
        assert!(is_something(&json!({"text": "", "list": [{"name": "x"}]})));
        assert!(is_something(&json!({"mark": 3})));
    }
}
