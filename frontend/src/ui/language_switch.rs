//! The choice of the language.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::api::accounts;
use crate::i18n::{format, use_language, use_texts};
use crate::session::{Session, use_session};

/// Lists the shipped languages, each under its own name; nothing where there is only one. Whoever is
/// signed in finds the choice again on every device, and in the mails.
#[component]
pub fn LanguageSwitch() -> Html {
    let texts = use_texts();
    let context = use_session();
    let Some(language) = use_language().filter(|language| language.shipped().count() > 1) else {
        return Html::default();
    };
    let option = |name: &str| {
        let selected = name == texts.language();
        html! { <option value={name.to_owned()} lang={name.to_owned()} {selected}>{ format::language_in_itself(name) }</option> }
    };
    let options = language.shipped().map(option).collect::<Html>();
    let onchange = {
        let language = language.clone();
        Callback::from(move |event: Event| {
            let name = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Session::SignedIn(_) = context.session {
                language.choose(&name);
                let client = context.client.clone();
                spawn_local(async move {
                    // If the account cannot be told, this browser still keeps the choice.
                    let _told = accounts::choose_language(&client, &name).await;
                });
            } else {
                language.choose_before_signing_in(&name);
            }
        })
    };
    html! {
        <label class="portal-language">
            <span class="portal-unseen">{ texts.say("language-label") }</span>
            <select class="portal-language__select" {onchange}>{ options }</select>
        </label>
    }
}
