//! A call that failed, and what to do about it.

use yew::prelude::*;

use super::{Button, ButtonKind, Notification, Tone};
use crate::api::ApiError;
use crate::i18n::use_texts;

/// What [`Failure`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was attempted, for example "Your cases could not be loaded".
    pub title: AttrValue,
    /// Why it failed.
    pub error: ApiError,
    /// The pointers of the fields that say by themselves what is wrong with them.
    #[prop_or_default]
    pub fields: Vec<&'static str>,
    /// Tries again, where that makes sense.
    #[prop_or_default]
    pub retry: Option<Callback<()>>,
}

/// Says what failed, why, and offers the next step.
#[component]
pub fn Failure(props: &Props) -> Html {
    let texts = use_texts();
    let trace = props.error.trace_id().map(|trace| {
        html! { <p class="portal-quiet">{ texts.tell("failure-trace", [("trace", trace.into())]) }</p> }
    });
    let retry = props.retry.clone().map(|onclick| {
        html! { <Button kind={ButtonKind::Secondary} label={texts.say("failure-retry")} {onclick} /> }
    });
    html! {
        <Notification tone={Tone::Error} title={props.title.clone()} live=true>
            <p>{ props.error.sentence_beside(&texts, &props.fields) }</p>
            { trace }
            { retry }
        </Notification>
    }
}
