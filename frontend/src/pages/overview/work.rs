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

/// The most urgent first: what is overdue, then by deadline, then what has waited longest.
#[component]
pub fn WorkList(props: &Props) -> Html {
    let texts = use_texts();
    let now = clock::now();
    let mut items = props.items.clone();
    items.sort_by_key(urgency);
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

fn urgency(item: &WorkItem) -> (bool, Option<DateTime<Utc>>, DateTime<Utc>) {
    (item.due.is_none(), item.due, item.since)
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

#[cfg(test)]
mod test {
    use clusterxchange_contract::case::CaseKind;
    use clusterxchange_domain::receipt::Party;
    use uuid::Uuid;

    use super::*;

    fn item(due: Option<&str>, since: &str) -> WorkItem {
        WorkItem {
            kind: CaseKind::Exchange,
            case_id: Uuid::nil(),
            title: String::new(),
            party: Party::Host,
            action: "sign".to_owned(),
            label: String::new(),
            since: since.parse().unwrap(),
            due: due.map(|due| due.parse().unwrap()),
        }
    }

    #[test]
    fn the_nearest_deadline_comes_first_and_what_has_none_last() {
        let mut items = [
            item(None, "2026-01-01T00:00:00Z"),
            item(Some("2026-03-02T00:00:00Z"), "2026-01-02T00:00:00Z"),
            item(Some("2026-03-01T00:00:00Z"), "2026-01-03T00:00:00Z"),
        ];
        items.sort_by_key(urgency);
        let days: Vec<_> = items.iter().map(|item| item.since.to_rfc3339()).collect();
        assert!(days[0].starts_with("2026-01-03") && days[2].starts_with("2026-01-01"));
    }
}
