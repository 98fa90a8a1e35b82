//! Whether the browser has a connection, for whoever waits for one.

use gloo::events::EventListener;
use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Icon, IconSize};

/// Whether the browser believes that it has a connection; follows as that changes.
#[hook]
pub fn use_connection() -> bool {
    let online = use_state(is_online);
    use_effect_with((), {
        let online = online.setter();
        move |()| {
            let listen = |event: &'static str| {
                let online = online.clone();
                EventListener::new(&gloo::utils::window(), event, move |_| {
                    online.set(is_online());
                })
            };
            let listeners = [listen("online"), listen("offline")];
            move || drop(listeners)
        }
    });
    *online
}

fn is_online() -> bool {
    gloo::utils::window().navigator().on_line()
}

/// Says that there is no connection, for as long as there is none, and when it is back.
#[component]
pub fn ConnectionBanner() -> Html {
    let texts = use_texts();
    let online = use_connection();
    let has_been_away = use_mut_ref(|| false);
    if !online {
        *has_been_away.borrow_mut() = true;
    }
    let content = if !online {
        html! {
            <p class="connection connection--away">
                <Icon name="warning" size={IconSize::Small} />
                <span><strong>{ texts.say("offline-title") }</strong>{ " " }{ texts.say("offline-text") }</span>
            </p>
        }
    } else if *has_been_away.borrow() {
        html! { <p class="connection portal-unseen">{ texts.say("offline-back") }</p> }
    } else {
        Html::default()
    };
    html! { <div role="status">{ content }</div> }
}
