//! The link in the mail that proves an address.

use clusterxchange_contract::identity::AddressVerification;
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

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
    let navigator = use_navigator();
    let query = use_location().map(|location| location.query_str().to_owned());
    let token = use_memo((), move |()| query.as_deref().and_then(secret));
    let progress = use_state(|| Progress::Asking);
    use_effect_with((), move |()| {
        if let Some(navigator) = navigator {
            navigator.replace(&Route::Verify);
        }
    });
    let Some(proof) = (*token).clone() else {
        return without_secret(&texts);
    };
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

fn without_secret(texts: &Texts) -> Html {
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("verify-title")} />
            <Notification tone={Tone::Warning} title={texts.say("verify-no-secret")}>{ texts.say("verify-no-secret-text") }</Notification>
        </div>
    }
}

/// The secret in the query, if it can be one.
fn secret(query: &str) -> Option<AddressVerification> {
    let token = query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("token="))?;
    serde_json::from_value(json!({ "token": token })).ok()
}

#[cfg(test)]
mod test {
    use super::secret;

    #[test]
    fn the_secret_is_found_in_the_query_and_nowhere_else() {
        let token = |query| secret(query).map(|proof| proof.token.into_string());
        let long = "abcdefghijklmnopqrst-1";
        assert_eq!(
            token("?token=abcdefghijklmnopqrst-1").as_deref(),
            Some(long)
        );
        assert_eq!(
            token("?x=1&token=abcdefghijklmnopqrst-1").as_deref(),
            Some(long)
        );
        assert_eq!(token(""), None);
    }

    #[test]
    fn a_piece_of_a_secret_is_none() {
        assert!(secret("?token=").is_none());
        assert!(secret("?token=abc").is_none());
    }
}
