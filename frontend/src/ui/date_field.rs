//! A calendar date.

use chrono::NaiveDate;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, described_by};

/// What [`DateField`] takes.
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
    /// First day that makes sense.
    #[prop_or_default]
    pub min: Option<NaiveDate>,
    /// Last day that makes sense.
    #[prop_or_default]
    pub max: Option<NaiveDate>,
    /// The answer.
    pub value: Option<NaiveDate>,
    /// The answer has changed.
    pub onchange: Callback<Option<NaiveDate>>,
}

/// A date field. The browser's own picker speaks the reader's language and works by keyboard, touch
/// and screen reader, so we add only the library's looks.
#[component]
pub fn DateField(props: &Props) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        text.parse().ok()
    });
    let invalid = props.error.is_some();
    let text = |date: Option<NaiveDate>| date.map(|date| date.to_string());
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
                type="date"
                class={classes!("ecl-text-input", "portal-date", invalid.then_some("ecl-text-input--invalid"))}
                min={text(props.min)}
                max={text(props.max)}
                aria-invalid={invalid.then_some("true")}
                aria-describedby={described_by(&props.id, props.help.is_some(), invalid)}
                value={text(props.value).unwrap_or_default()}
                {onchange}
            />
        </Field>
    }
}
