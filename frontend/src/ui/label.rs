//! A word about the state of something.

use yew::prelude::*;

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// For the record.
    Low,
    /// To be noticed.
    Medium,
    /// To be acted on.
    High,
}

/// What [`Label`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The word.
    pub text: AttrValue,
    /// How much it matters.
    pub weight: Weight,
}

/// A label of the component library; the colour only repeats what the word says.
#[component]
pub fn Label(props: &Props) -> Html {
    let weight = match props.weight {
        Weight::Low => "ecl-label--low",
        Weight::Medium => "ecl-label--medium",
        Weight::High => "ecl-label--high",
    };
    html! { <span class={classes!("ecl-label", weight)}>{ &props.text }</span> }
}
