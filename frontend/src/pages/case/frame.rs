//! The frame of every case page.

use yew::prelude::*;

use super::actions::ActionsPanel;
use super::timeline::History;
use super::waiting::WaitingPanel;
use super::{Subject, kind};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::use_session;
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
    let title = Some(subject.title()).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| texts.say("case-untitled"));
    html! {
        <>
            <p class="case-kicker">{ kind(&texts, subject.kind()) }</p>
            <PageTitle {title} />
            <div class="case">
                <aside class="case__side" aria-label={texts.say("case-side")}>
                    <WaitingPanel kind={subject.kind()} standing={subject.standing().clone()} />
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
