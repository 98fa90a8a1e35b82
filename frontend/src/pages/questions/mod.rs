//! Questions that people ask, answered with the values of the rulebook in force.

mod entries;

use std::rc::Rc;

use clusterxchange_contract::reference::PartnershipDetails;
use clusterxchange_domain::rulebook::Rulebook;
use fluent_bundle::FluentArgs;
use futures_util::try_join;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use entries::{Question, SUBJECTS};

use super::rule_values::values;
use crate::api::{ApiClient, ApiError, open, reference};
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::session::use_session;
use crate::ui::{Failure, NavLink, PageTitle, Remote, Spinner, TextField, prose, use_remote};

type Content = Rc<(Rulebook, Vec<PartnershipDetails>)>;

/// All questions, with a search.
#[component]
pub fn Questions() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), move |()| load(client));
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("questions-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("questions-failed")} {error} {retry} /> }
        }
        Remote::Ready(content) => html! { <List {content} /> },
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("questions-title")} />
            <p class="portal-lead">{ texts.say("questions-lead") }</p>
            { content }
        </div>
    }
}

async fn load(client: ApiClient) -> Result<Content, ApiError> {
    Ok(Rc::new(try_join!(
        reference::rulebook(&client),
        open::partnerships(&client)
    )?))
}

#[derive(Properties, PartialEq)]
struct ListProps {
    content: Content,
}

#[component]
fn List(props: &ListProps) -> Html {
    let texts = use_texts();
    let words = use_state(String::new);
    use_effect_with((), |()| open_linked());
    let (rules, partnerships) = &*props.content;
    let mut values = values(&texts, rules, clock::today());
    count(&mut values, partnerships);
    let subjects: Vec<_> = SUBJECTS
        .iter()
        .map(|(title, questions)| (*title, wanted(&texts, &values, questions, &words)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    let found: usize = subjects.iter().map(|(_, questions)| questions.len()).sum();
    let onchange = {
        let words = words.setter();
        Callback::from(move |text| words.set(text))
    };
    let subject = |(title, entries): &(&'static str, Vec<Entry>)| {
        html! {
            <section key={*title}>
                <h2 class="portal-subtitle">{ texts.say(title) }</h2>
                <div class="questions">{ for entries.iter().map(|entry| question(&texts, entry)) }</div>
            </section>
        }
    };
    html! {
        <>
            <form class="portal-form" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <TextField id="questions-words" kind="search" optional=true label={texts.say("questions-search")} value={(*words).clone()} {onchange} />
            </form>
            <p role="status" class="portal-quiet">{ texts.tell("questions-found", [("count", found.into())]) }</p>
            { for subjects.iter().map(subject) }
            <p class="portal-quiet">{ texts.fill("how-source", &values) }</p>
        </>
    }
}

/// How many Partnerships there are now, with how many members from how many countries.
fn count(values: &mut FluentArgs<'_>, partnerships: &[PartnershipDetails]) {
    let open: Vec<_> = partnerships
        .iter()
        .filter(|one| !one.is_historical)
        .collect();
    let mut countries: Vec<_> = open.iter().flat_map(|one| &one.profile.countries).collect();
    countries.sort_unstable();
    countries.dedup();
    values.set("partnerships", open.len());
    values.set("partnership_countries", countries.len());
}

/// A question with its words, its answer and where there is more.
type Entry = (&'static Question, String, String);

fn wanted(
    texts: &Texts,
    values: &FluentArgs<'_>,
    questions: &'static [Question],
    words: &str,
) -> Vec<Entry> {
    questions
        .iter()
        .map(|question| {
            let title = texts.fill(&format!("questions-{}", question.0), values);
            let answer = texts.fill(&format!("questions-{}-answer", question.0), values);
            (question, title, answer)
        })
        .filter(|(_, title, answer)| holds_all(&format!("{title} {answer}"), words))
        .collect()
}

fn holds_all(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    words
        .split_whitespace()
        .all(|word| text.contains(&word.to_lowercase()))
}

fn question(texts: &Texts, ((id, links), title, answer): &Entry) -> Html {
    let link = |(route, text): &(crate::route::Route, &'static str)| {
        html! { <NavLink to={*route} class="ecl-link">{ texts.say(text) }</NavLink> }
    };
    html! {
        <details key={*id} id={*id} class="questions__entry">
            <summary class="questions__title"><h3>{ title }</h3></summary>
            <div class="questions__answer">
                { prose(answer) }
                <p class="ways">
                    { for links.iter().map(link) }
                    <a class="ecl-link" href={format!("#{id}")}>{ texts.say("questions-link") }</a>
                </p>
            </div>
        </details>
    }
}

/// Opens the question that the address names, and goes there.
fn open_linked() {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    let entry = hash
        .strip_prefix('#')
        .filter(|id| !id.is_empty())
        .and_then(|id| gloo::utils::document().get_element_by_id(id));
    let Some(entry) = entry else { return };
    // Setting an attribute with a valid name cannot fail.
    let _set = entry.set_attribute("open", "");
    entry.scroll_into_view();
    let summary = entry
        .first_element_child()
        .and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(summary) = summary {
        // A question that cannot be focused is still open.
        let _focused = summary.focus();
    }
}

#[cfg(test)]
mod test {
    use super::holds_all;

    #[test]
    fn a_search_finds_what_holds_every_word() {
        assert!(holds_all("How long can an exchange last?", "LONG exchange"));
        assert!(!holds_all("How long can an exchange last?", "long money"));
        assert!(holds_all("anything", " "));
    }
}
