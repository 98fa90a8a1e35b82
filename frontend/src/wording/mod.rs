//! What the rules say, in the reader's language.
//!
//! Rules speak English: the words of a finding stand in its receipt, and receipts are kept as they were
//! given. For other languages each sentence that the rules can say has a form in
//! `locales/en/said_….ftl`, with places for its values; the sentence is taken apart by its form and put
//! together anew in the reader's language, with days, amounts and countries as the browser writes them.
//! What has no form is shown in English, and marked as such. English itself has the forms with countries,
//! which the server writes as codes.

mod holiday;
mod pattern;
mod value;

#[cfg(test)]
mod coverage;
#[cfg(test)]
mod test;

use clusterxchange_domain::receipt::Finding;
use fluent_bundle::FluentArgs;
use yew::prelude::*;

use crate::i18n::Texts;
pub use holiday::holiday;
pub use pattern::Patterns;
use value::{Browser, Kind, Pen, written};

/// Where the forms begin in a file of texts; the build puts them there (see `xtask/src/web/texts.rs`).
pub const FORMS: &str = "\n### What the server says\n";

/// Something that the server says.
pub fn said(texts: &Texts, english: &str) -> Html {
    match in_words(texts, &Browser(texts), english) {
        Some(words) => html! { { words } },
        None if texts.language() == "en" => html! { { english } },
        None => in_english(english),
    }
}

/// The same where only plain text can stand.
pub fn said_plainly(texts: &Texts, english: &str) -> String {
    known(texts, english).unwrap_or_else(|| english.to_owned())
}

/// The same where there may be no words for it.
pub fn known(texts: &Texts, english: &str) -> Option<String> {
    in_words(texts, &Browser(texts), english)
}

/// The rule behind a finding, in one sentence.
pub fn rule(texts: &Texts, finding: &Finding) -> Html {
    match texts.find(&format!("rule-{}", finding.rule)) {
        Some(words) => html! { { words } },
        None => said(texts, &finding.sentence),
    }
}

/// A sentence with a quotation in it that there is in English only, such as the source of a rule.
pub fn quoting(sentence: &str, english: &str) -> Html {
    match sentence.split_once(english) {
        Some((before, after)) => html! { <>{ before }{ in_english(english) }{ after }</> },
        None => html! { { sentence } },
    }
}

/// Something that there is in English only.
pub fn in_english(text: &str) -> Html {
    html! { <span lang="en">{ text }</span> }
}

/// A sentence of the server in the language of `texts`, if that knows it.
fn in_words(texts: &Texts, pen: &impl Pen, english: &str) -> Option<String> {
    let Some((id, found)) = texts.patterns().find(english) else {
        return sentence_by_sentence(texts, pen, english).or_else(|| tasks(texts, pen, english));
    };
    let mut values = FluentArgs::new();
    for (name, kind, text) in found {
        let part = |part: &str| {
            in_words(texts, pen, part).unwrap_or_else(|| match kind {
                Kind::Languages => pen.language(part),
                _ => part.to_owned(),
            })
        };
        let value = match kind {
            Kind::Said => part(text.trim()).into(),
            Kind::Holiday => holiday(texts, text).into(),
            Kind::List | Kind::Languages => {
                let parts = texts.patterns().parts(text).into_iter();
                pen.list(&parts.map(part).collect::<Vec<_>>()).into()
            }
            other => written(pen, other, text),
        };
        values.set(name, value);
    }
    Some(texts.fill(id, &values))
}

/// Several sentences, one after the other, each of which is known.
fn sentence_by_sentence(texts: &Texts, pen: &impl Pen, english: &str) -> Option<String> {
    let (at, _) = english
        .match_indices(". ")
        .find(|(at, _)| texts.patterns().find(&english[..=*at]).is_some())?;
    let first = in_words(texts, pen, &english[..=at])?;
    let others = in_words(texts, pen, &english[at + 2..])?;
    Some(format!("{first} {others}"))
}

/// Several things to do, such as "The host fills in Objectives; The visitor fills in Action plan."
fn tasks(texts: &Texts, pen: &impl Pen, english: &str) -> Option<String> {
    let tasks = english.strip_suffix('.')?.split("; ");
    let words: Option<Vec<_>> = tasks
        .map(|task| {
            texts.patterns().find(task)?;
            in_words(texts, pen, task)
        })
        .collect();
    Some(words?.join("; ") + ".")
}
