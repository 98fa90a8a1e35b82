//! Everything that is held about the reader, as a file.

use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::ApiError;
use crate::clock;
use crate::i18n::use_texts;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, Notification, Tone, save_as_file};

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Idle,
    Reading,
    Saved,
    Failed(ApiError),
}

/// Asks for everything and offers it as a file.
#[component]
pub fn Export() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let progress = use_state(|| Progress::Idle);
    let onclick = {
        let progress = progress.setter();
        Callback::from(move |()| {
            progress.set(Progress::Reading);
            let (client, progress) = (client.clone(), progress.clone());
            spawn_local(async move {
                let read: Result<Value, _> = client.get("/api/v1/me/export", &[]).await;
                progress.set(match read {
                    Ok(data) => {
                        let name = format!("clusterxchange-{}.json", clock::today());
                        save_as_file(&name, "application/json", &format!("{data:#}"));
                        Progress::Saved
                    }
                    Err(error) => Progress::Failed(error),
                });
            });
        })
    };
    let outcome = match &*progress {
        Progress::Idle | Progress::Reading => Html::default(),
        Progress::Saved => {
            html! { <Notification tone={Tone::Success} title={texts.say("profile-export-saved")} live=true /> }
        }
        Progress::Failed(error) => {
            html! { <Failure title={texts.say("profile-export-failed")} error={error.clone()} /> }
        }
    };
    html! {
        <>
            <p>{ texts.say("profile-data-text") }</p>
            { outcome }
            <Button kind={ButtonKind::Secondary} icon="download" label={texts.say("profile-export")} busy={*progress == Progress::Reading} {onclick} />
        </>
    }
}
