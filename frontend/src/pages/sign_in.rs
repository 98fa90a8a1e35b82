//! A session is opened.

use clusterxchange_contract::identity::{Me, NewSession};
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;
use yew_router::query::Raw;

use super::sign_up::is_address;
use crate::api::{ApiClient, ApiError, accounts};
use crate::i18n::{Texts, use_language, use_texts};
use crate::query::use_query;
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
    let language = use_language();
    let query = use_query().query;
    let then = destination(query.get("then").unwrap_or_default());
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
            let (route, query) = then.clone();
            let language = language.clone();
            spawn_local(async move {
                match accounts::sign_in(&context.client, &session).await {
                    Err(error) => progress.set(Progress::Refused(error)),
                    Ok(me) => {
                        let chosen = language.and_then(|language| language.take_earlier_choice());
                        let me = in_chosen_language(&context.client, me, chosen).await;
                        context.begin(me);
                        if let Some(navigator) = navigator {
                            // A query that was read from an address can be written into one.
                            navigator
                                .replace_with_query(&route, Raw(query))
                                .unwrap_or_else(|_| navigator.replace(&route));
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

/// The account with the language that was chosen just before signing in: that choice is the newer one.
async fn in_chosen_language(client: &ApiClient, mut me: Me, chosen: Option<String>) -> Me {
    if let Some(chosen) = chosen.filter(|chosen| *chosen != me.account.locale) {
        // If the account cannot be told, this browser still keeps the choice.
        let _told = accounts::choose_language(client, &chosen).await;
        me.account.locale = chosen;
    }
    me
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

/// The page with this address, which can only be one of ours, and its parameters.
fn destination(then: &str) -> (Route, String) {
    let (path, query) = then.split_once('?').unwrap_or((then, ""));
    // Without an address there is nowhere to go back to; the router would take it for the home page.
    Some(path)
        .filter(|path| path.starts_with('/'))
        .and_then(Route::recognize)
        .filter(|route| *route != Route::NotFound)
        .map_or((Route::Overview, String::new()), |route| {
            (route, query.to_owned())
        })
}

#[cfg(test)]
mod test {
    use super::destination;
    use crate::route::Route;

    #[test]
    fn signing_in_leads_back_to_the_page_that_asked_for_it() {
        let planner = (Route::Planner, String::new());
        assert_eq!(destination("/planner"), planner);
        let filtered = (
            Route::OfficeRegistrations,
            "state=on_hold&sort=due".to_owned(),
        );
        assert_eq!(
            destination("/office/registrations?state=on_hold&sort=due"),
            filtered
        );
    }

    #[test]
    fn signing_in_never_leads_to_another_site() {
        for address in [
            "https://evil.example",
            "//evil.example",
            "",
            "?next=/planner",
        ] {
            assert_eq!(destination(address), (Route::Overview, String::new()));
        }
    }
}
