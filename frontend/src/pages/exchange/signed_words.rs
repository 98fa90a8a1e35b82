//! What is signed: its wording is English, and is said in the reader's language beside it.

use yew::prelude::*;

use crate::i18n::Texts;
use crate::wording::{in_english, known};

/// A text that the tool writes: in the reader's language, with the wording that is signed to be opened
/// below it. Without words for it, the wording itself.
pub fn prose(texts: &Texts, english: &str) -> Html {
    if texts.language() == "en" {
        return html! { <p class="portal-prose">{ english }</p> };
    }
    match known(texts, english) {
        Some(words) => html! {
            <>
                <p class="portal-prose">{ words }</p>
                { wording(texts, html! { <p class="portal-prose">{ in_english(english) }</p> }) }
            </>
        },
        None => html! { <p class="portal-prose">{ in_english(english) }</p> },
    }
}

/// Terms, one below the other, in the same way.
pub fn terms(texts: &Texts, english: &[String]) -> Html {
    let signed = html! {
        <ul>{ for english.iter().map(|term| html! { <li>{ in_english(term) }</li> }) }</ul>
    };
    let words: Option<Vec<_>> = english.iter().map(|term| known(texts, term)).collect();
    match words.filter(|_| texts.language() != "en") {
        Some(words) => html! {
            <>
                <ul>{ for words.into_iter().map(|term| html! { <li>{ term }</li> }) }</ul>
                { wording(texts, signed) }
            </>
        },
        None => signed,
    }
}

fn wording(texts: &Texts, english: Html) -> Html {
    html! {
        <details class="clause__before">
            <summary>{ texts.say("signed-wording") }</summary>
            { english }
        </details>
    }
}
