//! A file from the reader's machine.

use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

use super::field::{Field, described_by};
use super::{Button, ButtonKind, Icon, IconSize};
use crate::i18n::use_texts;

/// What [`FileField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it may be left empty.
    #[prop_or_default]
    pub optional: bool,
    /// Media types that are taken, separated by commas.
    pub accept: AttrValue,
    /// The name of the file that is chosen, perhaps on an earlier visit.
    #[prop_or_default]
    pub chosen: Option<AttrValue>,
    /// A file was chosen, or taken back.
    pub onchange: Callback<Option<File>>,
}

/// A file field that takes files by click, by keyboard, and by dropping them anywhere on it.
#[component]
pub fn FileField(props: &Props) -> Html {
    let texts = use_texts();
    let over = use_state(|| false);
    let onchange = props.onchange.reform(|event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        input.files().and_then(|files| files.get(0))
    });
    let ondragover = {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.setter();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let (over, onchange) = (over.setter(), props.onchange.clone());
        Callback::from(move |event: DragEvent| {
            // Otherwise the browser would leave the page and open the file.
            event.prevent_default();
            over.set(false);
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                onchange.emit(Some(file));
            }
        })
    };
    let invalid = props.error.is_some();
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={props.error.clone()}
            optional={props.optional}
        >
            <div class={classes!("portal-drop", over.then_some("portal-drop--over"))} {ondragover} {ondragleave} {ondrop}>
                <input
                    id={props.id.clone()}
                    name={props.id.clone()}
                    type="file"
                    class="portal-file"
                    accept={props.accept.clone()}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                    {onchange}
                />
                <p class="portal-quiet">{ texts.say("draft-drop") }</p>
                <div class="portal-drop__chosen" role="status">
                    if let Some(name) = &props.chosen {
                        <Icon name="document" size={IconSize::Small} />
                        <span>{ texts.tell("draft-file-kept", [("name", name.as_str().into())]) }</span>
                        <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("draft-file-remove")} onclick={props.onchange.reform(|()| None)} />
                    }
                </div>
            </div>
        </Field>
    }
}
