//! A Partnership's own profile, as far as the reader may change it.

mod colleagues;
mod conflict;
mod editor;
mod fields;
mod members;

use std::rc::Rc;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{ClusterDetails, PartnershipDetails};
use futures_util::try_join;
use yew::prelude::*;

use colleagues::Colleagues;
use editor::Editor;
pub use fields::{own, reserved};

use super::chosen::{Chosen, use_chosen};
use super::frame::{OfficeFrame, Readers};
use super::parts::{awaited, use_answer, use_staff};
use crate::api::{ApiClient, ApiError, Versioned};
use crate::i18n::{Texts, use_texts};
use crate::pages::references::References;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::NavLink;

/// The page.
#[component]
pub fn Partnership() -> Html {
    let texts = use_texts();
    let is_support = use_staff().is_support;
    html! {
        <OfficeFrame
            title={texts.say("nav-about-us")} lead={texts.say("office-partnership-lead")}
            here={Route::OfficePartnership} readers={Readers::Officers}
        >
            if is_support {
                <p><NavLink to={Route::AdminPartnerships} class="ecl-link">{ texts.say("partnerships-back") }</NavLink></p>
            }
            <Chosen />
            <Profile />
        </OfficeFrame>
    }
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    details: Versioned<Rc<PartnershipDetails>>,
    references: References,
    clusters: Vec<ClusterDetails>,
}

async fn load(client: ApiClient, texts: Texts, id: String) -> Result<Answer, ApiError> {
    let path = address(&id);
    let (details, references, clusters) = try_join!(
        client.get_versioned(&path),
        References::load(client.clone(), texts),
        client.get::<Page<ClusterDetails>>("/api/v1/clusters", &[("limit", "200")]),
    )?;
    Ok(Answer {
        details,
        references,
        clusters: clusters.items,
    })
}

fn address(id: &str) -> String {
    format!("/api/v1/partnerships/{id}")
}

#[component]
fn Profile() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let id = use_chosen();
    // The Support Office invites everybody where it looks after people.
    let is_support = use_staff().is_support;
    let (answer, retry) = use_answer(id, {
        let texts = texts.clone();
        move |id: &Option<String>| {
            let id = id.clone();
            async move {
                match id {
                    Some(id) => load(client, texts, id).await.map(Some),
                    None => Ok(None),
                }
            }
        }
    });
    awaited(&texts, &answer, &retry, |answer| match answer {
        Some(answer) => {
            let own = &answer.details.content;
            html! {
                <>
                    <Editor key={own.id.clone()} answer={answer.clone()} />
                    if !is_support {
                        <Colleagues partnership_id={own.id.clone()} name={own.name.clone()} />
                    }
                </>
            }
        }
        None => html! { <p class="portal-lead">{ texts.say("office-choose-partnership") }</p> },
    })
}
