//! What waits for the reader.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::WorkItem;
use yew::prelude::*;

use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::{actions, case_title, due_in, kind};
use crate::route::Route;
use crate::ui::{Label, NavLink, Weight};

/// What [`WorkList`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What waits.
    pub items: Vec<WorkItem>,
    /// Whether there is more than that.
    pub more: bool,
    /// Whether the reader has not begun anything yet.
    #[prop_or_default]
    pub is_new: bool,
}

/// As the server sends it, the most urgent first: by deadline, then what has waited longest.
#[component]
pub fn WorkList(props: &Props) -> Html {
    let texts = use_texts();
    let now = clock::now();
    let items = &props.items;
    html! {
        <section class="work" aria-labelledby="work-title">
            <h2 id="work-title" class="case-section__title">{ texts.say("work-title") }</h2>
            if items.is_empty() && props.is_new {
                <p class="work__nothing">{ texts.say("work-begin") }</p>
            } else if items.is_empty() {
                <p class="work__nothing">{ texts.say("work-nothing") }</p>
            } else {
                <ul class="work__list">{ for items.iter().map(|item| entry(&texts, item, now)) }</ul>
            }
            if props.more {
                <p class="portal-quiet">{ texts.say("work-more") }</p>
            }
        </section>
    }
}

fn entry(texts: &Texts, item: &WorkItem, now: DateTime<Utc>) -> Html {
    let action = actions::awaited(texts, item.kind, &item.action, &item.label);
    let overdue = item.due.is_some_and(|due| due < now);
    let line = case_title(texts, item.kind, &item.title);
    let title = html! { <>{ action }<span class="portal-unseen">{ ": " }{ &line }</span></> };
    let heading = match Route::case(item.kind, item.case_id) {
        Some(to) => html! { <NavLink {to} class="work__link">{ title }</NavLink> },
        None => title,
    };
    html! {
        <li class={classes!("work__item", overdue.then_some("work__item--overdue"))}>
            <h3 class="work__action">{ heading }</h3>
            <p class="work__title">{ line }</p>
            <p class="work__meta"><Label text={kind(texts, item.kind)} weight={Weight::Low} />if item.due.is_some() {<span>{ due_in(texts, item.due, now) }</span>}</p>
        </li>
    }
}
