//! The questions of others, for those who answer them.

use std::rc::Rc;

use clusterxchange_contract::help::HelpThread;
use clusterxchange_contract::page::Page;
use yew::prelude::*;

use crate::i18n::{format, use_texts};
use crate::route::Route;
use crate::ui::{Label, NavLink, Weight};

/// What [`Questions`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The threads, where something was written last first.
    pub threads: Rc<Page<HelpThread>>,
}

/// Who waits for an answer, then who has got one.
#[component]
pub fn Questions(props: &Props) -> Html {
    let texts = use_texts();
    let mut threads = props.threads.items.clone();
    threads.sort_by_key(|thread| !thread.waits_for_answer);
    let entry = |thread: &HelpThread| {
        let at = format::moment(&texts, thread.updated_at);
        let (word, weight) = if thread.waits_for_answer {
            (texts.say("help-waits"), Weight::High)
        } else {
            (texts.say("help-answered"), Weight::Low)
        };
        html! {
            <li key={thread.id.to_string()} class="news__item">
                <p class="news__title"><NavLink to={Route::HelpThread { id: thread.id }} class="ecl-link">{ &thread.name }</NavLink></p>
                if let Some(excerpt) = &thread.excerpt {
                    <p>{ excerpt }</p>
                }
                <p class="work__meta"><Label text={word} {weight} /><span>{ at }</span></p>
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="help-questions">
            <h2 id="help-questions" class="case-section__title">{ texts.say("help-questions") }</h2>
            if threads.is_empty() {
                <p class="work__nothing">{ texts.say("help-no-questions") }</p>
            } else {
                <ul class="news">{ for threads.iter().map(entry) }</ul>
            }
        </section>
    }
}
