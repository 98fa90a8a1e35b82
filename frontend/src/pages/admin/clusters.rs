//! The cluster organisations.

use std::rc::Rc;

use clusterxchange_contract::reference::ClusterDetails;
use yew::prelude::*;

use super::partnerships::Adder;
use crate::api::office::Listed;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::office::cells;
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer, use_listing};
use crate::pages::references::{List, References};
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Column, DataCell, DataTable, Dialog, Filter, Notification, Row, Tone};

/// The page.
#[component]
pub fn Clusters() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("admin-clusters")} lead={texts.say("admin-clusters-lead")}
            here={Route::AdminClusters} readers={Readers::SupportOffice}
        >
            <AllClusters />
        </OfficeFrame>
    }
}

#[component]
fn AllClusters() -> Html {
    let texts = use_texts();
    let query = use_query().query;
    let listing = use_listing::<ClusterDetails>("/api/v1/clusters", vec![Vec::new()]);
    let more = listing.more.clone();
    let onadd = listing.retry.clone();
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        html! { <><Adding {onadd} />{ table(&texts, listed, &query, &more) }</> }
    })
}

fn table(
    texts: &Texts,
    listed: &Rc<Listed<ClusterDetails>>,
    query: &Query,
    more: &Callback<()>,
) -> Html {
    let columns = vec![
        Column::new("name", texts.say("cluster-name")),
        Column::new("country", texts.say("office-country")),
        Column::new("region", texts.say("cluster-region")),
        Column::new("eccp", texts.say("cluster-eccp")),
        Column::new("aliases", texts.say("cluster-aliases")),
    ];
    let rows: Vec<Row> = listed.items.iter().map(|one| row(texts, one)).collect();
    let country = |code: &str| format::country(texts, code);
    let options = cells::options_of(&rows, "country", country);
    let profile = |key: &str, name: String| (key.to_owned(), AttrValue::from(name));
    let filters = vec![
        Filter {
            key: "country",
            label: texts.say("office-country").into(),
            options: cells::options_with(options, query.get("country"), country),
        },
        Filter {
            key: "eccp",
            label: texts.say("cluster-eccp").into(),
            options: vec![
                profile("yes", texts.say("answer-yes")),
                profile("no", texts.say("answer-no")),
            ],
        },
    ];
    html! {
        <DataTable
            caption={texts.say("admin-clusters")} name="clusters" order="name" {columns} rows={Rc::new(rows)} {filters}
            more={listed.has_more.then(|| more.clone())}
            empty={html! { <Nothing text={texts.say("admin-clusters-none")} /> }}
        />
    }
}

fn row(texts: &Texts, one: &ClusterDetails) -> Row {
    let (key, word) = if one.eccp_profile {
        ("yes", texts.say("answer-yes"))
    } else {
        ("no", texts.say("answer-no"))
    };
    let mut facets = vec![("eccp", key.to_owned())];
    facets.extend(one.country.map(|it| ("country", it.as_str().to_owned())));
    let region = one.region.clone();
    Row {
        key: one.id.to_string(),
        cells: vec![
            DataCell::new(
                html! { <span class="cases-title">{ &one.name }</span> },
                one.name.clone(),
            ),
            cells::country(texts, one.country),
            region.map_or_else(cells::nothing, DataCell::text),
            DataCell::text(word),
            DataCell::text(one.aliases.join(", ")),
        ],
        facets,
    }
}

#[derive(Properties, PartialEq)]
struct AddingProps {
    onadd: Callback<()>,
}

/// A button, and the form of a new cluster organisation.
#[component]
fn Adding(props: &AddingProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let open = use_state(|| false);
    let done = use_state(|| None::<String>);
    let (references, retry) = use_answer((), {
        let texts = texts.clone();
        move |()| References::load(client, texts)
    });
    let onclick = {
        let open = open.setter();
        Callback::from(move |()| open.set(true))
    };
    let onclose = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    let ondone = {
        let (open, done, onadd) = (open.setter(), done.setter(), props.onadd.clone());
        Callback::from(move |name: String| {
            open.set(false);
            done.set(Some(name));
            onadd.emit(());
        })
    };
    let content = if *open {
        awaited(&texts, &references, &retry, |references| {
            html! {
                <Dialog id="add-cluster" title={texts.say("cluster-add")} onclose={onclose.clone()}>
                    <Adder path="/api/v1/clusters" form={form(&texts, references)} label={texts.say("cluster-add")} {ondone} oncancel={onclose} />
                </Dialog>
            }
        })
    } else {
        Html::default()
    };
    html! {
        <div>
            if let Some(name) = &*done {
                <Notification tone={Tone::Success} title={texts.tell("admin-added", [("name", name.as_str().into())])} live=true />
            }
            <div class="portal-turning"><Button icon="plus" label={texts.say("cluster-add")} {onclick} /></div>
            { content }
        </div>
    }
}

fn form(texts: &Texts, references: &References) -> ActionForm {
    let countries = references.of(List::World).to_vec();
    ActionForm::asking(vec![
        ask("/id", texts.say("admin-id"), Control::Line).help(texts.say("admin-id-help")),
        ask("/name", texts.say("cluster-name"), Control::Line),
        ask(
            "/country",
            texts.say("office-country"),
            Control::One(countries),
        ),
        ask("/region", texts.say("cluster-region"), Control::Line)
            .optional()
            .help(texts.say("cluster-region-help")),
        ask(
            "/eccp_profile",
            texts.say("cluster-has-eccp"),
            Control::Statement,
        )
        .optional(),
        ask("/aliases", texts.say("cluster-aliases"), Control::Lines)
            .optional()
            .help(texts.say("office-one-a-line")),
        ask("/sources", texts.say("profile-sources"), Control::Lines)
            .optional()
            .help(texts.say("office-one-a-line")),
    ])
}
