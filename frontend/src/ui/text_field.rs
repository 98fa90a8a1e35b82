//! One line of text.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, described_by};

/// What [`TextField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier, also the name under which browsers remember answers.
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
    /// `text`, `email`, `tel`, `url` or `password`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// Which keys a phone shows: `numeric` or `decimal`, unless those of its kind.
    #[prop_or_default]
    pub inputmode: Option<&'static str>,
    /// What the browser may fill in.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// The answer.
    pub value: AttrValue,
    /// The answer has changed.
    pub onchange: Callback<String>,
}

/// A text field of the component library.
#[component]
pub fn TextField(props: &Props) -> Html {
    let oninput = props
        .onchange
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let invalid = props.error.is_some();
    html! {
        <Field id={props.id.clone()} label={props.label.clone()} help={props.help.clone()} error={props.error.clone()} optional={props.optional}>
            <input
                id={props.id.clone()}
                name={props.id.clone()}
                type={props.kind.clone()}
                class={classes!("ecl-text-input", "ecl-text-input--l", invalid.then_some("ecl-text-input--invalid"))}
                inputmode={props.inputmode}
                autocomplete={props.autocomplete.clone()}
                aria-required={(!props.optional).then_some("true")}
                aria-invalid={invalid.then_some("true")}
                aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                value={props.value.clone()}
                {oninput}
            />
        </Field>
    }
}
