//! How far the scheme has come, drawn and as a table, with the ways to its cases.

use std::collections::BTreeMap;
use std::rc::Rc;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::insight::{PartnershipInsight, SchemeInsight};
use clusterxchange_domain::matching::Progress;
use rust_decimal::Decimal;
use yew::prelude::*;

use crate::api::office;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer, use_staff};
use crate::pages::office::progress::{bars, share, target};
use crate::pages::office::progress_key;
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    CellValue, Column, DataCell, DataTable, Fact, Facts, PartBar, PartBars, QueryLink, Row,
    thousandths,
};

/// The page.
#[component]
pub fn Scheme() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("nav-whole-scheme")} lead={texts.say("admin-scheme-lead")}
            here={Route::AdminScheme} readers={Readers::Scheme}
        >
            <Figures />
        </OfficeFrame>
    }
}

#[component]
fn Figures() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let has_lists = use_staff().is_support;
    let (answer, retry) = use_answer((), move |()| async move { office::scheme(&client).await });
    awaited(&texts, &answer, &retry, |insight| {
        shown(&texts, insight, has_lists)
    })
}

/// The sums of all Partnerships.
#[derive(Debug, Default, PartialEq)]
struct Sums {
    under_way: u64,
    committed: Decimal,
    paid: Decimal,
    registrations: BTreeMap<String, u64>,
    exchanges: BTreeMap<String, u64>,
}

impl Sums {
    fn of(partnerships: &[PartnershipInsight]) -> Self {
        let mut sums = Self::default();
        for one in partnerships {
            sums.under_way += one.under_way;
            sums.committed += one.committed;
            sums.paid += one.paid;
            add(&mut sums.registrations, &one.registrations);
            add(&mut sums.exchanges, &one.exchanges);
        }
        sums
    }
}

fn add(sum: &mut BTreeMap<String, u64>, numbers: &BTreeMap<String, u64>) {
    for (state, number) in numbers {
        *sum.entry(state.clone()).or_default() += number;
    }
}

fn shown(texts: &Texts, insight: &SchemeInsight, has_lists: bool) -> Html {
    let sums = Sums::of(&insight.partnerships);
    let money = |amount| html! { { format::money(texts, amount, "EUR") } };
    let facts: Vec<Fact> = vec![
        (texts.say("office-committed").into(), money(sums.committed)),
        (texts.say("office-paid").into(), money(sums.paid)),
        (
            texts.say("admin-counted").into(),
            html! { { format::moment(texts, insight.at) } },
        ),
    ];
    let greatest = insight.target.max(insight.done + sums.under_way);
    let whole = PartBar {
        name: html! { { texts.say("office-exchanges") } },
        value: texts
            .tell(
                "office-done-under-way",
                [
                    ("done", insight.done.into()),
                    ("running", sums.under_way.into()),
                ],
            )
            .into(),
        parts: vec![
            thousandths(insight.done, greatest),
            thousandths(sums.under_way, greatest),
        ],
    };
    let to = |route: Route| {
        move |state: &str| has_lists.then(|| (route, Query::from([("state", state)])))
    };
    html! {
        <>
            <section class="case-section" aria-labelledby="scheme-target">
                <h2 id="scheme-target" class="case-section__title">{ texts.say("admin-whole") }</h2>
                <p class="office-headline">{ texts.tell("admin-target", [("done", insight.done.into()), ("target", insight.target.into())]) }</p>
                <PartBars bars={vec![whole]} />
                <p class="portal-quiet">{ texts.say("office-what-done") }</p>
                <Facts items={facts} />
            </section>
            <div class="office-two">
                <section class="case-section" aria-labelledby="scheme-registrations">
                    <h2 id="scheme-registrations" class="case-section__title">{ texts.say("office-registrations-by-state") }</h2>
                    <PartBars bars={bars(texts, CaseKind::Registration, &sums.registrations, to(Route::OfficeRegistrations))} />
                    { share(texts, &sums.registrations) }
                </section>
                <section class="case-section" aria-labelledby="scheme-exchanges">
                    <h2 id="scheme-exchanges" class="case-section__title">{ texts.say("office-exchanges-by-state") }</h2>
                    <PartBars bars={bars(texts, CaseKind::Exchange, &sums.exchanges, to(Route::OfficeExchanges))} />
                    { share(texts, &sums.exchanges) }
                </section>
            </div>
            <section class="case-section" aria-labelledby="scheme-partnerships">
                <h2 id="scheme-partnerships" class="case-section__title">{ texts.say("admin-by-partnership") }</h2>
                <PartBars bars={insight.partnerships.iter().map(|one| named(texts, one)).collect::<Vec<_>>()} />
                { table(texts, insight, has_lists) }
            </section>
        </>
    }
}

