//! One of a list that is too long for radio buttons.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{Field, described_by};
use super::{Icon, IconSize};

/// One entry of a [`Select`].
#[derive(Debug, Clone, PartialEq)]
pub struct SelectOption {
    /// What is sent.
    pub value: AttrValue,
    /// What is read.
    pub text: AttrValue,
}

/// What [`Select`] takes.
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
    /// The entries.
    pub options: Vec<SelectOption>,
    /// The answer.
    pub value: AttrValue,
    /// The answer has changed.
    pub onchange: Callback<String>,
}

/// A drop-down list of the component library: the browser's own, with the library's looks.
#[component]
pub fn Select(props: &Props) -> Html {
    let onchange = props
        .onchange
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let invalid = props.error.is_some();
    let entry = |option: &SelectOption| {
        let selected = option.value == props.value;
        html! { <option value={option.value.clone()} {selected}>{ &option.text }</option> }
    };
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={props.error.clone()}
            optional={props.optional}
        >
            <div class={classes!("ecl-select__container", "ecl-select__container--l", invalid.then_some("ecl-select__container--invalid"))}>
                <select
                    id={props.id.clone()}
                    name={props.id.clone()}
                    class="ecl-select"
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                    {onchange}
                >
                    { for props.options.iter().map(entry) }
                </select>
                <div class="ecl-select__icon" aria-hidden="true">
                    <Icon name="corner-arrow" size={IconSize::Small} class="ecl-icon--rotate-180 portal-select__arrow" />
                </div>
            </div>
        </Field>
    }
}
