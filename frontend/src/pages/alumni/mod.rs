//! The alumni network: one's own entry, and everyone who has opted in.

mod directory;
mod own;

use std::rc::Rc;

use clusterxchange_contract::execution::alumni::OwnAlumnus;
use serde::Deserialize;
use serde::de::IgnoredAny;
use yew::prelude::*;

use directory::Directory;
use own::{Entry, Joining};

use super::gate::Gate;
use crate::api::{ApiClient, ApiError, Versioned};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, PageTitle, Remote, Spinner, use_remote};

/// The page of the alumni network.
#[component]
pub fn Alumni() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("alumni-title")} here={Route::Alumni}>
            <PageTitle title={texts.say("alumni-title")} />
            <p class="portal-lead">{ texts.say("alumni-lead") }</p>
            <Desk />
        </Gate>
    }
}

/// What is read of everything that is held about the reader.
#[derive(Deserialize)]
struct Held {
    alumni: Option<IgnoredAny>,
}

/// The reader's entry. Whether there is one stands among everything that is held about them, which
/// is answered for everyone; only one that exists is asked for.
async fn own_entry(client: ApiClient) -> Result<Option<Versioned<Rc<OwnAlumnus>>>, ApiError> {
    let held: Held = client.get("/api/v1/me/export", &[]).await?;
    if held.alumni.is_none() {
        return Ok(None);
    }
    client.get_versioned("/api/v1/alumni/me").await.map(Some)
}

#[component]
fn Desk() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_remote((), move |()| own_entry(client));
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload} /> }
        }
        Remote::Ready(None) => html! { <Joining onchange={reload} /> },
        Remote::Ready(Some(own)) => html! {
            <div class="help">
                <Directory />
                <Entry {own} onchange={reload} />
            </div>
        },
    }
}
