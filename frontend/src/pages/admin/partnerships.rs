//! The Partnerships as the Support Office looks after them.

use std::rc::Rc;

use clusterxchange_contract::reference::PartnershipDetails;
use yew::prelude::*;

use super::adding::{Adding, Questions};
use crate::api::office;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer};
use crate::pages::office::{own, reserved};
use crate::pages::references::References;
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{CellValue, Column, DataCell, DataTable, Filter, Label, QueryLink, Row, Weight};

/// The page.
#[component]
pub fn Partnerships() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("admin-partnerships")} lead={texts.say("admin-partnerships-lead")}
            here={Route::AdminPartnerships} readers={Readers::SupportOffice}
        >
            <List />
        </OfficeFrame>
    }
}

#[component]
fn List() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_answer(
        (),
        move |()| async move { office::partnerships(&client).await },
    );
    let onadd = retry.clone();
    let form: Questions = {
        let texts = texts.clone();
        Callback::from(move |references| form(&texts, &references))
    };
    awaited(&texts, &answer, &retry, |all| {
        html! {
            <>
                <Adding id="add-partnership" path="/api/v1/partnerships" label={texts.say("profile-add")} form={form.clone()} {onadd} />
                { table(&texts, all) }
            </>
        }
    })
}

fn table(texts: &Texts, all: &[PartnershipDetails]) -> Html {
    let columns = vec![
        Column::new("name", texts.say("profile-name")),
        Column::new("phase", texts.say("profile-phase")),
        Column::new("state", texts.say("cases-column-state")),
        Column::new("countries", texts.say("profile-countries")),
        Column::new("members", texts.say("profile-members")),
        Column::new("target", texts.say("profile-target")),
    ];
    let rows: Vec<Row> = all.iter().map(|one| row(texts, one)).collect();
    let state = |key: &str, name: String| (key.to_owned(), AttrValue::from(name));
    let filters = vec![Filter {
        key: "state",
        label: texts.say("cases-column-state").into(),
        none: None,
        options: vec![
            state("current", texts.say("profile-current")),
            state("past", texts.say("profile-past")),
        ],
    }];
    html! {
        <DataTable
            caption={texts.say("admin-partnerships")} name="partnerships" order="name" {columns} rows={Rc::new(rows)} {filters}
            empty={html! { <Nothing text={texts.say("admin-partnerships-none")} /> }}
        />
    }
}

fn row(texts: &Texts, one: &PartnershipDetails) -> Row {
    let (state, weight, key) = if one.is_historical {
        (texts.say("profile-past"), Weight::Low, "past")
    } else {
        (texts.say("profile-current"), Weight::Medium, "current")
    };
    let countries: Vec<_> = one
        .profile
        .countries
        .iter()
        .map(|code| format::country(texts, code.as_str()))
        .collect();
    let members = one.members.len();
    let target = one.profile.target;
    let query = Query::from([("partnership", one.id.as_str())]);
    Row {
        key: one.id.clone(),
        cells: vec![
            DataCell::new(
                html! { <QueryLink to={Route::OfficePartnership} {query} class="ecl-link cases-title">{ &one.name }</QueryLink> },
                one.name.clone(),
            ),
            DataCell::text(&one.phase),
            DataCell::new(html! { <Label text={state.clone()} {weight} /> }, state),
            DataCell::text(countries.join(", ")),
            DataCell::new(html! { { members } }, CellValue::Number(members.into())),
            DataCell::new(
                html! { { target.map_or_else(|| "–".to_owned(), |it| it.to_string()) } },
                target.map_or(CellValue::Nothing, |it| CellValue::Number(it.into())),
            ),
        ],
        facets: vec![("state", key.to_owned())],
    }
}

fn form(texts: &Texts, references: &References) -> ActionForm {
    let mut questions = vec![
        ask("/id", texts.say("admin-id"), Control::Line).help(texts.say("admin-id-help")),
        ask("/phase", texts.say("profile-phase"), Control::Line)
            .help(texts.say("profile-phase-help")),
    ];
    questions.extend(reserved(texts, references));
    questions.extend(own(texts, references));
    ActionForm::asking(questions)
}
