//! The secret of a token, shown this once.

use std::rc::Rc;

use clusterxchange_contract::identity::IssuedApiToken;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind, Notification, Tone};

/// What [`Issued`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The token with its secret.
    pub issued: Rc<IssuedApiToken>,
    /// The reader has it.
    pub onseen: Callback<()>,
}

/// The secret, with a button that copies it. It is kept nowhere, here as on the server.
#[component]
pub fn Issued(props: &Props) -> Html {
    let texts = use_texts();
    let copied = use_state(|| false);
    let onclick = {
        let (copied, secret) = (copied.setter(), props.issued.secret.clone());
        Callback::from(move |()| {
            let clipboard = gloo::utils::window().navigator().clipboard();
            let (copied, written) = (copied.clone(), clipboard.write_text(&secret));
            spawn_local(async move {
                // A browser that does not let us leaves the secret to be selected by hand.
                copied.set(JsFuture::from(written).await.is_ok());
            });
        })
    };
    let name = props.issued.token.name.as_str();
    html! {
        <Notification tone={Tone::Success} title={texts.tell("token-issued", [("name", name.into())])} live=true>
            <p>{ texts.say("token-issued-text") }</p>
            <p><code class="portal-hash">{ &props.issued.secret }</code></p>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} icon="copy" label={if *copied { texts.say("token-copied") } else { texts.say("token-copy") }} {onclick} />
                <Button kind={ButtonKind::Ghost} label={texts.say("token-seen")} onclick={props.onseen.clone()} />
            </div>
        </Notification>
    }
}
