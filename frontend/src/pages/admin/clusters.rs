//! The cluster organisations.

use std::rc::Rc;

use clusterxchange_contract::reference::ClusterDetails;
use serde_json::Value;
use yew::prelude::*;

use super::adding::{Adding, Questions};
use super::cluster::ClusterEditor;
use crate::api::office::Listed;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::{ActionForm, Control, FieldSpec, ask};
use crate::pages::office::cells;
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_listing};
use crate::pages::references::{List, References};
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::ui::{Column, DataCell, DataTable, Filter, QueryLink, Row};

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
    let form: Questions = {
        let texts = texts.clone();
        Callback::from(move |references| form(&texts, &references))
    };
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        html! {
            <>
                <Adding id="add-cluster" path="/api/v1/clusters" label={texts.say("cluster-add")} form={form.clone()} onadd={onadd.clone()} />
                if let Some(id) = query.get("cluster") {
                    <ClusterEditor key={id.to_owned()} id={id.to_owned()} onchange={onadd} />
                }
                { table(&texts, listed, &query, &more) }
            </>
        }
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
    let rows: Vec<Row> = listed
        .items
        .iter()
        .map(|one| row(texts, query, one))
        .collect();
    let country = |code: &str| format::country(texts, code);
    let options = cells::options_of(&rows, "country", country);
    let profile = |key: &str, name: String| (key.to_owned(), AttrValue::from(name));
    let filters = vec![
        Filter {
            key: "country",
            label: texts.say("office-country").into(),
            none: None,
            options: cells::options_with(options, query.get("country"), country),
        },
        Filter {
            key: "eccp",
            label: texts.say("cluster-eccp").into(),
            none: None,
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

fn row(texts: &Texts, query: &Query, one: &ClusterDetails) -> Row {
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
                html! { <QueryLink to={Route::AdminClusters} query={query.with("cluster", Some(one.id.as_str()))} class="ecl-link cases-title">{ &one.name }</QueryLink> },
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

/// What is asked of a new one.
fn form(texts: &Texts, references: &References) -> ActionForm {
    let id = ask("/id", texts.say("admin-id"), Control::Line).help(texts.say("admin-id-help"));
    ActionForm::asking(vec![id]).and(questions(texts, references.of(List::World)))
}

/// What is asked of each; an early entry may have no country.
pub fn questions(texts: &Texts, countries: &[(Value, String)]) -> Vec<FieldSpec> {
    vec![
        ask("/name", texts.say("cluster-name"), Control::Line),
        ask(
            "/country",
            texts.say("office-country"),
            Control::One(countries.to_vec()),
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
    ]
}
