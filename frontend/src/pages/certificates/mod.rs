//! Certificates of finished exchanges, for anyone to check.

mod check;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::slug::Slug;
use crate::ui::{Button, PageTitle, TextField};

pub use check::Certificate;

/// Asks for the code that stands on a certificate.
#[component]
pub fn Certificates() -> Html {
    let texts = use_texts();
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("certificates-title")} />
            <p class="portal-lead">{ texts.say("certificates-lead") }</p>
            <CodeForm />
        </div>
    }
}

/// The code as it is kept: people copy it with spaces and in capitals.
fn code(typed: &str) -> Option<Slug> {
    let code: String = typed
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '-')
        .collect();
    code.to_lowercase().parse().ok()
}

/// The field for the code, which leads to the page of the certificate.
#[component]
pub fn CodeForm() -> Html {
    let texts = use_texts();
    let navigator = use_navigator();
    let typed = use_state(String::new);
    let wrong = use_state(|| false);
    let onchange = {
        let (typed, wrong) = (typed.setter(), wrong.setter());
        Callback::from(move |text| {
            typed.set(text);
            wrong.set(false);
        })
    };
    let onsubmit = {
        let (typed, wrong) = (typed.clone(), wrong.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let (Some(code), Some(navigator)) = (code(&typed), &navigator) {
                navigator.push(&Route::Certificate { code });
            } else {
                wrong.set(true);
                focus_field();
            }
        })
    };
    let error = wrong.then(|| AttrValue::from(texts.say("certificates-code-missing")));
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            <TextField id="certificates-code" label={texts.say("certificates-code")} help={texts.say("certificates-code-help")} {error} value={(*typed).clone()} {onchange} />
            <Button submit=true label={texts.say("certificates-check")} />
        </form>
    }
}

fn focus_field() {
    let field = gloo::utils::document().get_element_by_id("certificates-code");
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        // A field that cannot be focused leaves the focus where it was.
        let _focused = field.focus();
    }
}

#[cfg(test)]
mod test {
    use super::code;

    #[test]
    fn a_code_may_be_typed_in_groups_and_in_capitals() {
        let code = code(" 01AB-cd 23 ").unwrap();
        assert_eq!(code.as_str(), "01abcd23");
    }

    #[test]
    fn nothing_and_strange_letters_are_no_code() {
        assert_eq!(code("  "), None);
        assert_eq!(code("a/b"), None);
    }
}
