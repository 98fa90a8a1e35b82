//! A file that somebody uploaded, to be opened by those who may read it.

use clusterxchange_contract::registration::Upload;
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiClient, ApiError};
use crate::i18n::use_texts;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, save_bytes_as_file};

/// What [`UploadLink`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The upload.
    pub id: Uuid,
    /// Name of the file, where the page knows it already.
    #[prop_or_default]
    pub name: Option<AttrValue>,
}

/// Fetches the file when it is asked for, and saves it: it is never shown within the page.
#[component]
pub fn UploadLink(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let busy = use_state(|| false);
    let failure = use_state(|| None::<ApiError>);
    let label = match &props.name {
        Some(name) => texts.tell("upload-save-named", [("name", name.as_str().into())]),
        None => texts.say("upload-save"),
    };
    let onclick = {
        let (id, name) = (props.id, props.name.clone());
        let (busy, failure) = (busy.setter(), failure.setter());
        Callback::from(move |()| {
            let (client, name) = (client.clone(), name.clone());
            let (busy, failure) = (busy.clone(), failure.clone());
            busy.set(true);
            failure.set(None);
            spawn_local(async move {
                match fetched(&client, id, name).await {
                    Ok((name, content)) => save_bytes_as_file(&name, &content),
                    Err(error) => failure.set(Some(error)),
                }
                busy.set(false);
            });
        })
    };
    html! {
        <div>
            <Button kind={ButtonKind::Ghost} icon="download" {label} busy={*busy} {onclick} />
            if let Some(error) = &*failure {
                <Failure title={texts.say("upload-save-failed")} error={error.clone()} />
            }
        </div>
    }
}

async fn fetched(
    client: &ApiClient,
    id: Uuid,
    name: Option<AttrValue>,
) -> Result<(String, Vec<u8>), ApiError> {
    let name = if let Some(name) = name {
        name.to_string()
    } else {
        let path = format!("/api/v1/uploads/{id}");
        client.get::<Upload>(&path, &[]).await?.file_name
    };
    let content = client
        .download(&format!("/api/v1/uploads/{id}/content"))
        .await?;
    Ok((name, content))
}
