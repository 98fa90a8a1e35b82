//! The alumni network: one's own entry, and everyone who has opted in.

mod directory;
mod own;

use clusterxchange_contract::execution::alumni::OwnAlumnus;
use yew::prelude::*;

use directory::Directory;
use own::{Entry, Joining, OWN};

use super::gate::Gate;
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

#[component]
fn Desk() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_remote((), move |()| async move {
        client.find_versioned::<OwnAlumnus>(OWN).await
    });
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
