//! The Partnerships: who they are and what they are about.

mod card;
mod details;
mod filter;

use std::rc::Rc;

use clusterxchange_contract::reference::PartnershipDetails;
use clusterxchange_domain::reference::CountryCode;
use futures_util::try_join;
use yew::prelude::*;

pub use details::Partnership;

use card::PartnershipCard;
use filter::Filter;

use crate::api::{ApiClient, ApiError, open};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::references::{self, References};
use crate::session::use_session;
use crate::ui::{Checkbox, Failure, PageTitle, Remote, Select, Spinner, TextField, use_remote};

/// Everything that the list shows.
#[derive(PartialEq)]
struct Content {
    partnerships: Vec<PartnershipDetails>,
    references: Rc<References>,
    countries: Vec<(CountryCode, String)>,
}

/// All Partnerships, with a filter.
#[component]
pub fn Partnerships() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| load(client, texts)
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("partnerships-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("partnerships-failed")} {error} {retry} /> }
        }
        Remote::Ready(content) => html! { <List {content} /> },
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("partnerships-title")} />
            <p class="portal-lead">{ texts.say("partnerships-lead") }</p>
            { content }
        </div>
    }
}

async fn load(client: ApiClient, texts: Texts) -> Result<Rc<Content>, ApiError> {
    let (partnerships, references) = try_join!(
        open::partnerships(&client),
        References::load(client.clone(), texts.clone()),
    )?;
    let mut codes: Vec<CountryCode> = partnerships
        .iter()
        .flat_map(|one| one.profile.countries.iter().copied())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let mut countries: Vec<_> = codes
        .into_iter()
        .map(|code| (code, format::country(&texts, code.as_str())))
        .collect();
    countries.sort_by(|(_, one), (_, other)| format::compare(&texts, one, other));
    Ok(Rc::new(Content {
        partnerships,
        references: Rc::new(references),
        countries,
    }))
}

#[derive(Properties, PartialEq)]
struct ListProps {
    content: Rc<Content>,
}

#[component]
fn List(props: &ListProps) -> Html {
    let texts = use_texts();
    let content = &props.content;
    let nothing_now = content.partnerships.iter().all(|one| one.is_historical);
    let filter = use_state(|| Filter {
        past: nothing_now,
        ..Filter::default()
    });
    let found = filter.of(&content.partnerships);
    html! {
        <>
            { fields(&texts, content, &filter) }
            <p role="status" class="portal-quiet">{ texts.tell("partnerships-found", [("count", found.len().into())]) }</p>
            <div class="cards">
                { for found.into_iter().map(|one| html! { <PartnershipCard key={one.id.clone()} partnership={one.clone()} references={content.references.clone()} /> }) }
            </div>
        </>
    }
}

fn fields(texts: &Texts, content: &Content, filter: &UseStateHandle<Filter>) -> Html {
    let listed = content.references.of(references::List::Sectors);
    let sectors: Vec<AttrValue> = listed.iter().map(|(_, name)| name.clone().into()).collect();
    let countries: Vec<AttrValue> = content
        .countries
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    let ids: Vec<String> = listed
        .iter()
        .filter_map(|(id, _)| id.as_str().map(str::to_owned))
        .collect();
    let sector = ids.iter().position(|id| filter.sector.as_ref() == Some(id));
    let country = content
        .countries
        .iter()
        .position(|(code, _)| filter.country == Some(*code));
    let codes: Vec<CountryCode> = content.countries.iter().map(|(code, _)| *code).collect();
    let by_words = change(filter, |filter, words| filter.words = words);
    let by_sector = change(filter, move |filter, at: Option<usize>| {
        filter.sector = at.and_then(|at| ids.get(at).cloned());
    });
    let by_country = change(filter, move |filter, at: Option<usize>| {
        filter.country = at.and_then(|at| codes.get(at).copied());
    });
    let past = change(filter, |filter, past| filter.past = past);
    html! {
        <form class="portal-form filters" role="search" aria-label={texts.say("partnerships-filter")} onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <TextField id="partnerships-words" kind="search" optional=true label={texts.say("partnerships-words")} value={filter.words.clone()} onchange={by_words} />
            <Select id="partnerships-sector" optional=true label={texts.say("partnerships-sector")} options={sectors} value={sector} onchange={by_sector} />
            <Select id="partnerships-country" optional=true label={texts.say("partnerships-country")} options={countries} value={country} onchange={by_country} />
            <Checkbox id="partnerships-past" label={texts.say("partnerships-past")} value={filter.past} onchange={past} />
        </form>
    }
}

fn change<T: 'static>(
    filter: &UseStateHandle<Filter>,
    edit: impl Fn(&mut Filter, T) + 'static,
) -> Callback<T> {
    let filter = filter.clone();
    Callback::from(move |value| {
        let mut next = (*filter).clone();
        edit(&mut next, value);
        filter.set(next);
    })
}
