//! A proposal: who proposes what to whom, how well the two fit, and what they write to each other.

use std::rc::Rc;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::matching::{ProposalDetails, ProposalSide};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::{Mode, Role};
use uuid::Uuid;
use yew::prelude::*;

use crate::api::{Versioned, cases};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::{CaseFrame, Findings, Loaded, Subject, Thread};
use crate::pages::counterparts::Profile;
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Fact, Facts, NavLink, use_remote};

/// What [`Proposal`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The proposal.
    pub id: Uuid,
}

/// The page of a proposal.
#[component]
pub fn Proposal(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("case-kind-proposal")} here={Route::Proposal { id: props.id }}>
            <Case id={props.id} />
        </Gate>
    }
}

#[component]
fn Case(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_remote(props.id, move |id: &Uuid| {
        let path = cases::path(CaseKind::Proposal, *id);
        async move { client.get_versioned::<ProposalDetails>(&path).await }
    });
    let show = {
        let reload = reload.clone();
        Callback::from(move |case: Versioned<Rc<ProposalDetails>>| {
            let proposal = case.content;
            html! {
                <CaseFrame subject={Subject::Proposal(proposal.clone())} version={case.version} onchange={reload.clone()}>
                    { exchange(&texts, &proposal) }
                    { what(&texts, &proposal) }
                    { counterpart(&proposal) }
                    <Thread kind={CaseKind::Proposal} id={proposal.id} />
                </CaseFrame>
            }
        })
    };
    html! { <Loaded<Versioned<Rc<ProposalDetails>>> {answer} retry={reload} {show} /> }
}

fn exchange(texts: &Texts, proposal: &ProposalDetails) -> Html {
    proposal.exchange_id.map_or_else(Html::default, |id| {
        html! {
            <p><NavLink to={Route::Exchange { id }} class="ecl-button ecl-button--primary">{ texts.say("proposal-exchange") }</NavLink></p>
        }
    })
}

/// Who the other side is, for whoever has to decide.
fn counterpart(proposal: &ProposalDetails) -> Html {
    let (Some(visitor), Some(host)) = (&proposal.visitor, &proposal.host) else {
        return Html::default();
    };
    let seats = &proposal.standing.seats;
    let (role, own, other) = if seats.contains(&Party::Visitor) {
        (Role::Visitor, visitor, host)
    } else if seats.contains(&Party::Host) {
        (Role::Host, host, visitor)
    } else {
        return Html::default();
    };
    html! { <Profile id={other.registration_id} own={own.registration_id} {role} mode={proposal.mode} /> }
}

fn what(texts: &Texts, proposal: &ProposalDetails) -> Html {
    let mode = match proposal.mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    };
    let mut items: Vec<Fact> = vec![
        (
            texts.say("party-visitor").into(),
            side(texts, proposal.visitor.as_ref()),
        ),
        (
            texts.say("party-host").into(),
            side(texts, proposal.host.as_ref()),
        ),
        (texts.say("exchange-mode").into(), html! { { mode } }),
    ];
    if let (Some(from), Some(to)) = (proposal.starts_on, proposal.ends_on) {
        let dates = texts.tell(
            "period",
            [
                ("from", format::day(texts, from).into()),
                ("to", format::day(texts, to).into()),
            ],
        );
        items.push((texts.say("exchange-dates").into(), html! { { dates } }));
    }
    if let Some(invitee) = &proposal.invitee {
        let name = format!("{} ({})", invitee.name, invitee.email);
        items.push((texts.say("proposal-invitee").into(), html! { { name } }));
    }
    let pair = proposal.pair.as_ref();
    html! {
        <section class="case-section" aria-labelledby="proposal-title">
            <h2 id="proposal-title" class="case-section__title">{ texts.say("proposal-what") }</h2>
            <Facts {items} />
            <blockquote class="portal-quote portal-prose">{ &proposal.message }</blockquote>
            if let Some(pair) = pair {
                <Findings findings={pair.findings.clone()} />
            }
        </section>
    }
}

fn side(texts: &Texts, side: Option<&ProposalSide>) -> Html {
    let Some(side) = side else {
        return html! { { texts.say("proposal-invited") } };
    };
    let country = side
        .country
        .map(|code| format::country(texts, code.as_str()));
    html! { <>{ &side.name }if let Some(country) = country { { ", " }{ country } }</> }
}
