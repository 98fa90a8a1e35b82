//! One counterpart: who it is, what it offers or looks for and when, how well it fits and why, and the
//! way to propose.

use std::rc::Rc;

use clusterxchange_contract::matching::{Match, Participant};
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::matching::ScorePart;
use clusterxchange_domain::reference::{Mode, Role};
use yew::prelude::*;

use super::agreed::Agreed;
use super::details::details;
use super::propose::ProposeDialog;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::Findings;
use crate::pages::references::References;
use crate::pages::registration::choices::participant_type;
use crate::ui::{Accordion, AccordionItem, Button, Facts, Label, Weight};
use crate::wording::said;

/// What [`Card`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The counterpart.
    pub found: Rc<Match>,
    /// The reader's registration.
    pub own: Rc<RegistrationHead>,
    /// The reader's role.
    pub role: Role,
    /// In person or at a distance.
    pub mode: Mode,
    /// The lists.
    pub references: Rc<References>,
}

/// A card; greyed out, with the reason, where nothing can be proposed now.
#[component]
pub fn Card(props: &Props) -> Html {
    let texts = use_texts();
    let open = use_state(|| false);
    let set_open = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let found = &props.found;
    let participant = &found.participant;
    let blocked = found.blocked.as_ref();
    let reasons = AccordionItem {
        title: html! { { texts.tell("counterpart-score", [("points", found.score.total.into())]) } },
        content: html! { <ul class="score">{ for found.score.parts.iter().map(|part| reason(&texts, props.role, part)) }</ul> },
    };
    let grey = blocked.is_some().then_some("counterpart--blocked");
    html! {
        <li class={classes!("counterpart", grey)}>
            <h2 class="counterpart__name">{ &participant.name }</h2>
            <p class="clause__labels">
                <span class="portal-quiet">{ line(&texts, participant) }</span>
                if found.score.suitable {
                    <Label text={texts.say("counterpart-suitable")} weight={Weight::Medium} />
                }
                if participant.is_low_active {
                    <Label text={texts.say("counterpart-low-active")} weight={Weight::Low} />
                }
            </p>
            if let Some(description) = &participant.description {
                <p class="portal-prose">{ description }</p>
            }
            <Facts items={details(&texts, participant, &props.references, props.role)} />
            <Accordion id={format!("score-{}", participant.registration_id)} items={vec![reasons]} />
            if let Some(receipt) = blocked {
                <Findings findings={receipt.findings.clone()} />
            } else {
                <div class="portal-turning">
                    <Button label={texts.tell("counterpart-propose", [("name", participant.name.as_str().into())])} onclick={set_open(true)} />
                    <Agreed found={found.clone()} own={props.own.clone()} role={props.role} mode={props.mode} />
                </div>
            }
            if *open {
                <ProposeDialog found={found.clone()} own={props.own.clone()} role={props.role} mode={props.mode} onclose={set_open(false)} />
            }
        </li>
    }
}

fn line(texts: &Texts, participant: &Participant) -> String {
    let country = participant
        .country
        .map(|code| format::country(texts, code.as_str()));
    let kind = participant
        .participant_type
        .map(|kind| participant_type(texts, kind));
    let words: Vec<_> = country.into_iter().chain(kind).collect();
    words.join(", ")
}

fn reason(texts: &Texts, role: Role, part: &ScorePart) -> Html {
    let side = match role {
        Role::Visitor => &part.visitor,
        Role::Host => &part.host,
    };
    let points = texts.tell(
        "score-points",
        [("points", part.points.into()), ("most", part.out_of.into())],
    );
    html! {
        <li>
            <strong>{ points }</strong>{ " " }{ said(texts, &side.reason) }
            if let Some(raise) = &side.raise {
                <br /><span class="portal-quiet">{ said(texts, raise) }</span>
            }
        </li>
    }
}
