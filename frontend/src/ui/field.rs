//! What every form field has: a label, perhaps help, perhaps an error, linked to its control.

use yew::prelude::*;

use super::{Icon, IconSize};
use crate::i18n::use_texts;

/// What [`Field`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier of the control.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with the answer, and what would be right.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it may be left empty.
    #[prop_or_default]
    pub optional: bool,
    /// The control, which names [`described_by`] in `aria-describedby`.
    pub children: Html,
}

/// The frame of a form field.
#[component]
pub fn Field(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <div class="ecl-form-group">
            <label class="ecl-form-label" for={props.id.clone()} id={format!("{}-label", props.id)}>
                { &props.label }
                if props.optional {
                    <span class="ecl-form-label__optional">{ texts.say("field-optional") }</span>
                }
            </label>
            { help(&props.id, props.help.as_ref()) }
            { error(&props.id, props.error.as_ref()) }
            { props.children.clone() }
        </div>
    }
}

/// The help text of a field.
pub fn help(id: &str, help: Option<&AttrValue>) -> Html {
    help.map_or_else(Html::default, |help| {
        html! { <div class="ecl-help-block" id={format!("{id}-help")}>{ help }</div> }
    })
}

/// The error text of a field.
pub fn error(id: &str, error: Option<&AttrValue>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! {
            <div class="ecl-feedback-message" id={format!("{id}-error")}>
                <Icon name="error" size={IconSize::Small} class="ecl-feedback-message__icon" />
                <span>{ error }</span>
            </div>
        }
    })
}

/// The identifiers of everything that describes a control, for `aria-describedby`.
pub fn described_by(id: &str, help: bool, error: bool) -> Option<String> {
    let parts: Vec<_> = [(help, "help"), (error, "error")]
        .into_iter()
        .filter(|(present, _)| *present)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

#[cfg(test)]
mod test {
    use super::described_by;

    #[test]
    fn a_control_names_what_describes_it_and_nothing_else() {
        assert_eq!(described_by("email", false, false), None);
        assert_eq!(
            described_by("email", true, true).as_deref(),
            Some("email-help email-error")
        );
        assert_eq!(
            described_by("email", false, true).as_deref(),
            Some("email-error")
        );
    }
}
