//! One version of the rulebook: its values with their sources, what would change, and what can be
//! done with it.

pub mod changes;
mod control;
mod draft;
mod editor;
mod entries;
mod list_control;
mod proposal;
mod putting;
mod reading;
mod shape;
mod tree;
mod value_field;

use std::rc::Rc;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{RulebookHead, RulebookProposal};
use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use editor::Editor;
use proposal::ProposalPanel;

use crate::api::{ApiClient, ApiError, Versioned};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{awaited, use_answer, use_staff};
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::session::use_session;
use crate::slug::Slug;
use crate::ui::{Notification, QueryLink, Tone};

/// What [`RulebookPage`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The version.
    pub version: Slug,
}

/// The page.
#[component]
pub fn RulebookPage(props: &Props) -> Html {
    let texts = use_texts();
    let version = props.version.to_string();
    html! {
        <OfficeFrame
            title={texts.tell("rulebook-page", [("version", version.into())])}
            here={Route::AdminRulebook { version: props.version }} readers={Readers::Staff}
        >
            <Content key={props.version.to_string()} version={props.version} />
        </OfficeFrame>
    }
}

/// A version, and the proposal that it came from, if it was made here.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    rulebook: Rc<Rulebook>,
    proposal: Option<Versioned<Rc<RulebookProposal>>>,
}

/// A version that is in force is open to everyone; those that are only proposed are read by the
/// Support Office.
async fn load(client: ApiClient, version: Slug, is_support: bool) -> Result<Found, ApiError> {
    if is_support {
        let proposed: Page<RulebookHead> = client.get("/api/v1/rulebooks/proposed", &[]).await?;
        let mut proposed = proposed.items.iter();
        if proposed.any(|head| head.version == version.as_str()) {
            let path = format!("/api/v1/rulebooks/proposed/{version}");
            let proposal = client.get_versioned::<RulebookProposal>(&path).await?;
            return Ok(Found {
                rulebook: Rc::new(proposal.content.rulebook.clone()),
                proposal: Some(proposal),
            });
        }
    }
    let path = format!("/api/v1/rulebooks/{version}");
    let rulebook: Rulebook = client.get(&path, &[]).await?;
    Ok(Found {
        rulebook: Rc::new(rulebook),
        proposal: None,
    })
}

#[component]
fn Content(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let is_support = use_staff().is_support;
    let is_editing = use_query().query.get("propose").is_some();
    let (answer, reload) = use_answer((props.version, is_support), {
        move |(version, is_support): &(Slug, bool)| load(client, *version, *is_support)
    });
    let here = Route::AdminRulebook {
        version: props.version,
    };
    let is_done = use_state(|| false);
    let onchange = {
        let (is_done, reload) = (is_done.setter(), reload.clone());
        Callback::from(move |is_in_force: bool| {
            is_done.set(is_in_force);
            reload.emit(());
        })
    };
    awaited(&texts, &answer, &reload, |found| {
        if is_editing && is_support {
            return html! { <Editor rulebook={found.rulebook.clone()} {here} /> };
        }
        let panel = found.proposal.clone().map(|proposal| {
            html! { <ProposalPanel {proposal} onchange={onchange.clone()} /> }
        });
        html! {
            <>
                if *is_done {
                    <Notification tone={Tone::Success} title={texts.say("rulebook-in-force")} live=true>
                        <p>{ in_force(&texts, &found.rulebook) }</p>
                    </Notification>
                }
                { panel.unwrap_or_default() }
                if is_support {
                    <p><QueryLink to={here} query={Query::from([("propose", "1")])} class="ecl-button ecl-button--secondary">{ texts.say("rulebook-propose-from") }</QueryLink></p>
                }
                { reading::shown(&texts, &found.rulebook) }
            </>
        }
    })
}

fn in_force(texts: &Texts, rulebook: &Rulebook) -> String {
    let from = format::day(texts, rulebook.valid_from);
    texts.tell("rulebook-in-force-text", [("from", from.into())])
}
