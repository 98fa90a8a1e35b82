//! The actions of a case as buttons, with those that are blocked and why.

use clusterxchange_domain::workflow::{AvailableAction, BlockedAction};
use uuid::Uuid;
use yew::prelude::*;

use super::dialog::{ActionDialog, draft_name};
use super::form::{ActionForm, Place};
use super::{done, is_refusal, place, title};
use crate::draft::{owner, store};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::{Findings, Subject};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, NavLink, Notification, Tone};

/// What [`ActionsPanel`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The case.
    pub subject: Subject,
    /// Its version.
    pub version: AttrValue,
    /// Something was done.
    pub onchange: Callback<()>,
}

/// What the reader may do now, what not yet, and the dialog of the action under way.
#[component]
pub fn ActionsPanel(props: &Props) -> Html {
    let texts = use_texts();
    let account = owner(&use_session());
    let open = use_state(|| None::<String>);
    let last = use_state(|| None::<String>);
    let standing = props.subject.standing();
    let kind = props.subject.kind();
    let button = |action: &AvailableAction| entry(&texts, props, &open, account, action);
    let dialog = open.as_ref().and_then(|name| {
        let label = standing
            .available_actions
            .iter()
            .find(|action| action.name == *name)
            .map(|action| title(&texts, kind, name, &action.label))?;
        let form = form_of(&texts, &props.subject, name)?;
        let close = {
            let open = open.setter();
            Callback::from(move |()| open.set(None))
        };
        let ondone = {
            let (open, last, name) = (open.setter(), last.setter(), name.clone());
            let onchange = props.onchange.clone();
            Callback::from(move |()| {
                open.set(None);
                last.set(Some(name.clone()));
                onchange.emit(());
            })
        };
        Some(html! {
            <ActionDialog
                subject={props.subject.clone()} version={props.version.clone()} name={name.clone()} {label} {form}
                onclose={close} onchange={props.onchange.clone()} {ondone}
            />
        })
    });
    html! {
        <section class="case-panel case-actions" aria-labelledby="case-actions">
            <h2 id="case-actions" class="case-panel__title">{ texts.say("case-actions") }</h2>
            if let Some(name) = &*last {
                <Notification tone={tone(name)} title={done(&texts, kind, name)} live=true>
                    <NavLink to={Route::Overview} class="ecl-link">{ texts.say("case-what-else") }</NavLink>
                </Notification>
            }
            if standing.available_actions.is_empty() {
                <p class="portal-quiet">{ texts.say("case-no-actions") }</p>
            } else {
                <ul class="case-actions__list">{ for standing.available_actions.iter().map(button) }</ul>
            }
            { blocked(&texts, props) }
            { dialog.unwrap_or_default() }
        </section>
    }
}

/// The dialog of an action; one that we do not know asks nothing.
fn form_of(texts: &Texts, subject: &Subject, name: &str) -> Option<ActionForm> {
    match place(texts, subject, name) {
        Some(Place::Form(form)) => Some(form),
        None => Some(ActionForm::with(serde_json::json!({}))),
        Some(Place::Section(_) | Place::Page(_) | Place::Nowhere) => None,
    }
}

fn entry(
    texts: &Texts,
    props: &Props,
    open: &UseStateHandle<Option<String>>,
    account: Uuid,
    action: &AvailableAction,
) -> Html {
    let label = title(texts, props.subject.kind(), &action.name, &action.label);
    let content = match place(texts, &props.subject, &action.name) {
        Some(Place::Nowhere) => return Html::default(),
        Some(Place::Page(route)) => html! {
            <NavLink to={route} class="ecl-button ecl-button--secondary">{ label }</NavLink>
        },
        Some(Place::Section(section)) => html! {
            <a href={format!("#{section}")} class="ecl-button ecl-button--secondary">{ label }</a>
        },
        Some(Place::Form(_)) | None => {
            let kind = if is_awaited(props, &action.name) {
                ButtonKind::Primary
            } else {
                ButtonKind::Secondary
            };
            let onclick = {
                let (open, name) = (open.setter(), action.name.clone());
                Callback::from(move |()| open.set(Some(name.clone())))
            };
            let begun = store::has(account, &draft_name(&props.subject, &action.name));
            html! {
                <>
                    <Button {kind} {label} {onclick} />
                    if begun {
                        <p class="portal-quiet">{ texts.say("draft-begun") }</p>
                    }
                </>
            }
        }
    };
    html! { <li>{ content }</li> }
}

/// Whether the case waits for just this of the reader: such an action stands out, others do not.
fn is_awaited(props: &Props, name: &str) -> bool {
    let standing = props.subject.standing();
    let mut waits = standing.waiting_on.iter();
    waits.any(|wait| wait.action == name && standing.seats.contains(&wait.party))
}

/// A refusal is told as plainly as anything else, but is no success.
fn tone(name: &str) -> Tone {
    if is_refusal(name) {
        Tone::Info
    } else {
        Tone::Success
    }
}

/// What is not possible and why: folded where something else is, since it concerns later then.
fn blocked(texts: &Texts, props: &Props) -> Html {
    let kind = props.subject.kind();
    let entry = |action: &BlockedAction| {
        let label = title(texts, kind, &action.name, &action.label);
        html! {
            <li class="case-blocked__entry">
                <p class="case-blocked__name">{ label }</p>
                <Findings findings={action.receipt.findings.clone()} is_quiet=true />
            </li>
        }
    };
    let standing = props.subject.standing();
    let entries = &standing.blocked_actions;
    if entries.is_empty() {
        return Html::default();
    }
    let list = html! { <ul class="case-blocked">{ for entries.iter().map(entry) }</ul> };
    let mut possible = standing.available_actions.iter();
    if possible.any(|action| place(texts, &props.subject, &action.name) != Some(Place::Nowhere)) {
        let count = entries.len();
        return html! {
            <details class="case-fold">
                <summary>{ texts.tell("case-blocked-count", [("count", count.into())]) }</summary>
                { list }
            </details>
        };
    }
    html! {
        <>
            <h3 class="case-panel__subtitle">{ texts.say("case-blocked") }</h3>
            { list }
        </>
    }
}
