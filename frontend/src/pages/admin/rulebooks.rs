//! All versions of the rulebook, those that are proposed, and what differs between two of them.

mod comparison;

use std::rc::Rc;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::RulebookHead;
use futures_util::future::{OptionFuture, join};
use yew::prelude::*;

use comparison::Comparison;

use crate::api::{ApiClient, ApiError, reference};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::cells;
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer, use_staff};
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::slug::Slug;
use crate::ui::{CellValue, Column, DataCell, DataTable, Label, NavLink, QueryLink, Row, Weight};

/// The page.
#[component]
pub fn Rulebooks() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("admin-rulebooks")} lead={texts.say("admin-rulebooks-lead")}
            here={Route::AdminRulebooks} readers={Readers::Staff}
        >
            <Versions />
        </OfficeFrame>
    }
}

/// Versions that were put in force, and those that wait for a second person, as far as the reader
/// may see them.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    in_force: Vec<RulebookHead>,
    proposed: Vec<RulebookHead>,
    /// The version that applies today.
    current: Option<String>,
}

async fn load(client: ApiClient, is_support: bool) -> Result<Answer, ApiError> {
    let listed = client.get::<Page<RulebookHead>>("/api/v1/rulebooks", &[]);
    // If nobody can say which one applies, none is marked; the list is there all the same.
    let (listed, current) = join(listed, reference::rulebook(&client)).await;
    let in_force = listed?;
    let proposed: OptionFuture<_> = is_support
        .then(|| client.get::<Page<RulebookHead>>("/api/v1/rulebooks/proposed", &[]))
        .into();
    let proposed = proposed.await.transpose()?;
    Ok(Answer {
        in_force: in_force.items,
        proposed: proposed.map(|page| page.items).unwrap_or_default(),
        current: current.ok().map(|rulebook| rulebook.version),
    })
}

#[component]
fn Versions() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let is_support = use_staff().is_support;
    let (answer, retry) = use_answer(is_support, move |is_support: &bool| {
        load(client, *is_support)
    });
    awaited(&texts, &answer, &retry, |answer| {
        html! {
            <>
                if is_support {
                    { proposing(&texts, &answer.in_force) }
                }
                { proposals(&texts, &answer.proposed) }
                { table(&texts, answer) }
                <Comparison versions={answer.in_force.iter().map(|it| it.version.clone()).collect::<Vec<_>>()} />
            </>
        }
    })
}

/// The way to a new version, which begins as a copy of the newest one.
fn proposing(texts: &Texts, in_force: &[RulebookHead]) -> Html {
    let newest = in_force
        .iter()
        .max_by(|a, b| (a.valid_from, &a.version).cmp(&(b.valid_from, &b.version)));
    let version = newest.and_then(|head| head.version.parse::<Slug>().ok());
    let Some(version) = version else {
        return Html::default();
    };
    let name = version.to_string();
    html! {
        <>
            <p>{ texts.tell("rulebook-propose-new-text", [("version", name.into())]) }</p>
            <p>
                <QueryLink to={Route::AdminRulebook { version }} query={Query::from([("propose", "1")])} class="ecl-button ecl-button--primary">
                    { texts.say("rulebook-propose-new") }
                </QueryLink>
            </p>
        </>
    }
}

/// What waits for a second person.
fn proposals(texts: &Texts, proposed: &[RulebookHead]) -> Html {
    if proposed.is_empty() {
        return Html::default();
    }
    let entry = |head: &RulebookHead| {
        html! {
            <li class="office-proposal">
                <p class="cases-title">{ version_link(&head.version) }{ " " }<Label text={texts.say("rulebook-waits")} weight={Weight::Medium} /></p>
                <p>{ &head.change_note }</p>
                <p class="portal-quiet">{ validity(texts, head) }</p>
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="rulebooks-proposed">
            <h2 id="rulebooks-proposed" class="case-section__title">{ texts.say("rulebook-waiting") }</h2>
            <ul class="office-proposals">{ for proposed.iter().map(entry) }</ul>
        </section>
    }
}

/// A version, leading to its page; one with a name that no address can carry stays a name.
fn version_link(version: &str) -> Html {
    version.parse().map_or_else(
        |_| html! { { version } },
        |slug| html! { <NavLink to={Route::AdminRulebook { version: slug }} class="ecl-link cases-title">{ version }</NavLink> },
    )
}

fn validity(texts: &Texts, head: &RulebookHead) -> String {
    let from = format::day(texts, head.valid_from);
    match head.valid_to {
        Some(to) => texts.tell(
            "period",
            [("from", from.into()), ("to", format::day(texts, to).into())],
        ),
        None => texts.tell("rulebook-from", [("from", from.into())]),
    }
}

fn table(texts: &Texts, answer: &Answer) -> Html {
    let columns = vec![
        Column::new("version", texts.say("rulebook-version")),
        Column::new("state", texts.say("rulebook-state")),
        Column::new("title", texts.say("rulebook-title")),
        Column::new("from", texts.say("rulebook-valid-from")),
        Column::new("to", texts.say("rulebook-valid-to")),
        Column::new("note", texts.say("rulebook-note")),
    ];
    let rows: Vec<Row> = answer
        .in_force
        .iter()
        .map(|head| row(texts, head, answer.current.as_deref()))
        .collect();
    html! {
        <section class="case-section" aria-labelledby="rulebooks-all">
            <h2 id="rulebooks-all" class="case-section__title">{ texts.say("rulebook-versions") }</h2>
            <DataTable
                caption={texts.say("rulebook-versions")} name="rulebooks" order="-from" {columns} rows={Rc::new(rows)}
                empty={html! { <Nothing text={texts.say("rulebook-none")} /> }}
            />
        </section>
    }
}

/// Where a version stands today, if it is known which one applies.
fn standing(texts: &Texts, head: &RulebookHead, current: Option<&str>) -> DataCell {
    let Some(current) = current else {
        return cells::nothing();
    };
    let (word, weight) = if head.version == current {
        (texts.say("rulebook-in-force"), Weight::Medium)
    } else if head.valid_from > clock::today() {
        (texts.say("rulebook-later"), Weight::Low)
    } else {
        (texts.say("rulebook-ended"), Weight::Low)
    };
    DataCell::new(html! { <Label text={word.clone()} {weight} /> }, word)
}

fn row(texts: &Texts, head: &RulebookHead, current: Option<&str>) -> Row {
    let day = |day: chrono::NaiveDate| {
        DataCell::new(html! { { format::day(texts, day) } }, CellValue::Day(day))
    };
    let example = head.is_example.then(|| {
        html! { <>{ " " }<Label text={texts.say("rulebook-example")} weight={Weight::Low} /></> }
    });
    let version = html! { <>{ version_link(&head.version) }{ example.unwrap_or_default() }</> };
    Row {
        key: head.version.clone(),
        cells: vec![
            DataCell::new(version, head.version.clone()),
            standing(texts, head, current),
            DataCell::text(&head.title),
            day(head.valid_from),
            head.valid_to.map_or_else(cells::nothing, day),
            DataCell::text(&head.change_note),
        ],
        facets: Vec::new(),
    }
}
