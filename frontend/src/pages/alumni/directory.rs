//! Everyone in the alumni network.

use std::rc::Rc;

use clusterxchange_contract::execution::alumni::Alumnus;
use clusterxchange_contract::page::Page;
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::invitations::side;
use crate::pages::references::{List, References};
use crate::pages::turning::Turning;
use crate::session::use_session;
use crate::ui::{Failure, Label, Remote, Select, Spinner, Weight, use_remote};

/// The list with its filter.
#[component]
pub fn Directory() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| async move { References::load(client, texts).await.map(Rc::new) }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("lists-failed")} {error} {retry} /> }
        }
        Remote::Ready(references) => html! { <Found {references} /> },
    };
    html! {
        <section class="case-section" aria-labelledby="alumni-all">
            <h2 id="alumni-all" class="case-section__title">{ texts.say("alumni-all") }</h2>
            { content }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    references: Rc<References>,
}

#[component]
fn Found(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let country = use_state(|| None::<usize>);
    let sector = use_state(|| None::<usize>);
    let trail = use_state(Vec::<String>::new);
    let named = |list: List, place: Option<usize>| {
        let entry = place.and_then(|place| props.references.of(list).get(place));
        entry.and_then(|(value, _)| value.as_str().map(str::to_owned))
    };
    let question = [
        ("country", named(List::Countries, *country)),
        ("sector", named(List::Sectors, *sector)),
        ("cursor", trail.last().cloned()),
    ];
    let (answer, retry) = use_remote(
        question,
        move |question: &[(&'static str, Option<String>); 3]| {
            let question = question.clone();
            async move {
                let query: Vec<_> = question
                    .iter()
                    .filter_map(|(name, value)| Some((*name, value.as_deref()?)))
                    .collect();
                let found: Page<Alumnus> = client.get("/api/v1/alumni", &query).await?;
                Ok(Rc::new(found))
            }
        },
    );
    let choice =
        |id: &'static str, label: String, list: List, value: &UseStateHandle<Option<usize>>| {
            let (set, trail) = (value.setter(), trail.setter());
            let onchange = Callback::from(move |place| {
                set.set(place);
                trail.set(Vec::new());
            });
            let entries = props.references.of(list).iter();
            let options: Vec<AttrValue> = entries.map(|(_, name)| name.clone().into()).collect();
            html! { <Select {id} {label} optional=true {options} value={**value} {onchange} /> }
        };
    let found = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(page) if page.items.is_empty() => {
            html! { <p class="work__nothing">{ texts.say("alumni-none") }</p> }
        }
        Remote::Ready(page) => html! {
            <>
                <ul class="visits">{ for page.items.iter().map(|one| entry(&texts, one, &props.references)) }</ul>
                <Turning trail={trail.clone()} next={page.next.clone()} />
            </>
        },
    };
    html! {
        <>
            <form class="visits__filter" aria-label={texts.say("alumni-filter")} onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { choice("alumni-country", texts.say("filter-country"), List::Countries, &country) }
                { choice("alumni-sector", texts.say("filter-sector"), List::Sectors, &sector) }
            </form>
            <div aria-live="polite">{ found }</div>
        </>
    }
}

fn entry(texts: &Texts, one: &Alumnus, references: &References) -> Html {
    let country = format::country(texts, one.country.as_str());
    let names = references.names(List::Sectors, &one.sectors);
    html! {
        <li key={one.id.to_string()} class="visits__entry">
            <h3 class="visits__title">{ &one.name }</h3>
            <p>{ format!("{}, {country}", one.organisation) }</p>
            <p class="clause__labels">
                { for one.roles.iter().map(|role| html! { <Label text={side(texts, *role)} weight={Weight::Low} /> }) }
                <span class="portal-quiet">{ names.join(" · ") }</span>
            </p>
            if !one.story.is_empty() {
                <p class="portal-prose">{ &one.story }</p>
            }
            if let Some(email) = &one.email {
                <p><a class="ecl-link" href={format!("mailto:{email}")}>{ email }</a></p>
            }
        </li>
    }
}
