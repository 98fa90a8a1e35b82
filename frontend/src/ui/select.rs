//! One of many.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{Field, described_by};
use super::{Icon, IconSize};
use crate::i18n::use_texts;

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
    /// What the lack of an answer is called; "Please choose" unless told.
    #[prop_or_default]
    pub none: Option<AttrValue>,
    /// What can be chosen, in words.
    pub options: Vec<AttrValue>,
    /// The place of the answer among them.
    pub value: Option<usize>,
    /// The answer has changed.
    pub onchange: Callback<Option<usize>>,
}

/// A select of the component library. Its first entry is the lack of an answer.
#[component]
pub fn Select(props: &Props) -> Html {
    let texts = use_texts();
    let onchange = props.onchange.reform(|event: Event| {
        let chosen = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        usize::try_from(chosen).ok()?.checked_sub(1)
    });
    let invalid = props.error.is_some();
    let none = props.none.clone();
    let none = none.unwrap_or_else(|| texts.say("field-choose").into());
    let option = |(index, text): (usize, &AttrValue)| {
        html! { <option value={index.to_string()} selected={props.value == Some(index)}>{ text }</option> }
    };
    html! {
        <Field
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={props.error.clone()}
            optional={props.optional}
        >
            <div class={classes!("ecl-select__container", "portal-select", invalid.then_some("ecl-select__container--invalid"))}>
                <select
                    id={props.id.clone()}
                    name={props.id.clone()}
                    class="ecl-select"
                    aria-required={(!props.optional).then_some("true")}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                    {onchange}
                >
                    <option value="" selected={props.value.is_none()}>{ none }</option>
                    { for props.options.iter().enumerate().map(option) }
                </select>
                <div class="ecl-select__icon" aria-hidden="true">
                    <Icon name="corner-arrow" size={IconSize::ExtraSmall} class="portal-select__icon" />
                </div>
            </div>
        </Field>
    }
}
