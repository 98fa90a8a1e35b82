//! One of a few.

use yew::prelude::*;

/// One entry of a [`RadioGroup`].
#[derive(Debug, Clone, PartialEq)]
pub struct RadioOption<T> {
    /// What it stands for.
    pub value: T,
    /// The words.
    pub text: AttrValue,
    /// What it means.
    pub help: AttrValue,
}

/// What [`RadioGroup`] takes.
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq + Clone + 'static> {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// The entries.
    pub options: Vec<RadioOption<T>>,
    /// The answer.
    pub value: T,
    /// The answer has changed.
    pub onchange: Callback<T>,
}

/// Radio buttons in a named group.
#[component]
pub fn RadioGroup<T: PartialEq + Clone + 'static>(props: &Props<T>) -> Html {
    let entry = |(index, option): (usize, &RadioOption<T>)| {
        let id = format!("{}-{index}", props.id);
        let help = format!("{id}-help");
        let value = option.value.clone();
        let onchange = props.onchange.reform(move |_: Event| value.clone());
        html! {
            <div class="ecl-radio">
                <input
                    type="radio"
                    class="ecl-radio__input"
                    id={id.clone()}
                    name={props.id.clone()}
                    checked={option.value == props.value}
                    aria-describedby={help.clone()}
                    {onchange}
                />
                <label class="ecl-radio__label" for={id}>
                    <span class="ecl-radio__box"><span class="ecl-radio__box-inner" /></span>
                    <span class="ecl-radio__text">{ &option.text }</span>
                </label>
                <div class="ecl-radio__help" id={help}>{ &option.help }</div>
            </div>
        }
    };
    html! {
        <fieldset class="ecl-form-group portal-radios" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <div class="portal-radios__options">{ for props.options.iter().enumerate().map(entry) }</div>
        </fieldset>
    }
}
