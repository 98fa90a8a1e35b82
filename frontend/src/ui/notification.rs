//! Something the reader should notice.

use yew::prelude::*;

use super::{Icon, IconSize};

/// What kind of news it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It worked.
    Success,
    /// It works, but look.
    Warning,
    /// It did not work.
    Error,
}

impl Tone {
    /// The name of the tone in classes and icons of the library.
    fn key(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The icon of the tone.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Info => "information",
            Self::Success => "check-filled",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What [`Notification`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What kind of news it is.
    pub tone: Tone,
    /// The news in a few words.
    pub title: AttrValue,
    /// Whether it came up while the reader was here and should be read aloud.
    #[prop_or_default]
    pub live: bool,
    /// The rest of it.
    #[prop_or_default]
    pub children: Html,
}

/// A notification of the component library.
#[component]
pub fn Notification(props: &Props) -> Html {
    let role = match (props.live, props.tone) {
        (false, _) => None,
        (true, Tone::Error) => Some("alert"),
        (true, Tone::Info | Tone::Success | Tone::Warning) => Some("status"),
    };
    html! {
        <div class={classes!("ecl-notification", format!("ecl-notification--{}", props.tone.key()))} {role}>
            <Icon name={props.tone.icon()} size={IconSize::Large} class="ecl-notification__icon" />
            <div class="ecl-notification__content">
                <div class="ecl-notification__title">{ &props.title }</div>
                <div class="ecl-notification__description">{ props.children.clone() }</div>
            </div>
        </div>
    }
}
