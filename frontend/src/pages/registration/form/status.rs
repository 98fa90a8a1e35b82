//! Whether everything is saved, and what to do where it is not.

use yew::prelude::*;

use super::sheet::{Edit, Saving, Sheet};
use crate::i18n::{Texts, use_texts};
use crate::pages::registration::fields;
use crate::ui::{Button, ButtonKind, Icon, IconSize, Notification, Tone};

/// What [`Status`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The form.
    pub sheet: UseReducerHandle<Sheet>,
}

/// One line that is read aloud when it changes.
#[component]
pub fn Status(props: &Props) -> Html {
    let texts = use_texts();
    let sheet = &props.sheet;
    let (icon, line) = match &sheet.saving {
        Saving::Failed(error) => ("warning", error.sentence(&texts)),
        Saving::Stale(..) => ("warning", texts.say("form-stale")),
        Saving::Sending => ("refresh", texts.say("form-saving")),
        Saving::Idle if sheet.is_dirty() => ("refresh", texts.say("form-saving")),
        Saving::Idle => ("check-filled", texts.say("form-saved")),
    };
    html! {
        <>
            <p class="form-status" role="status"><Icon name={icon} size={IconSize::Small} /><span>{ line }</span></p>
            { choice(&texts, sheet) }
        </>
    }
}

/// Both versions field by field, and the choice between them.
fn choice(texts: &Texts, sheet: &UseReducerHandle<Sheet>) -> Html {
    let Saving::Stale(theirs, _) = &sheet.saving else {
        return Html::default();
    };
    let act = |edit: Edit| {
        let dispatch = sheet.dispatcher();
        Callback::from(move |()| dispatch.dispatch(edit.clone()))
    };
    let differences = sheet.differences(theirs);
    let entry = |pointer: &&'static str| {
        let word = |form: &serde_json::Value| {
            let value = form.pointer(pointer).cloned().unwrap_or_default();
            match value {
                serde_json::Value::String(text) => text,
                serde_json::Value::Null => "–".to_owned(),
                other => other.to_string(),
            }
        };
        html! {
            <li>
                <strong>{ fields::label(texts, pointer) }</strong>
                <br />{ texts.tell("form-mine", [("value", word(&sheet.form).into())]) }
                <br />{ texts.tell("form-theirs", [("value", word(theirs).into())]) }
            </li>
        }
    };
    html! {
        <Notification tone={Tone::Warning} title={texts.say("form-stale")} live=true>
            <ul>{ for differences.iter().map(entry) }</ul>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} label={texts.say("form-keep-mine")} onclick={act(Edit::KeepMine)} />
                <Button kind={ButtonKind::Secondary} label={texts.say("form-take-theirs")} onclick={act(Edit::TakeTheirs)} />
            </div>
        </Notification>
    }
}
