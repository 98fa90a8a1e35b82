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
use crate::ui::{Button, Failure, NavLink, Notification, PageTitle, TextField, Tone};

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
    let password = use_state(String::new);
    // Whether the server asked for the password, and whether one was given since.
    let doubt = use_state(|| None::<bool>);
    let Some(token) = token else {
        return without_secret(&texts, texts.say("verify-title"));
    };
    let onclick = {
        let (progress, password, doubt) = (progress.setter(), password.clone(), doubt.clone());
        Callback::from(move |()| {
            progress.set(Progress::Sending);
            doubt.set(doubt.map(|_| true));
            let proof = AddressVerification {
                token: token.clone(),
                password: Text::parse(password.as_str()).ok(),
            };
            let (client, progress) = (client.clone(), progress.clone());
            spawn_local(async move {
                let outcome = accounts::verify(&client, &proof).await;
                progress.set(outcome.map_or_else(Progress::Refused, |()| Progress::Proved));
            });
        })
    };
    let change = {
        let (password, doubt) = (password.setter(), doubt.setter());
        Callback::from(move |text: String| {
            password.set(text);
            doubt.set(Some(false));
        })
    };
    let doubtful = html! {
        <Doubt
            password={(*password).clone()} was_wrong={*doubt == Some(true) && matches!(*progress, Progress::Refused(_))}
            busy={*progress == Progress::Sending} onchange={change} onclick={onclick.clone()}
        />
    };
    let is_asked = |error: &ApiError| error.of_field(&texts, "/password").is_some();
    let content = match &*progress {
        Progress::Refused(error) if is_asked(error) => doubtful.clone(),
        Progress::Sending if doubt.is_some() => doubtful.clone(),
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

#[derive(Debug, Clone, PartialEq, Properties)]
struct DoubtProps {
    password: String,
    was_wrong: bool,
    busy: bool,
    onchange: Callback<String>,
    onclick: Callback<()>,
}

/// Asks for the password that was chosen at signing up: somebody has typed the address more than once,
/// and it may have been a stranger.
#[component]
fn Doubt(props: &DoubtProps) -> Html {
    let texts = use_texts();
    let error = props.was_wrong.then(|| texts.say("verify-password-wrong"));
    let onsubmit = {
        let onclick = props.onclick.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            onclick.emit(());
        })
    };
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            <p class="portal-lead">{ texts.say("verify-doubt") }</p>
            <TextField
                id="password" label={texts.say("account-password")} kind="password"
                autocomplete="current-password" value={props.password.clone()}
                error={error.map(AttrValue::from)} onchange={props.onchange.clone()}
            />
            <Button submit=true label={texts.say("verify-action")} busy={props.busy} />
        </form>
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
