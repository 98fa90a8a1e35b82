//! The link in the mail that proves an address.

use clusterxchange_contract::identity::AddressVerification;
use clusterxchange_domain::text::Text;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::secret::use_secret;
use crate::api::{ApiError, accounts};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Failure, NavLink, Notification, PageTitle, Tone};

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Asking,
    Sending,
    Refused(ApiError),
    Proved,
}

/// Waits for a click, so that a program that only follows links does not use the secret up, and
/// takes the secret out of the address bar and the history.
#[component]
pub fn Verify() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let token = use_secret(Route::Verify).and_then(|token| Text::parse(token).ok());
    let progress = use_state(|| Progress::Asking);
    let Some(token) = token else {
        return without_secret(&texts, texts.say("verify-title"));
    };
    let proof = AddressVerification { token };
    let onclick = {
        let progress = progress.setter();
        Callback::from(move |()| {
            progress.set(Progress::Sending);
            let (client, proof, progress) = (client.clone(), proof.clone(), progress.clone());
            spawn_local(async move {
                let outcome = accounts::verify(&client, &proof).await;
                progress.set(outcome.map_or_else(Progress::Refused, |()| Progress::Proved));
            });
        })
    };
    let content = match &*progress {
        Progress::Asking | Progress::Sending => html! {
            <>
                <p class="portal-lead">{ texts.say("verify-lead") }</p>
                <Button label={texts.say("verify-action")} busy={*progress == Progress::Sending} {onclick} />
            </>
        },
        Progress::Refused(error) => {
            html! { <Failure title={texts.say("verify-failed")} error={error.clone()} retry={onclick} /> }
        }
        Progress::Proved => html! {
            <Notification tone={Tone::Success} title={texts.say("verify-done")} live=true>
                <NavLink to={Route::SignIn} class="ecl-link">{ texts.say("nav-sign-in") }</NavLink>
            </Notification>
        },
    };
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("verify-title")} />
            { content }
        </div>
    }
}

/// A page whose link came without its secret.
pub fn without_secret(texts: &Texts, title: String) -> Html {
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle {title} />
            <Notification tone={Tone::Warning} title={texts.say("verify-no-secret")}>{ texts.say("verify-no-secret-text") }</Notification>
        </div>
    }
}
