//! Everyone with an account, and invitations of staff.

use std::rc::Rc;

use clusterxchange_contract::administration::{Person, RoleKind};
use clusterxchange_contract::identity::Membership;
use clusterxchange_contract::reference::PartnershipDetails;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::office::{Filters, Listed};
use crate::api::{ApiError, office};
use crate::draft::owner;
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::keep;
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::office::cells;
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{Nothing, awaited, use_answer, use_listing};
use crate::pages::office::sheet::Sheet;
use crate::query::use_query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{
    Button, Column, DataCell, DataTable, Dialog, Filter, Label, NavLink, Notification, Row, Tone,
    Weight,
};

/// The kinds of roles as they can be filtered by.
const KINDS: [RoleKind; 4] = [
    RoleKind::Organisation,
    RoleKind::Partnership,
    RoleKind::SupportOffice,
    RoleKind::Commission,
];

/// The page.
#[component]
pub fn People() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("nav-people")} lead={texts.say("admin-people-lead")}
            here={Route::AdminPeople} readers={Readers::SupportOffice}
        >
            <Inviting />
            <Everyone />
        </OfficeFrame>
    }
}

#[component]
fn Everyone() -> Html {
    let texts = use_texts();
    let query = use_query().query;
    let role = query
        .get("role")
        .filter(|role| KINDS.iter().any(|kind| kind.key() == *role));
    let filters: Filters = role
        .map(|role| ("role", role.to_owned()))
        .into_iter()
        .collect();
    let listing = use_listing::<Person>("/api/v1/people", vec![filters]);
    let more = listing.more.clone();
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        table(&texts, listed, &more)
    })
}

/// A role in words.
pub fn role_name(texts: &Texts, membership: &Membership) -> String {
    match membership {
        Membership::Organisation { name, .. } => {
            texts.tell("people-acts-for", [("name", name.as_str().into())])
        }
        Membership::PartnershipOfficer { name, .. } => {
            texts.tell("people-officer-of", [("name", name.as_str().into())])
        }
        Membership::SupportOffice => texts.say("party-support-office"),
        Membership::Commission => texts.say("party-commission"),
    }
}

fn kind_of(membership: &Membership) -> RoleKind {
    match membership {
        Membership::Organisation { .. } => RoleKind::Organisation,
        Membership::PartnershipOfficer { .. } => RoleKind::Partnership,
        Membership::SupportOffice => RoleKind::SupportOffice,
        Membership::Commission => RoleKind::Commission,
    }
}

fn table(texts: &Texts, listed: &Rc<Listed<Person>>, more: &Callback<()>) -> Html {
    let columns = vec![
        Column::new("name", texts.say("people-name")),
        Column::new("email", texts.say("people-email")),
        Column::new("roles", texts.say("people-roles")),
        Column::new("created", texts.say("people-created")),
        Column::new("seen", texts.say("people-seen")),
    ];
    let rows: Vec<Row> = listed.items.iter().map(|one| row(texts, one)).collect();
    let kind = |kind: RoleKind| {
        let name = match kind {
            RoleKind::Organisation => texts.say("people-kind-organisation"),
            RoleKind::Partnership => texts.say("people-kind-partnership"),
            RoleKind::SupportOffice => texts.say("party-support-office"),
            RoleKind::Commission => texts.say("party-commission"),
        };
        (kind.key().to_owned(), AttrValue::from(name))
    };
    let filters = vec![Filter {
        key: "role",
        label: texts.say("people-roles").into(),
        none: None,
        options: KINDS.map(kind).to_vec(),
    }];
    html! {
        <DataTable
            caption={texts.say("nav-people")} name="people" order="name" {columns} rows={Rc::new(rows)} {filters}
            more={listed.has_more.then(|| more.clone())}
            empty={html! { <Nothing text={texts.say("admin-people-none")} /> }}
        />
    }
}

