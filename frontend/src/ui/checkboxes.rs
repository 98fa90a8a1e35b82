//! Any of a few.

use std::collections::BTreeSet;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{described_by, error, help};
use super::{Icon, IconSize};
use crate::i18n::use_texts;

/// More entries than this scroll within their box.
const LONG: usize = 12;

/// What [`Checkboxes`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether none may be ticked.
    #[prop_or_default]
    pub optional: bool,
    /// What can be ticked, in words.
    pub options: Vec<AttrValue>,
    /// The places of those that are ticked.
    pub value: BTreeSet<usize>,
    /// One was ticked or cleared.
    pub onchange: Callback<(usize, bool)>,
}

/// Checkboxes of the component library in a named group.
#[component]
pub fn Checkboxes(props: &Props) -> Html {
    let texts = use_texts();
    let is_long = props.options.len() > LONG;
    let entry = |(index, text): (usize, &AttrValue)| {
        let onchange = props.onchange.reform(move |ticked: bool| (index, ticked));
        html! {
            <Checkbox id={format!("{}-{index}", props.id)} label={text.clone()} value={props.value.contains(&index)} {onchange} />
        }
    };
    html! {
        <fieldset
            class="ecl-form-group portal-checkboxes"
            id={props.id.clone()}
            aria-describedby={described_by(&props.id, props.help.is_some(), props.error.is_some())}
        >
            <legend class="ecl-form-label">
                { &props.legend }
                if props.optional {
                    <span class="ecl-form-label__optional">{ texts.say("field-optional") }</span>
                }
            </legend>
            { help(&props.id, props.help.as_ref()) }
            { error(&props.id, props.error.as_ref()) }
            <div class={classes!("portal-checkboxes__options", is_long.then_some("portal-checkboxes__options--long"))}>{ for props.options.iter().enumerate().map(entry) }</div>
        </fieldset>
    }
}

/// What [`Checkbox`] takes.
#[derive(Properties, PartialEq)]
pub struct CheckboxProps {
    /// Identifier.
    pub id: AttrValue,
    /// What ticking it means.
    pub label: AttrValue,
    /// What it leads to.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it is ticked.
    pub value: bool,
    /// It was ticked or cleared.
    pub onchange: Callback<bool>,
}

/// One checkbox of the component library.
#[component]
pub fn Checkbox(props: &CheckboxProps) -> Html {
    let onchange = props
        .onchange
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    let invalid = props.error.is_some();
    html! {
        <div class="ecl-checkbox">
            { error(&props.id, props.error.as_ref()) }
            <input
                type="checkbox"
                class="ecl-checkbox__input"
                id={props.id.clone()}
                name={props.id.clone()}
                checked={props.value}
                aria-invalid={invalid.then_some("true")}
                aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                {onchange}
            />
            <label class="ecl-checkbox__label" for={props.id.clone()}>
                <span class="ecl-checkbox__box"><Icon name="check" size={IconSize::Small} class="ecl-checkbox__icon" /></span>
                <span class="ecl-checkbox__text">{ &props.label }</span>
            </label>
            { help(&props.id, props.help.as_ref()) }
        </div>
    }
}
