//! An account is opened.

use clusterxchange_contract::identity::{NewAccount, Password};
use clusterxchange_domain::text::{Name, TextError};
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, accounts};
use crate::draft::{Draft, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Failure, NavLink, Notification, PageTitle, TextField, Tone};

/// What is typed; the password is kept nowhere.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct Form {
    name: String,
    email: String,
    #[serde(skip)]
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
    /// The request, if each answer can be right.
    fn account(&self, language: &str) -> Option<NewAccount> {
        is_address(&self.email).then_some(())?;
        Some(NewAccount {
            email: self.email.trim().to_owned(),
            password: Password::parse(self.password.clone()).ok()?,
            name: Name::parse(self.name.trim()).ok()?,
            locale: Some(language.to_owned()),
        })
    }
}

/// What is wrong with a password before the server sees it; the bounds are those of the contract.
pub fn password_fault(password: &str, texts: &Texts) -> Option<String> {
    match Password::parse(password).err()? {
        TextError::TooShort(least) => {
            Some(texts.tell("account-password-short", [("least", least.into())]))
        }
        TextError::TooLong(most, _) => {
            Some(texts.tell("account-password-long", [("most", most.into())]))
        }
        TextError::ControlCharacter | TextError::LineBreak | TextError::Direction => {
            Some(texts.say("account-password-missing"))
        }
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
    let form = use_draft("sign-up".to_owned(), Form::default);
    let progress = use_state(|| Progress::Filling);
    if *progress == Progress::Sent {
        return sent(&texts, &form.email);
    }
    let onsubmit = {
        let (form, progress, language) =
            (form.clone(), progress.clone(), texts.language().to_owned());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            let Some(account) = form.account(&language) else {
                progress.set(Progress::Incomplete);
                return;
            };
            progress.set(Progress::Sending);
            let (client, progress, form) = (client.clone(), progress.setter(), form.clone());
            spawn_local(async move {
                let outcome = accounts::sign_up(&client, &account).await;
                if outcome.is_ok() {
                    form.forget();
                }
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

fn fields(texts: &Texts, form: &Draft<Form>, progress: &Progress) -> Html {
    let change = |write: fn(&mut Form, String)| {
        let form = form.clone();
        Callback::from(move |text: String| {
            let mut next = (*form).clone();
            write(&mut next, text);
            form.set(next);
        })
    };
    let wrong = |pointer: &str, fault: Option<String>| match progress {
        Progress::Incomplete => fault.map(AttrValue::from),
        Progress::Refused(error) => error.of_field(texts, pointer).map(AttrValue::from),
        Progress::Filling | Progress::Sending | Progress::Sent => None,
    };
    let name = form.name.trim().is_empty();
    let name = name.then(|| texts.say("account-name-missing"));
    let email = (!is_address(&form.email)).then(|| texts.say("account-email-missing"));
    let password = password_fault(&form.password, texts);
    html! {
        <>
            <TextField
                id="name" label={texts.say("account-name")} autocomplete="name" value={form.name.clone()}
                error={wrong("/name", name)}
                onchange={change(|form, text| form.name = text)}
            />
            <TextField
                id="email" label={texts.say("account-email")} help={texts.say("account-email-help")} kind="email"
                autocomplete="email" value={form.email.clone()}
                error={wrong("/email", email)}
                onchange={change(|form, text| form.email = text)}
            />
            <TextField
                id="password" label={texts.say("account-password")} help={texts.say("account-password-help")}
                kind="password" autocomplete="new-password" value={form.password.clone()}
                error={wrong("/password", password)}
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
    use super::{Form, is_address, password_fault};
    use crate::i18n::Texts;

    #[test]
    fn a_form_becomes_a_request_when_each_answer_can_be_right() {
        let mut form = Form {
            name: "Ana".to_owned(),
            email: " ana@example.org".to_owned(),
            password: "correct horse battery".to_owned(),
        };
        assert_eq!(form.account("en").unwrap().email, "ana@example.org");
        form.name = " ".to_owned();
        assert!(form.account("en").is_none());
    }

    #[test]
    fn a_short_password_is_told_what_is_missing() {
        let texts = Texts::load("en");
        let fault = password_fault("short", &texts).unwrap();
        assert!(fault.contains("12"), "{fault}");
        assert_eq!(password_fault("correct horse battery", &texts), None);
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        assert!(is_address(" a@b.eu "));
        assert!(!is_address("a.b.eu"));
        assert!(!is_address("@b.eu"));
        assert!(!is_address("a@b"));
    }
}
