//! An account is opened.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::wire::NewAccount;
use crate::api::{ApiError, accounts};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Failure, NavLink, Notification, PageTitle, TextField, Tone};

#[derive(Debug, Clone, PartialEq, Default)]
struct Form {
    name: String,
    email: String,
    password: String,
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Filling,
    Incomplete,
    Sending,
    Refused(ApiError),
    Sent,
}

impl Form {
    fn is_complete(&self) -> bool {
        !self.name.trim().is_empty() && is_address(&self.email) && !self.password.is_empty()
    }
}

/// Whether a text can be a mail address at all; whether it is one, only a mail can tell.
pub fn is_address(text: &str) -> bool {
    text.trim()
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Asks for name, address and password.
#[component]
pub fn SignUp() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let form = use_state(Form::default);
    let progress = use_state(|| Progress::Filling);
    if *progress == Progress::Sent {
        return sent(&texts, &form.email);
    }
    let onsubmit = {
        let (form, progress, language) = (form.clone(), progress.clone(), texts.language());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            if !form.is_complete() {
                progress.set(Progress::Incomplete);
                return;
            }
            progress.set(Progress::Sending);
            let account = NewAccount {
                email: form.email.trim().to_owned(),
                password: form.password.clone(),
                name: form.name.trim().to_owned(),
                locale: language.to_owned(),
            };
            let (client, progress) = (client.clone(), progress.setter());
            spawn_local(async move {
                let outcome = accounts::sign_up(&client, &account).await;
                progress.set(outcome.map_or_else(Progress::Refused, |()| Progress::Sent));
            });
        })
    };
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("sign-up-title")} />
            <p class="portal-lead">{ texts.say("sign-up-lead") }</p>
            { refusal(&texts, &progress) }
            <form class="portal-form" novalidate=true {onsubmit}>
                { fields(&texts, &form, &progress) }
                <Button submit=true label={texts.say("sign-up-action")} busy={*progress == Progress::Sending} />
            </form>
            <p>
                { texts.say("sign-up-has-account") }{ " " }
                <NavLink to={Route::SignIn} class="ecl-link">{ texts.say("nav-sign-in") }</NavLink>
            </p>
        </div>
    }
}

fn fields(texts: &Texts, form: &UseStateHandle<Form>, progress: &Progress) -> Html {
    let change = |write: fn(&mut Form, String)| {
        let form = form.clone();
        Callback::from(move |text: String| {
            let mut next = (*form).clone();
            write(&mut next, text);
            form.set(next);
        })
    };
    let wrong = |pointer: &str, missing: bool, sentence: &dyn Fn() -> String| match progress {
        Progress::Incomplete if missing => Some(AttrValue::from(sentence())),
        Progress::Refused(error) => error.of_field(pointer).map(AttrValue::from),
        Progress::Filling | Progress::Incomplete | Progress::Sending | Progress::Sent => None,
    };
    html! {
        <>
            <TextField
                id="name" label={texts.say("account-name")} autocomplete="name" value={form.name.clone()}
                error={wrong("/name", form.name.trim().is_empty(), &|| texts.say("account-name-missing"))}
                onchange={change(|form, text| form.name = text)}
            />
            <TextField
                id="email" label={texts.say("account-email")} help={texts.say("account-email-help")} kind="email"
                autocomplete="email" value={form.email.clone()}
                error={wrong("/email", !is_address(&form.email), &|| texts.say("account-email-missing"))}
                onchange={change(|form, text| form.email = text)}
            />
            <TextField
                id="password" label={texts.say("account-password")} help={texts.say("account-password-help")}
                kind="password" autocomplete="new-password" value={form.password.clone()}
                error={wrong("/password", form.password.is_empty(), &|| texts.say("account-password-missing"))}
                onchange={change(|form, text| form.password = text)}
            />
        </>
    }
}

fn refusal(texts: &Texts, progress: &Progress) -> Html {
    match progress {
        Progress::Refused(error) => {
            html! { <Failure title={texts.say("sign-up-failed")} error={error.clone()} /> }
        }
        Progress::Incomplete => html! {
            <Notification tone={Tone::Error} title={texts.say("form-incomplete")} live=true>{ texts.say("form-incomplete-text") }</Notification>
        },
        Progress::Filling | Progress::Sending | Progress::Sent => Html::default(),
    }
}

fn sent(texts: &Texts, email: &str) -> Html {
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("sign-up-sent-title")} />
            <Notification tone={Tone::Success} title={texts.tell("sign-up-sent", [("email", email.into())])}>
                { texts.say("sign-up-sent-text") }
            </Notification>
            <p>{ texts.say("sign-up-sent-nothing") }</p>
        </div>
    }
}

#[cfg(test)]
mod test {
    use super::{Form, is_address};

    #[test]
    fn a_form_is_complete_when_each_answer_can_be_right() {
        let mut form = Form {
            name: "Ana".to_owned(),
            email: "ana@example.org".to_owned(),
            password: "x".to_owned(),
        };
        assert!(form.is_complete());
        form.name = " ".to_owned();
        assert!(!form.is_complete());
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        assert!(is_address(" a@b.eu "));
        assert!(!is_address("a.b.eu"));
        assert!(!is_address("@b.eu"));
        assert!(!is_address("a@b"));
    }
}
