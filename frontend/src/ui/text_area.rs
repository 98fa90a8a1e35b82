//! Several lines of text.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::field::{Field, described_by};

/// What [`TextArea`] takes.
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
    /// How many lines are shown.
    #[prop_or(5)]
    pub rows: u32,
    /// The answer.
    pub value: AttrValue,
    /// The answer has changed.
    pub onchange: Callback<String>,
}

/// A text area of the component library.
#[component]
pub fn TextArea(props: &Props) -> Html {
    let oninput = props
        .onchange
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let invalid = props.error.is_some();
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={props.error.clone()}
            optional={props.optional}
        >
            <textarea
                id={props.id.clone()}
                name={props.id.clone()}
                rows={props.rows.to_string()}
                class={classes!("ecl-text-area", "portal-text-area", invalid.then_some("ecl-text-area--invalid"))}
                aria-required={(!props.optional).then_some("true")}
                aria-invalid={invalid.then_some("true")}
                aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                value={props.value.clone()}
                {oninput}
            />
        </Field>
    }
}
