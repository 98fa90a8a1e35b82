//! The group visits that one can join, and one's own.

use std::rc::Rc;

use clusterxchange_contract::building::visit::VisitHead;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use serde_json::Value;
use yew::prelude::*;

use super::new::hosts_of;
use super::strip::Strip;
use super::{acts_for_hosts, dates, host_line};
use crate::api::{ApiClient, ApiError};
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::state_name;
use crate::pages::gate::Gate;
use crate::pages::invitations::{mode, modes};
use crate::pages::references::{List, References};
use crate::pages::turning::Turning;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, Label, NavLink, PageTitle, Remote, Select, Spinner, Weight, use_remote};

/// The page of group visits.
#[component]
pub fn Visits() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("visit-title")} here={Route::Visits}>
            <PageTitle title={texts.say("visit-title")} />
            <p class="portal-lead">{ texts.say("visit-lead") }</p>
            <Start />
        </Gate>
    }
}

/// What is asked once.
#[derive(Clone, PartialEq)]
struct Ground {
    own: Rc<Page<VisitHead>>,
    may_prepare: bool,
    references: Rc<References>,
}

async fn ground(client: ApiClient, texts: Texts, acts: bool) -> Result<Ground, ApiError> {
    let (own, references, hosts) = try_join!(
        client.get("/api/v1/me/visits", &[]),
        References::load(client.clone(), texts),
        hosts_of(&client, acts),
    )?;
    Ok(Ground {
        own: Rc::new(own),
        may_prepare: !hosts.is_empty(),
        references: Rc::new(references),
    })
}

#[component]
fn Start() -> Html {
    let texts = use_texts();
    let context = use_session();
    let acts = acts_for_hosts(&context.session);
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| ground(context.client, texts, acts)
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(ground) => html! {
            <div class="help">
                <section class="case-section" aria-labelledby="visits-own">
                    <h2 id="visits-own" class="case-section__title">{ texts.say("visit-own") }</h2>
                    if ground.own.items.is_empty() {
                        <p class="portal-quiet">{ texts.say("visit-own-none") }</p>
                    } else {
                        <ul class="visits">{ for ground.own.items.iter().map(|visit| entry(&texts, visit, true)) }</ul>
                    }
                    if ground.may_prepare {
                        <p><NavLink to={Route::NewVisit} class="ecl-button ecl-button--secondary">{ texts.say("visit-prepare") }</NavLink></p>
                    }
                </section>
                <Open references={ground.references.clone()} />
            </div>
        },
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    references: Rc<References>,
}

/// What is looked for; `null` for anything.
#[derive(Debug, Clone, PartialEq, Default)]
struct Filter {
    country: Value,
    sector: Value,
    mode: Value,
}

/// The visits that one can join, the next one first.
#[component]
fn Open(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let filter = use_state(Filter::default);
    let trail = use_state(Vec::<String>::new);
    let question = ((*filter).clone(), trail.last().cloned());
    let (answer, retry) = use_remote(
        question,
        move |(filter, cursor): &(Filter, Option<String>)| {
            let (filter, cursor) = (filter.clone(), cursor.clone());
            async move {
                let named = [
                    ("country", filter.country.as_str()),
                    ("sector", filter.sector.as_str()),
                    ("mode", filter.mode.as_str()),
                    ("cursor", cursor.as_deref()),
                ];
                let query: Vec<_> = named
                    .iter()
                    .filter_map(|(name, value)| Some((*name, (*value)?)))
                    .collect();
                let found: Page<VisitHead> = client.get("/api/v1/visits", &query).await?;
                Ok(Rc::new(found))
            }
        },
    );
    let change = |write: fn(&mut Filter, Value)| {
        let (filter, trail) = (filter.clone(), trail.setter());
        Callback::from(move |value: Value| {
            let mut next = (*filter).clone();
            write(&mut next, value);
            filter.set(next);
            trail.set(Vec::new());
        })
    };
    let modes = modes(&texts);
    let none = texts.say("filter-any");
    let found = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(page) if page.items.is_empty() => {
            html! { <p class="work__nothing">{ texts.say("visit-none") }</p> }
        }
        Remote::Ready(page) => html! {
            <>
                <ul class="visits">{ for page.items.iter().map(|visit| entry(&texts, visit, false)) }</ul>
                <Turning trail={trail.clone()} next={page.next.clone()} />
                <Strip visits={page.items.clone()} today={clock::today()} />
            </>
        },
    };
    html! {
        <section class="case-section" aria-labelledby="visits-open">
            <h2 id="visits-open" class="case-section__title">{ texts.say("visit-open") }</h2>
            <form class="visits__filter" aria-label={texts.say("visit-filter")} onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { choice(&none, ("visit-country", texts.say("filter-country")), props.references.of(List::Countries), &filter.country, &change(|filter, value| filter.country = value)) }
                { choice(&none, ("visit-sector", texts.say("filter-sector")), props.references.of(List::Sectors), &filter.sector, &change(|filter, value| filter.sector = value)) }
                { choice(&none, ("visit-mode", texts.say("exchange-mode")), &modes, &filter.mode, &change(|filter, value| filter.mode = value)) }
            </form>
            <div aria-live="polite" class="help">{ found }</div>
        </section>
    }
}

fn choice(
    none: &str,
    (id, label): (&'static str, String),
    entries: &[(Value, String)],
    answer: &Value,
    onchange: &Callback<Value>,
) -> Html {
    let value = entries.iter().position(|(value, _)| value == answer);
    let options: Vec<AttrValue> = entries
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    let known: Vec<Value> = entries.iter().map(|(value, _)| value.clone()).collect();
    let onchange = onchange.reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    html! { <Select {id} {label} none={none.to_owned()} optional=true {options} {value} {onchange} /> }
}

/// Whether nobody can join any more, so that places say nothing.
pub fn is_over(state: &str) -> bool {
    matches!(state, "held" | "cancelled")
}

/// A visit in a list; the state is said where it may be any.
fn entry(texts: &Texts, visit: &VisitHead, with_state: bool) -> Html {
    let places = texts.tell("visit-places-left", [("count", visit.places_left.into())]);
    let when =
        dates(texts, visit.starts_on, visit.ends_on).unwrap_or_else(|| texts.say("visit-no-dates"));
    let weight = if visit.places_left == 0 {
        Weight::Low
    } else {
        Weight::Medium
    };
    html! {
        <li key={visit.id.to_string()} class="visits__entry">
            <h3 class="visits__title"><NavLink to={Route::Visit { id: visit.id }} class="ecl-link">{ &visit.title }</NavLink></h3>
            <p>{ when }</p>
            <p class="portal-quiet">{ host_line(texts, &visit.host) }</p>
            <p class="clause__labels">
                if with_state {
                    <Label text={state_name(texts, CaseKind::Visit, &visit.state, &visit.state_label)} weight={Weight::Low} />
                }
                if !is_over(&visit.state) {
                    <Label text={places} {weight} />
                }
                <span class="portal-quiet">{ mode(texts, visit.mode) }</span>
            </p>
        </li>
    }
}
