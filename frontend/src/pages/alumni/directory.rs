//! Everyone in the alumni network.

use std::rc::Rc;

use clusterxchange_contract::execution::alumni::Alumnus;
use clusterxchange_contract::page::Page;
use clusterxchange_domain::reference::{Country, Sector};
use futures_util::try_join;
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::{ApiClient, ApiError, reference};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::invitations::side;
use crate::pages::turning::Turning;
use crate::session::use_session;
use crate::ui::{Failure, Label, Remote, Select, Spinner, Weight, use_remote};

type Entries = Vec<(Value, String)>;

/// What the filter offers, and what the list names.
#[derive(Debug, Clone, PartialEq)]
struct Ground {
    countries: Rc<Entries>,
    sectors: Rc<Entries>,
}

async fn ground(client: ApiClient, texts: Texts) -> Result<Ground, ApiError> {
    let (countries, sectors) = try_join!(
        reference::list::<Country>(&client, "countries"),
        reference::list::<Sector>(&client, "sectors"),
    )?;
    let mut countries: Entries = countries
        .into_iter()
        .map(|one| {
            let name = format::country(&texts, one.code.as_str());
            (json!(one.code), name)
        })
        .collect();
    countries.sort_by(|(_, one), (_, other)| format::compare(&texts, one, other));
    let sectors = sectors.into_iter().map(|one| (json!(one.id), one.name));
    Ok(Ground {
        countries: Rc::new(countries),
        sectors: Rc::new(sectors.collect()),
    })
}

/// The list with its filter.
#[component]
pub fn Directory() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| ground(client, texts)
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("lists-failed")} {error} {retry} /> }
        }
        Remote::Ready(ground) => {
            html! { <Found countries={ground.countries} sectors={ground.sectors} /> }
        }
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
    countries: Rc<Entries>,
    sectors: Rc<Entries>,
}

#[component]
fn Found(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let country = use_state(|| None::<usize>);
    let sector = use_state(|| None::<usize>);
    let trail = use_state(Vec::<String>::new);
    let named = |entries: &Entries, place: Option<usize>| {
        let entry = place.and_then(|place| entries.get(place));
        entry.and_then(|(value, _)| value.as_str().map(str::to_owned))
    };
    let question = [
        ("country", named(&props.countries, *country)),
        ("sector", named(&props.sectors, *sector)),
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
    let choice = |id: &'static str,
                  label: String,
                  entries: &Entries,
                  value: &UseStateHandle<Option<usize>>| {
        let (set, trail) = (value.setter(), trail.setter());
        let onchange = Callback::from(move |place| {
            set.set(place);
            trail.set(Vec::new());
        });
        let options: Vec<AttrValue> = entries
            .iter()
            .map(|(_, name)| name.clone().into())
            .collect();
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
                <ul class="visits">{ for page.items.iter().map(|one| entry(&texts, one, &props.sectors)) }</ul>
                <Turning trail={trail.clone()} next={page.next.clone()} />
            </>
        },
    };
    html! {
        <>
            <form class="visits__filter" aria-label={texts.say("alumni-filter")} onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { choice("alumni-country", texts.say("filter-country"), &props.countries, &country) }
                { choice("alumni-sector", texts.say("filter-sector"), &props.sectors, &sector) }
            </form>
            <div aria-live="polite">{ found }</div>
        </>
    }
}

fn entry(texts: &Texts, one: &Alumnus, sectors: &Entries) -> Html {
    let country = format::country(texts, one.country.as_str());
    let names: Vec<_> = one
        .sectors
        .iter()
        .filter_map(|sector| {
            let sector = json!(sector);
            let mut known = sectors.iter();
            known.find(|(value, _)| *value == sector)
        })
        .map(|(_, name)| name.as_str())
        .collect();
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
