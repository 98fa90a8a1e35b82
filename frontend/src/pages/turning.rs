//! On to the next page of a list, and back.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind};

/// What [`Turning`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The cursors that led here; the last one is that of the page on screen.
    pub trail: UseStateHandle<Vec<String>>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

/// Two buttons, where there is something before or after.
#[component]
pub fn Turning(props: &Props) -> Html {
    let texts = use_texts();
    let set = |trail: Vec<String>| {
        let state = props.trail.setter();
        Callback::from(move |()| state.set(trail.clone()))
    };
    let shorter = props.trail.split_last().map(|(_, rest)| rest.to_vec());
    let longer = props.next.clone().map(|next| {
        let mut longer = (*props.trail).clone();
        longer.push(next);
        longer
    });
    if shorter.is_none() && longer.is_none() {
        return Html::default();
    }
    html! {
        <div class="portal-turning">
            if let Some(shorter) = shorter {
                <Button kind={ButtonKind::Secondary} label={texts.say("list-back")} onclick={set(shorter)} />
            }
            if let Some(longer) = longer {
                <Button kind={ButtonKind::Secondary} label={texts.say("list-on")} onclick={set(longer)} />
            }
        </div>
    }
}
