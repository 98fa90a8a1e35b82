//! The Partnerships as the Support Office looks after them.

use std::rc::Rc;

use clusterxchange_contract::reference::PartnershipDetails;
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, office};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer};
use crate::pages::office::sheet::Sheet;
use crate::pages::office::{own, reserved};
use crate::pages::references::References;
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    Button, CellValue, Column, DataCell, DataTable, Dialog, Filter, Label, Notification, QueryLink,
    Row, Tone, Weight,
};

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
    awaited(&texts, &answer, &retry, |all| {
        html! { <><Adding {onadd} />{ table(&texts, all) }</> }
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

#[derive(Properties, PartialEq)]
struct AddingProps {
    onadd: Callback<()>,
}

/// A button, and the form of a new Partnership.
#[component]
fn Adding(props: &AddingProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let open = use_state(|| false);
    let done = use_state(|| None::<String>);
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
    let (references, retry) = use_answer((), {
        let texts = texts.clone();
        move |()| References::load(client, texts)
    });
    let content = if *open {
        awaited(&texts, &references, &retry, |references| {
            let mut questions = vec![
                ask("/id", texts.say("admin-id"), Control::Line).help(texts.say("admin-id-help")),
                ask("/phase", texts.say("profile-phase"), Control::Line)
                    .help(texts.say("profile-phase-help")),
            ];
            questions.extend(reserved(&texts, references));
            questions.extend(own(&texts, references));
            html! {
                <Dialog id="add-partnership" title={texts.say("profile-add")} onclose={onclose.clone()}>
                    <Adder path="/api/v1/partnerships" form={ActionForm::asking(questions)} label={texts.say("profile-add")} {ondone} oncancel={onclose} />
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
            <div class="portal-turning"><Button icon="plus" label={texts.say("profile-add")} {onclick} /></div>
            { content }
        </div>
    }
}

/// What [`Adder`] takes.
#[derive(Properties, PartialEq)]
pub struct AdderProps {
    /// Where it is sent.
    pub path: &'static str,
    /// What is asked.
    pub form: ActionForm,
    /// The words on the button.
    pub label: AttrValue,
    /// It is there; its name.
    pub ondone: Callback<String>,
    /// The reader thought better of it.
    pub oncancel: Callback<()>,
}

/// The form of something new.
#[component]
pub fn Adder(props: &AdderProps) -> Html {
    let client = use_session().client;
    let busy = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let onsend = {
        let (busy, error) = (busy.clone(), error.setter());
        let (path, ondone) = (props.path, props.ondone.clone());
        Callback::from(move |body: Value| {
            busy.set(true);
            let name = body["name"].as_str().unwrap_or_default().to_owned();
            let (client, ondone) = (client.clone(), ondone.clone());
            let (busy, error) = (busy.setter(), error.clone());
            spawn_local(async move {
                let sent = client.submit(path, &body).await;
                busy.set(false);
                match sent {
                    Ok(()) => ondone.emit(name),
                    Err(failure) => error.set(Some(failure)),
                }
            });
        })
    };
    html! {
        <Sheet
            form={props.form.clone()} label={props.label.clone()} busy={*busy} error={(*error).clone()} {onsend}
            oncancel={Some(props.oncancel.clone())}
        />
    }
}
