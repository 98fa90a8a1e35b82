//! A file from the reader's machine.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::field::{Field, described_by};

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
    /// A file was chosen, or taken back.
    pub onchange: Callback<Option<File>>,
}

/// A file field. The browser's own one takes files by click, by keyboard and by dropping them on it.
#[component]
pub fn FileField(props: &Props) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        input.files().and_then(|files| files.get(0))
    });
    let invalid = props.error.is_some();
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={props.error.clone()}
            optional={props.optional}
        >
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
        </Field>
    }
}