fn link(id: &str, to: Route, words: Html) -> Html {
    html! { <QueryLink {to} query={Query::from([("partnership", id)])} class="ecl-link">{ words }</QueryLink> }
}

fn named(texts: &Texts, one: &PartnershipInsight) -> PartBar {
    let name = html! { { &one.name } };
    PartBar {
        name: link(&one.partnership_id, Route::OfficeProgress, name),
        ..target(texts, one)
    }
}

fn table(texts: &Texts, insight: &SchemeInsight, has_lists: bool) -> Html {
    let columns = vec![
        Column::new("name", texts.say("profile-name")),
        Column::new("target", texts.say("profile-target")),
        Column::new("done", texts.say("office-done")),
        Column::new("running", texts.say("office-under-way")),
        Column::new("registrations", texts.say("office-registrations")),
        Column::new("committed", texts.say("office-committed")),
        Column::new("paid", texts.say("office-paid")),
    ];
    let rows: Vec<Row> = insight
        .partnerships
        .iter()
        .map(|one| row(texts, one, has_lists))
        .collect();
    html! {
        <DataTable
            caption={texts.say("admin-by-partnership")} name="partnerships" order="name" {columns} rows={Rc::new(rows)}
            empty={html! { <Nothing text={texts.say("admin-partnerships-none")} /> }}
        />
    }
}

/// A Partnership; each number leads to the list of what it counts.
fn row(texts: &Texts, one: &PartnershipInsight, has_lists: bool) -> Row {
    let id = one.partnership_id.as_str();
    let number = |number: u64, to: Route, query: Query| {
        let words = html! { { format::number(texts, &number.to_string()) } };
        let show = if has_lists {
            html! { <QueryLink {to} {query} class="ecl-link">{ words }</QueryLink> }
        } else {
            words
        };
        DataCell::new(show, number)
    };
    let exchanges = |count: u64, progress: Progress| {
        let query = [("visitors", id), ("progress", progress_key(progress))];
        number(count, Route::OfficeExchanges, query.into())
    };
    let money = |amount: Decimal| {
        let words = format::money(texts, amount, "EUR");
        DataCell::new(html! { { words } }, CellValue::Number(amount))
    };
    let target = one
        .target
        .map_or(CellValue::Nothing, |it| CellValue::Number(it.into()));
    let words = one
        .target
        .map_or_else(|| "–".to_owned(), |it| it.to_string());
    let registrations = one.registrations.values().sum();
    Row {
        key: id.to_owned(),
        cells: vec![
            DataCell::new(
                link(id, Route::OfficeProgress, html! { { &one.name } }),
                one.name.clone(),
            ),
            DataCell::new(html! { { words } }, target),
            exchanges(one.done, Progress::Done),
            exchanges(one.under_way, Progress::Running),
            number(
                registrations,
                Route::OfficeRegistrations,
                [("partnership", id), ("state", "all")].into(),
            ),
            money(one.committed),
            money(one.paid),
        ],
        facets: Vec::new(),
    }
}

#[cfg(test)]
mod test {
    use super::*;

    fn insight(done: u64, state: &str) -> PartnershipInsight {
        PartnershipInsight {
            partnership_id: "blues".to_owned(),
            name: "BLUES".to_owned(),
            target: None,
            min_days: None,
            done,
            under_way: 2,
            percent_of_target: None,
            registrations: BTreeMap::from([(state.to_owned(), 3)]),
            exchanges: BTreeMap::new(),
            committed: Decimal::TEN,
            paid: Decimal::ONE,
        }
    }

    #[test]
    fn the_sums_are_those_of_all_partnerships() {
        let sums = Sums::of(&[insight(1, "accepted"), insight(4, "accepted")]);
        assert_eq!(sums.under_way, 4);
        assert_eq!(sums.registrations["accepted"], 6);
        assert_eq!(
            (sums.committed, sums.paid),
            (Decimal::from(20), Decimal::TWO)
        );
    }
}
