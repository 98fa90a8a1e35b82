//! A session is opened.

use clusterxchange_contract::identity::NewSession;
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use super::sign_up::is_address;
use crate::api::{ApiError, accounts};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Failure, NavLink, Notification, PageTitle, TextField, Tone};

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Filling,
    Incomplete,
    Sending,
    Refused(ApiError),
}

/// Asks for address and password, and leads on to where the person wanted to go.
#[component]
pub fn SignIn() -> Html {
    let texts = use_texts();
    let context = use_session();
    let navigator = use_navigator();
    let then = use_location().map_or(Route::Overview, |location| {
        destination(location.query_str())
    });
    let email = use_state(String::new);
    let password = use_state(String::new);
    let progress = use_state(|| Progress::Filling);
    let onsubmit = {
        let (email, password, progress) = (email.clone(), password.clone(), progress.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            let Some(session) = session(&email, &password) else {
                progress.set(Progress::Incomplete);
                return;
            };
            progress.set(Progress::Sending);
            let (context, navigator, progress) =
                (context.clone(), navigator.clone(), progress.setter());
            spawn_local(async move {
                match accounts::sign_in(&context.client, &session).await {
                    Err(error) => progress.set(Progress::Refused(error)),
                    Ok(me) => {
                        context.begin(me);
                        if let Some(navigator) = navigator {
                            navigator.replace(&then);
                        }
                    }
                }
            });
        })
    };
    let incomplete = *progress == Progress::Incomplete;
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("sign-in-title")} />
            { refusal(&texts, &progress) }
            <form class="portal-form" novalidate=true {onsubmit}>
                <TextField
                    id="email" label={texts.say("account-email")} kind="email" autocomplete="username" value={(*email).clone()}
                    error={(incomplete && !is_address(&email)).then(|| AttrValue::from(texts.say("account-email-missing")))}
                    onchange={setter(&email)}
                />
                <TextField
                    id="password" label={texts.say("account-password")} kind="password" autocomplete="current-password" value={(*password).clone()}
                    error={(incomplete && password.is_empty()).then(|| AttrValue::from(texts.say("account-password-missing")))}
                    onchange={setter(&password)}
                />
                <Button submit=true label={texts.say("nav-sign-in")} busy={*progress == Progress::Sending} />
            </form>
            <p><NavLink to={Route::ForgottenPassword} class="ecl-link">{ texts.say("reset-link") }</NavLink></p>
            <p>
                { texts.say("sign-in-no-account") }{ " " }
                <NavLink to={Route::SignUp} class="ecl-link">{ texts.say("nav-sign-up") }</NavLink>
            </p>
        </div>
    }
}

/// The request, if both fields can be right.
fn session(email: &str, password: &str) -> Option<NewSession> {
    is_address(email).then_some(())?;
    serde_json::from_value(json!({ "email": email.trim(), "password": password })).ok()
}

fn setter(state: &UseStateHandle<String>) -> Callback<String> {
    let state = state.setter();
    Callback::from(move |text| state.set(text))
}

fn refusal(texts: &Texts, progress: &Progress) -> Html {
    match progress {
        // Which of the two is wrong must not be told.
        Progress::Refused(error) if error.is_unauthorised() => html! {
            <Notification tone={Tone::Error} title={texts.say("sign-in-failed")} live=true>{ texts.say("sign-in-failed-text") }</Notification>
        },
        Progress::Refused(error) => {
            html! { <Failure title={texts.say("sign-in-failed")} error={error.clone()} /> }
        }
        Progress::Incomplete => html! {
            <Notification tone={Tone::Error} title={texts.say("form-incomplete")} live=true>{ texts.say("form-incomplete-text") }</Notification>
        },
        Progress::Filling | Progress::Sending => Html::default(),
    }
}

/// The page named in the query, which can only be one of ours.
fn destination(query: &str) -> Route {
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("then="))
        .and_then(|path| Route::recognize(&path.replace("%2F", "/")))
        .filter(|route| *route != Route::NotFound)
        .unwrap_or(Route::Overview)
}

#[cfg(test)]
mod test {
    use super::destination;
    use crate::route::Route;

    #[test]
    fn signing_in_leads_back_to_the_page_that_asked_for_it() {
        assert_eq!(destination("?then=%2Fplanner"), Route::Planner);
        assert_eq!(destination("?then=/planner"), Route::Planner);
    }

    #[test]
    fn signing_in_never_leads_to_another_site() {
        assert_eq!(
            destination("?then=https%3A%2F%2Fevil.example"),
            Route::Overview
        );
        assert_eq!(destination("?then=//evil.example"), Route::Overview);
        assert_eq!(destination(""), Route::Overview);
    }
}
