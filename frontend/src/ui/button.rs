//! Buttons: things that do something. What leads somewhere is a link.

use yew::prelude::*;

use super::{Icon, IconSize};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do on the page.
    #[default]
    Primary,
    /// Something else one may do.
    Secondary,
    /// Something beside the point.
    Ghost,
}

/// What [`Button`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it does, in words.
    pub label: AttrValue,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Whether it sends the form it stands in.
    #[prop_or_default]
    pub submit: bool,
    /// Whether it is at work: it stays focusable, but does nothing.
    #[prop_or_default]
    pub busy: bool,
    /// Symbol before the label.
    #[prop_or_default]
    pub icon: Option<AttrValue>,
    /// What happens.
    #[prop_or_default]
    pub onclick: Callback<()>,
}

/// A button of the component library.
#[component]
pub fn Button(props: &Props) -> Html {
    let kind = match props.kind {
        ButtonKind::Primary => "ecl-button--primary",
        ButtonKind::Secondary => "ecl-button--secondary",
        ButtonKind::Ghost => "ecl-button--ghost",
    };
    let onclick = {
        let (busy, onclick) = (props.busy, props.onclick.clone());
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
            } else {
                onclick.emit(());
            }
        })
    };
    let icon = props.icon.as_ref().map(|name| {
        html! { <span class="ecl-button__icon-container"><Icon name={name.clone()} size={IconSize::Small} class="ecl-button__icon" /></span> }
    });
    html! {
        <button
            type={if props.submit { "submit" } else { "button" }}
            class={classes!("ecl-button", kind)}
            aria-disabled={props.busy.then_some("true")}
            {onclick}
        >
            <span class="ecl-button__container">
                { icon }
                <span class="ecl-button__label">{ &props.label }</span>
            </span>
        </button>
    }
}
