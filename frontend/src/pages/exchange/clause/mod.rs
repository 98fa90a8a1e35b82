//! One clause: what it says, and its editor for those who write it.

mod editor;

use clusterxchange_contract::building::exchange::ClauseDetails;
use clusterxchange_domain::building::commitment::Content;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::rulebook::ClauseOwner;
use yew::prelude::*;

use editor::{Editor, name};

use crate::draft::{owner as drafts_of, store};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::party;
use crate::pages::exchange::signed_words;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Label, Weight};
use crate::wording::{said, said_plainly};

/// What [`Clause`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The address of the exchange, or of the visit whose visitors share the clause.
    pub case: AttrValue,
    /// The clause.
    pub clause: ClauseDetails,
    /// The reader's seats.
    pub seats: Vec<Party>,
    /// Whether clauses can be changed now.
    pub may_edit: bool,
    /// Whether a correction of it was asked for.
    pub to_correct: bool,
    /// The host of the visit whose visitors share the clause: it alone writes it.
    #[prop_or_default]
    pub shared_by: Option<AttrValue>,
    /// What it said when the reader last signed, if that was something else.
    pub change: Option<String>,
    /// It was changed.
    pub onchange: Callback<()>,
}

/// A clause with title, guidance and text.
#[component]
pub fn Clause(props: &Props) -> Html {
    let texts = use_texts();
    let account = drafts_of(&use_session());
    // What was typed on an earlier visit opens the editor again.
    let editing = use_state(|| store::has(account, &name(&props.case, &props.clause.key)));
    let clause = &props.clause;
    let id = format!("clause-{}", clause.key);
    let is_writer = props.may_edit && writes(clause.owner, &props.seats);
    let set = |value: bool| {
        let editing = editing.setter();
        Callback::from(move |()| editing.set(value))
    };
    let body = if *editing && is_writer {
        let onclose = {
            let (editing, onchange) = (editing.setter(), props.onchange.clone());
            Callback::from(move |saved| {
                editing.set(false);
                if saved {
                    onchange.emit(());
                }
            })
        };
        html! { <Editor id={id.clone()} case={props.case.clone()} clause={clause.clone()} {onclose} /> }
    } else {
        html! {
            <>
                { text(&texts, clause) }
                { waited_for(&texts, props, is_writer) }
                { before(&texts, props.change.as_ref()) }
                if is_writer {
                    <Button kind={ButtonKind::Secondary} icon="edit" label={texts.tell("clause-edit", [("title", said_plainly(&texts, &clause.title).into())])} onclick={set(true)} />
                }
            </>
        }
    };
    let by = clause.edited_by.map(|by| {
        html! { <p class="portal-quiet">{ texts.tell("clause-by", [("party", party(&texts, by).into())]) }</p> }
    });
    html! {
        <li class="clause" {id}>
            <h3 class="clause__title">{ said(&texts, &clause.title) }</h3>
            { labels(&texts, props) }
            <p class="portal-quiet">{ said(&texts, &clause.guidance) }</p>
            { body }
            { by.unwrap_or_default() }
        </li>
    }
}

/// Who writes it, and what is to be noted about it.
fn labels(texts: &Texts, props: &Props) -> Html {
    let clause = &props.clause;
    html! {
        <span class="clause__labels">
            <span class="portal-quiet">{ owner(texts, writer(props)) }</span>
            if props.to_correct {
                <Label text={texts.say("clause-to-correct")} weight={Weight::High} />
            }
            if props.change.is_some() {
                <Label text={texts.say("clause-changed")} weight={Weight::Medium} />
            }
            if is_missing(clause) {
                <Label text={texts.say("clause-missing")} weight={Weight::Medium} />
            }
        </span>
    }
}

fn is_missing(clause: &ClauseDetails) -> bool {
    clause.required && clause.content == Content::Empty
}

/// Who writes it: what all visitors of a group share, both do not write.
fn writer(props: &Props) -> ClauseOwner {
    match props.clause.owner {
        ClauseOwner::Both if props.shared_by.is_some() => ClauseOwner::Host,
        owner => owner,
    }
}

/// By whom and where a missing clause is written, for those who look for a way to write it themselves.
fn waited_for(texts: &Texts, props: &Props, is_writer: bool) -> Html {
    let is_open = !is_writer && is_missing(&props.clause) && writer(props) == ClauseOwner::Host;
    match props.shared_by.as_ref().filter(|_| is_open) {
        Some(host) => {
            let sentence = texts.tell("visit-clause-missing", [("host", host.as_str().into())]);
            html! { <p>{ sentence }</p> }
        }
        None => Html::default(),
    }
}

fn before(texts: &Texts, change: Option<&String>) -> Html {
    change.map_or_else(Html::default, |before| {
        html! { <details class="clause__before"><summary>{ texts.say("clause-before") }</summary><p class="portal-prose">{ before }</p></details> }
    })
}

fn writes(owner: ClauseOwner, seats: &[Party]) -> bool {
    match owner {
        ClauseOwner::Both => seats.contains(&Party::Visitor) || seats.contains(&Party::Host),
        ClauseOwner::Visitor => seats.contains(&Party::Visitor),
        ClauseOwner::Host => seats.contains(&Party::Host),
        ClauseOwner::Tool => false,
    }
}

fn text(texts: &Texts, clause: &ClauseDetails) -> Html {
    match &clause.content {
        Content::Written { text, .. } if clause.owner == ClauseOwner::Tool => {
            signed_words::prose(texts, text)
        }
        Content::Written { text, .. } => html! { <p class="portal-prose">{ text }</p> },
        Content::Empty => html! { <p class="portal-quiet">{ texts.say("clause-empty") }</p> },
        Content::Erased { .. } => {
            html! { <p class="portal-quiet">{ texts.say("clause-erased") }</p> }
        }
    }
}

fn owner(texts: &Texts, owner: ClauseOwner) -> String {
    match owner {
        ClauseOwner::Both => texts.say("clause-owner-both"),
        ClauseOwner::Visitor => texts.say("clause-owner-visitor"),
        ClauseOwner::Host => texts.say("clause-owner-host"),
        ClauseOwner::Tool => texts.say("clause-owner-tool"),
    }
}