fn row(texts: &Texts, person: &Person) -> Row {
    let roles: Vec<String> = person
        .roles
        .iter()
        .map(|role| role_name(texts, &role.membership))
        .collect();
    let shown = html! { <ul class="cases-waits">{ for roles.iter().map(|role| html! { <li>{ role }</li> }) }</ul> };
    let unverified = (!person.is_verified).then(|| {
        html! { <>{ " " }<Label text={texts.say("people-unverified")} weight={Weight::Low} /></> }
    });
    Row {
        key: person.id.to_string(),
        cells: vec![
            DataCell::new(
                html! { <NavLink to={Route::AdminPerson { id: person.id }} class="ecl-link cases-title">{ &person.name }</NavLink> },
                person.name.clone(),
            ),
            DataCell::new(
                html! { <><span class="office-long">{ &person.email }</span>{ unverified.unwrap_or_default() }</> },
                person.email.clone(),
            ),
            DataCell::new(shown, roles.join("; ")),
            cells::at(texts, Some(person.created_at)),
            cells::at(texts, person.last_seen_at),
        ],
        facets: person
            .roles
            .iter()
            .map(|role| ("role", kind_of(&role.membership).key().to_owned()))
            .collect(),
    }
}

/// Roles of staff to choose from: that of a Partnership's officer once for each Partnership.
pub fn staff_roles(
    texts: &Texts,
    partnerships: &[PartnershipDetails],
    officer: impl Fn(&str) -> Value,
    other: impl Fn(&str) -> Value,
) -> Vec<(Value, String)> {
    let mut roles = vec![
        (other("support_office"), texts.say("party-support-office")),
        (other("commission"), texts.say("party-commission")),
    ];
    let current = partnerships.iter().filter(|one| !one.is_historical);
    roles.extend(current.map(|one| {
        let name = texts.tell("people-officer-of", [("name", one.name.as_str().into())]);
        (officer(&one.id), name)
    }));
    roles
}

/// A button, and the invitation of somebody to the staff.
#[component]
fn Inviting() -> Html {
    let texts = use_texts();
    let context = use_session();
    let (account, client) = (owner(&context), context.client);
    let open = use_state(|| false);
    let busy = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let done = use_state(|| None::<String>);
    let (partnerships, retry) = use_answer((), {
        let client = client.clone();
        move |()| async move { office::partnerships(&client).await }
    });
    let set = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let onsend = {
        let (open, busy, error, done) =
            (open.setter(), busy.clone(), error.setter(), done.setter());
        Callback::from(move |body: Value| {
            busy.set(true);
            let to = body["email"].as_str().unwrap_or_default().to_owned();
            let (client, busy) = (client.clone(), busy.setter());
            let (open, error, done) = (open.clone(), error.clone(), done.clone());
            spawn_local(async move {
                let sent = client.submit("/api/v1/staff-invitations", &body).await;
                busy.set(false);
                error.set(sent.clone().err());
                if sent.is_ok() {
                    keep::forget(account, "invite-staff");
                    open.set(false);
                    done.set(Some(to));
                }
            });
        })
    };
    let content = if *open {
        awaited(&texts, &partnerships, &retry, |partnerships| {
            let roles = staff_roles(
                &texts,
                partnerships,
                |id| json!({"kind": "officer", "partnership_id": id}),
                |kind| json!({"kind": kind}),
            );
            let form = ActionForm::asking(vec![
                ask("/name", texts.say("people-name"), Control::Line),
                ask("/email", texts.say("people-email"), Control::Line),
                ask("/role", texts.say("people-role"), Control::One(roles)),
            ]);
            html! {
                <Dialog id="invite-staff" title={texts.say("people-invite")} onclose={set(false)}>
                    <p>{ texts.say("people-invite-text") }</p>
                    <Sheet id="invite-staff" {form} label={texts.say("people-invite-send")} busy={*busy} error={(*error).clone()} {onsend} oncancel={Some(set(false))} />
                </Dialog>
            }
        })
    } else {
        Html::default()
    };
    html! {
        <div>
            if let Some(to) = &*done {
                <Notification tone={Tone::Success} title={texts.tell("people-invited", [("email", to.as_str().into())])} live=true />
            }
            <div class="portal-turning"><Button icon="plus" label={texts.say("people-invite")} onclick={set(true)} /></div>
            { content }
        </div>
    }
}
