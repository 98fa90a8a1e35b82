//! A group visit: what it offers, for visitors to join; the whole case for those who prepare it.

use std::rc::Rc;

use clusterxchange_contract::building::visit::{VisitDetails, VisitParticipant};
use clusterxchange_contract::case::{CaseKind, Standing};
use uuid::Uuid;
use yew::prelude::*;

use super::agenda::Agenda;
use super::clauses::Clauses;
use super::editor::Editor;
use super::join::Join;
use super::list::is_over;
use super::{dates, host_line};
use crate::api::{Versioned, cases};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{CaseFrame, Findings, Loaded, Subject, state_name};
use crate::pages::exchange::entered;
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Fact, Facts, Label, NavLink, PageTitle, Weight, use_remote};

/// What [`Visit`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visit.
    pub id: Uuid,
}

/// The page of a group visit.
#[component]
pub fn Visit(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("case-kind-visit")} here={Route::Visit { id: props.id }}>
            <Case id={props.id} />
        </Gate>
    }
}

#[component]
fn Case(props: &Props) -> Html {
    let client = use_session().client;
    let (answer, reload) = use_remote(props.id, move |id: &Uuid| {
        let path = cases::path(CaseKind::Visit, *id);
        async move { client.get_versioned::<VisitDetails>(&path).await }
    });
    let show = {
        let reload = reload.clone();
        Callback::from(move |case: Versioned<Rc<VisitDetails>>| {
            let (visit, version) = (case.content, AttrValue::from(case.version));
            let standing = visit.standing.clone();
            match standing.filter(|standing| !standing.seats.is_empty()) {
                Some(standing) => {
                    html! { <Workshop {visit} standing={Rc::new(standing)} {version} onchange={reload.clone()} /> }
                }
                None => html! { <Offer {visit} /> },
            }
        })
    };
    html! { <Loaded<Versioned<Rc<VisitDetails>>> {answer} retry={reload} {show} /> }
}

#[derive(Properties, PartialEq)]
struct WorkshopProps {
    visit: Rc<VisitDetails>,
    standing: Rc<Standing>,
    version: AttrValue,
    onchange: Callback<()>,
}

/// The visit for those who prepare it or look after it.
#[component]
fn Workshop(props: &WorkshopProps) -> Html {
    let texts = use_texts();
    let editing = use_state(|| false);
    let visit = &props.visit;
    let set = |value: bool| {
        let editing = editing.setter();
        Callback::from(move |()| editing.set(value))
    };
    let mut actions = props.standing.available_actions.iter();
    let may_edit = actions.any(|action| action.name == "edit");
    let subject = Subject::Visit(visit.clone(), props.standing.clone());
    html! {
        <CaseFrame {subject} version={props.version.clone()} onchange={props.onchange.clone()}>
            <section class="case-section" id="visit" aria-labelledby="visit-what">
                <h2 id="visit-what" class="case-section__title">{ texts.say("visit-what") }</h2>
                if *editing && may_edit {
                    <Editor visit={visit.clone()} version={props.version.clone()} onchange={props.onchange.clone()} onclose={set(false)} />
                } else {
                    { what(&texts, visit) }
                    if may_edit {
                        <Findings findings={visit.stay.receipt.findings.clone()} />
                        <Button kind={ButtonKind::Secondary} icon="edit" label={texts.say("action-visit-edit")} onclick={set(true)} />
                    }
                }
            </section>
            if !*editing {
                <Agenda items={visit.agenda.clone()} />
            }
            { participants(&texts, visit) }
            <Clauses visit={visit.clone()} standing={props.standing.clone()} onchange={props.onchange.clone()} />
        </CaseFrame>
    }
}

#[derive(Properties, PartialEq)]
struct OfferProps {
    visit: Rc<VisitDetails>,
}

/// The visit for those who may join it.
#[component]
fn Offer(props: &OfferProps) -> Html {
    let texts = use_texts();
    let visit = &props.visit;
    html! {
        <>
            <p class="case-kicker">{ texts.say("case-kind-visit") }</p>
            <PageTitle title={visit.title.clone()} />
            <div class="case">
                <aside class="case__side" aria-label={texts.say("case-side")}>
                    <Join visit={visit.clone()} />
                </aside>
                <div class="case__main">
                    <section class="case-section" aria-labelledby="visit-what">
                        <h2 id="visit-what" class="case-section__title">{ texts.say("visit-what") }</h2>
                        { what(&texts, visit) }
                    </section>
                    <Agenda items={visit.agenda.clone()} />
                </div>
            </div>
        </>
    }
}

/// Who, when, where, how many.
fn what(texts: &Texts, visit: &VisitDetails) -> Html {
    let mut items: Vec<Fact> = vec![(
        texts.say("party-host").into(),
        html! { { host_line(texts, &visit.host) } },
    )];
    let figures = &visit.stay.outcome;
    if let Some(when) = dates(texts, figures.first_day, figures.last_day) {
        items.push((texts.say("exchange-dates").into(), html! { { when } }));
    }
    let plan = entered(texts, &[], &visit.plan);
    items.extend(
        plan.into_iter()
            .map(|(name, value)| (name.into(), html! { { value } })),
    );
    let places = if is_over(&visit.state) {
        format::number(texts, &visit.places.to_string())
    } else {
        texts.tell(
            "visit-places-of",
            [
                ("left", visit.places_left.into()),
                ("places", visit.places.into()),
            ],
        )
    };
    items.push((texts.say("visit-places").into(), html! { { places } }));
    if !visit.is_listed {
        let hidden = texts.say("visit-unlisted");
        items.push((texts.say("visit-catalogue").into(), html! { { hidden } }));
    }
    if let Some(reason) = visit.ending.as_ref().and_then(|end| end.reason.clone()) {
        items.push((texts.say("case-ended").into(), html! { { reason } }));
    }
    html! {
        <>
            if !visit.description.is_empty() {
                <p class="portal-prose">{ &visit.description }</p>
            }
            <Facts {items} />
        </>
    }
}

fn participants(texts: &Texts, visit: &VisitDetails) -> Html {
    let Some(participants) = &visit.participants else {
        return Html::default();
    };
    let entry = |one: &VisitParticipant| {
        html! {
            <li key={one.exchange_id.to_string()} class="news__item">
                <p class="news__title"><NavLink to={Route::Exchange { id: one.exchange_id }} class="ecl-link">{ &one.name }</NavLink></p>
                <p class="work__meta"><Label text={state_name(texts, CaseKind::Exchange, &one.state, &one.state_label)} weight={Weight::Low} /></p>
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="visit-joined">
            <h2 id="visit-joined" class="case-section__title">{ texts.say("visit-joined") }</h2>
            if participants.is_empty() {
                <p class="portal-quiet">{ texts.say("visit-joined-none") }</p>
            } else {
                <ul class="news">{ for participants.iter().map(entry) }</ul>
            }
        </section>
    }
}
