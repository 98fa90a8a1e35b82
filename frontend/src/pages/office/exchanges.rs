//! All exchanges that the reader may see.

use std::rc::Rc;

use chrono::{DateTime, Utc};
use clusterxchange_contract::building::exchange::ExchangeHead;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::matching::Progress;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::Stage;
use yew::prelude::*;

use super::cells;
use super::frame::{OfficeFrame, Readers};
use super::parts::{Names, Nothing, awaited, use_listing, use_partnership_names};
use crate::api::office::{Filters, Listed};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{case_title, party, state_name};
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::ui::{CellValue, Column, DataCell, DataTable, Filter, Row};

/// Every exchange, who is waited for, since when and until when.
#[component]
pub fn Exchanges() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("office-exchanges")} lead={texts.say("office-exchanges-lead")}
            here={Route::OfficeExchanges} readers={Readers::Staff}
        >
            <List />
        </OfficeFrame>
    }
}

#[component]
fn List() -> Html {
    let texts = use_texts();
    let query = use_query().query;
    let listing = use_listing::<ExchangeHead>("/api/v1/exchanges", vec![asked(&query)]);
    let more = listing.more.clone();
    let names = use_partnership_names();
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        table(&texts, listed, &query, &names, &more)
    })
}

/// What the server is asked for. A filter that it does not know is left to the table.
fn asked(query: &Query) -> Filters {
    let is_known = |name: &str, value: &str| match name {
        "state" => Stage::ALL.iter().any(|stage| stage.key() == value),
        "mode" => [Mode::Physical, Mode::Virtual]
            .iter()
            .any(|mode| mode.key() == value),
        _ => true,
    };
    // Of a Partnership the server lists all exchanges; those of its visitors the table finds.
    let partnership = query.get("partnership").or_else(|| query.get("visitors"));
    [
        ("state", query.get("state")),
        ("mode", query.get("mode")),
        ("partnership_id", partnership),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        let value = value.filter(|value| is_known(name, value))?;
        Some((name, value.to_owned()))
    })
    .collect()
}

fn table(
    texts: &Texts,
    listed: &Rc<Listed<ExchangeHead>>,
    query: &Query,
    names: &Names,
    more: &Callback<()>,
) -> Html {
    let now = clock::now();
    let rows: Vec<Row> = listed
        .items
        .iter()
        .map(|head| row(texts, head, now))
        .collect();
    let columns = vec![
        Column::new("title", texts.say("case-kind-exchange")),
        Column::new("mode", texts.say("office-mode")),
        Column::new("state", texts.say("cases-column-state")),
        Column::new("starts", texts.say("office-starts")),
        Column::new("waits", texts.say("cases-column-waits")),
        Column::new("since", texts.say("cases-column-since")),
        Column::new("due", texts.say("cases-column-due")),
    ];
    let filters = filters(texts, &rows, query, names);
    html! {
        <DataTable
            caption={texts.say("office-exchanges")} name="exchanges" order="due" {columns} rows={Rc::new(rows)} {filters}
            more={listed.has_more.then(|| more.clone())}
            empty={html! { <Nothing text={texts.say("office-exchanges-none")} /> }}
        />
    }
}

fn row(texts: &Texts, head: &ExchangeHead, now: DateTime<Utc>) -> Row {
    let state = state_name(texts, CaseKind::Exchange, &head.state, &head.state_label);
    let starts = head.starts_on.map_or_else(cells::nothing, |day| {
        DataCell::new(html! { { format::day(texts, day) } }, CellValue::Day(day))
    });
    let mut facets = cells::waiting_facets(&head.waiting_on);
    facets.extend([
        ("state", head.state.clone()),
        ("mode", head.mode.key().to_owned()),
        ("partnership", head.visitor_partnership_id.clone()),
        ("partnership", head.host_partnership_id.clone()),
        ("visitors", head.visitor_partnership_id.clone()),
    ]);
    let stage = Stage::ALL.iter().find(|stage| stage.key() == head.state);
    facets.extend(stage.map(|stage| ("progress", progress_key(stage.progress()).to_owned())));
    Row {
        key: head.id.to_string(),
        cells: vec![
            cells::case_link(
                Route::Exchange { id: head.id },
                &case_title(texts, CaseKind::Exchange, &head.title),
            ),
            DataCell::text(mode(texts, head.mode)),
            cells::state(state, !head.waiting_on.is_empty()),
            starts,
            cells::waits(texts, CaseKind::Exchange, &head.waiting_on),
            cells::since(texts, &head.waiting_on),
            cells::next_due(texts, &head.waiting_on, now),
        ],
        facets,
    }
}

/// A mode in words.
pub fn mode(texts: &Texts, mode: Mode) -> String {
    match mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    }
}

/// How far an exchange has come, as addresses name it.
pub fn progress_key(progress: Progress) -> &'static str {
    match progress {
        Progress::Running => "running",
        Progress::Done => "done",
        Progress::Cancelled => "cancelled",
    }
}

fn progress_options(texts: &Texts) -> Vec<(String, AttrValue)> {
    [Progress::Running, Progress::Done, Progress::Cancelled]
        .map(|progress| {
            let name = match progress {
                Progress::Running => texts.say("office-under-way"),
                Progress::Done => texts.say("office-done"),
                Progress::Cancelled => texts.say("office-came-to-nothing"),
            };
            (progress_key(progress).to_owned(), name.into())
        })
        .to_vec()
}

fn filters(texts: &Texts, rows: &[Row], query: &Query, names: &Names) -> Vec<Filter> {
    let modes = [Mode::Physical, Mode::Virtual]
        .map(|it| (it.key().to_owned(), AttrValue::from(mode(texts, it))));
    let waits = |key: &str| {
        let seat = serde_json::from_value(serde_json::Value::String(key.to_owned()));
        seat.map_or_else(|_| key.to_owned(), |seat| party(texts, seat))
    };
    let name = |id: &str| names.of(id);
    let found = |key, name: &dyn Fn(&str) -> String| {
        cells::options_with(cells::options_of(rows, key, name), query.get(key), name)
    };
    let filter = |key, label: String, options| Filter {
        key,
        label: label.into(),
        none: None,
        options,
    };
    vec![
        filter(
            "state",
            texts.say("cases-column-state"),
            cells::state_options(texts, CaseKind::Exchange, Stage::ALL),
        ),
        filter(
            "progress",
            texts.say("office-how-far"),
            progress_options(texts),
        ),
        filter(
            "waits",
            texts.say("cases-column-waits"),
            found("waits", &waits),
        ),
        filter("mode", texts.say("office-mode"), modes.to_vec()),
        filter(
            "partnership",
            texts.say("office-partnership-filter"),
            found("partnership", &name),
        ),
        filter(
            "visitors",
            party(texts, Party::VisitorPartnership),
            found("visitors", &name),
        ),
    ]
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn the_server_filters_by_what_it_knows() {
        let query = Query::from([
            ("state", "ready"),
            ("partnership", "blues"),
            ("waits", "host"),
        ]);
        assert_eq!(
            asked(&query),
            [
                ("state", "ready".to_owned()),
                ("partnership_id", "blues".to_owned())
            ]
        );
        assert_eq!(asked(&[("state", "nonsense")].into()), []);
        assert_eq!(
            asked(&[("visitors", "blues"), ("progress", "done")].into()),
            [("partnership_id", "blues".to_owned())]
        );
    }
}
