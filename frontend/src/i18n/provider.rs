//! The language that the portal is shown in, and how it is changed without loading the page anew.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Texts;
use crate::api::Request;
use crate::boot::{self, Boot};
use crate::kept;

/// Where the choice is kept, as JSON; `boot.js` reads it as well.
const CHOICE: &str = "clusterxchange.language";

/// Where it is noted which language somebody chose who had not signed in.
const BY_HAND: &str = "clusterxchange.language.by-hand";

/// The languages, and the way to change.
#[derive(Clone, PartialEq)]
pub struct Language {
    /// What is shipped, and where the texts are.
    locales: Rc<Vec<(String, String)>>,
    texts: UseStateHandle<Texts>,
}

impl Language {
    /// The languages that the portal can be shown in, by their BCP 47 names.
    pub fn shipped(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(|(name, _)| name.as_str())
    }

    /// Shows the portal in another language as soon as its texts are here, and remembers the choice.
    /// A language that is not shipped, or whose texts do not come, changes nothing.
    pub fn choose(&self, name: &str) {
        let found = self.locales.iter().find(|(shipped, _)| shipped == name);
        let Some((name, place)) = found.cloned() else {
            return;
        };
        if name == self.texts.language() {
            return;
        }
        kept::keep(CHOICE, &name);
        let texts = self.texts.setter();
        spawn_local(async move {
            if let Some(source) = fetched(&place).await {
                announce(&name);
                texts.set(Texts::read(&name, &source));
            }
        });
    }

    /// Like [`Language::choose`], by somebody who has not signed in yet: the choice is newer than what
    /// the account knows.
    pub fn choose_before_signing_in(&self, name: &str) {
        kept::keep(BY_HAND, &name);
        self.choose(name);
    }

    /// The language that was chosen before signing in, once.
    pub fn take_earlier_choice(&self) -> Option<String> {
        let name: String = kept::find(BY_HAND)?;
        kept::forget(BY_HAND);
        self.shipped()
            .any(|shipped| shipped == name)
            .then_some(name)
    }
}

/// What [`LanguageProvider`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the program started with.
    pub boot: Rc<Boot>,
    /// Everything that speaks.
    pub children: Html,
}

/// Gives everything inside the texts of the language and the way to change it.
#[component]
pub fn LanguageProvider(props: &Props) -> Html {
    let boot = &props.boot;
    let texts = use_state(|| Texts::read(&boot.language, &boot.texts));
    let locales = use_memo((), |()| boot.locales.clone());
    let language = Language {
        locales,
        texts: texts.clone(),
    };
    html! {
        <ContextProvider<Language> context={language}>
            <ContextProvider<Texts> context={(*texts).clone()}>
                { props.children.clone() }
            </ContextProvider<Texts>>
        </ContextProvider<Language>>
    }
}

/// The languages, and the way to change; `None` outside of the portal.
#[hook]
pub fn use_language() -> Option<Language> {
    use_context::<Language>()
}

async fn fetched(place: &str) -> Option<String> {
    let address = format!("{}{place}", boot::origin());
    let answer = Request::get(address).send().await?;
    if !answer.is_success() {
        return None;
    }
    String::from_utf8(answer.content().await?).ok()
}

/// Tells screen readers how to pronounce the page.
fn announce(language: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        // Setting an attribute of an element with a valid name cannot fail.
        let _set = root.set_attribute("lang", language);
    }
}
