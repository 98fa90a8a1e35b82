//! The frame of every case page.

use clusterxchange_contract::case::CaseKind;
use yew::prelude::*;

use super::actions::ActionsPanel;
use super::timeline::History;
use super::waiting::WaitingPanel;
use super::{Subject, kind};
use crate::i18n::{Texts, text_id, use_texts};
use crate::pages::is_staff;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Failure, NavLink, PageTitle, Remote, Spinner};

/// What [`CaseFrame`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The case.
    pub subject: Subject,
    /// Its version, for the actions.
    pub version: AttrValue,
    /// Something was done: read it again.
    pub onchange: Callback<()>,
    /// What the case is about.
    pub children: Html,
}

/// Title, state, actions, content and history of a case.
#[component]
pub fn CaseFrame(props: &Props) -> Html {
    let texts = use_texts();
    let subject = &props.subject;
    let context = use_session();
    let is_desk =
        matches!(&context.session, Session::SignedIn(me) if me.memberships.iter().any(is_staff));
    let title = Some(subject.title(&texts)).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| texts.say("case-untitled"));
    html! {
        <>
            <p class="case-kicker">{ kicker(&texts, subject.kind(), is_desk) }</p>
            <PageTitle {title} />
            <div class="case">
                <aside class="case__side" aria-label={texts.say("case-side")}>
                    <WaitingPanel kind={subject.kind()} standing={subject.standing().clone()} reason={subject.reason()} />
                    <ActionsPanel subject={subject.clone()} version={props.version.clone()} onchange={props.onchange.clone()} />
                </aside>
                <div class="case__main">
                    { props.children.clone() }
                    <History kind={subject.kind()} id={subject.id()} version={props.version.clone()} />
                </div>
            </div>
        </>
    }
}

/// What kind of case it is; for those who run the scheme the way back to all of its kind.
fn kicker(texts: &Texts, case: CaseKind, is_desk: bool) -> Html {
    let list = match case {
        CaseKind::Registration => Some((Route::OfficeRegistrations, text_id("nav-registrations"))),
        CaseKind::Exchange => Some((Route::OfficeExchanges, text_id("nav-exchanges"))),
        CaseKind::Visit => Some((Route::Visits, text_id("visit-title"))),
        CaseKind::Proposal | CaseKind::Administration => None,
    };
    match list.filter(|_| is_desk) {
        Some((to, name)) => {
            html! { <NavLink {to} class="ecl-link">{ texts.say(name) }</NavLink> }
        }
        None => html! { { kind(texts, case) } },
    }
}

/// What [`Loaded`] takes.
#[derive(Properties, PartialEq)]
pub struct LoadedProps<T: Clone + PartialEq + 'static> {
    /// The case.
    pub answer: Remote<T>,
    /// Tries again.
    pub retry: Callback<()>,
    /// Shows the case.
    pub show: Callback<T, Html>,
}

/// A case once it is here, and what to do where it does not come.
#[component]
pub fn Loaded<T: Clone + PartialEq + 'static>(props: &LoadedProps<T>) -> Html {
    let texts = use_texts();
    let context = use_session();
    let has_ended = matches!(&props.answer, Remote::Failed(error) if error.is_unauthorised());
    use_effect_with(has_ended, move |has_ended| {
        if *has_ended {
            context.end();
        }
    });
    match &props.answer {
        Remote::Ready(case) => props.show.emit(case.clone()),
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) if error.status() == Some(404) => html! {
            <>
                <PageTitle title={texts.say("case-none")} />
                <p class="portal-lead">{ texts.say("case-none-text") }</p>
                <NavLink to={Route::MyCases} class="ecl-button ecl-button--secondary">{ texts.say("nav-cases") }</NavLink>
            </>
        },
        Remote::Failed(error) => html! {
            <>
                <PageTitle title={texts.say("case-failed")} />
                <Failure title={texts.say("case-failed")} error={error.clone()} retry={props.retry.clone()} />
            </>
        },
    }
}
