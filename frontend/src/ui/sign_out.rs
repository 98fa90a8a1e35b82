//! The way out. Whoever leaves drafts in this browser is asked what becomes of them.

use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use super::{Button, ButtonKind, Dialog};
use crate::draft::{files, owner, store};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{SessionContext, use_session};

/// What [`SignOut`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What else happens when it is pressed.
    #[prop_or_default]
    pub onfollow: Callback<()>,
}

/// The button, and the question where there is something to ask.
#[component]
pub fn SignOut(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let navigator = use_navigator();
    let asking = use_state(|| false);
    let account = owner(&context);
    let leave = {
        let asking = asking.setter();
        Callback::from(move |remove: bool| {
            asking.set(false);
            let removed = remove.then_some(account);
            spawn_local(sign_out(context.clone(), navigator.clone(), removed));
        })
    };
    let onclick = {
        let (asking, leave, onfollow) = (asking.setter(), leave.clone(), props.onfollow.clone());
        Callback::from(move |()| {
            onfollow.emit(());
            if store::all(account).is_empty() {
                leave.emit(true);
            } else {
                asking.set(true);
            }
        })
    };
    let close = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(false))
    };
    html! {
        <>
            <Button kind={ButtonKind::Ghost} label={texts.say("nav-sign-out")} {onclick} />
            if *asking {
                <Dialog id="sign-out" title={texts.say("draft-leave-title")} onclose={close}>
                    <p>{ texts.say("draft-leave-text") }</p>
                    <div class="portal-turning">
                        <Button label={texts.say("draft-leave-remove")} onclick={leave.reform(|()| true)} />
                        <Button kind={ButtonKind::Secondary} label={texts.say("draft-leave-keep")} onclick={leave.reform(|()| false)} />
                    </div>
                </Dialog>
            }
        </>
    }
}

async fn sign_out(context: SessionContext, navigator: Option<Navigator>, removed: Option<Uuid>) {
    if let Some(account) = removed {
        files::clear(account).await;
    }
    // The token is gone from memory either way; an unreachable server ends the rest by itself.
    let _answered = context.client.end_session().await;
    context.end();
    if let Some(navigator) = navigator {
        navigator.push(&Route::Home);
    }
    if let Some(account) = removed {
        // Last, since a form that was still open would have kept its draft again.
        store::clear(account);
    }
}
