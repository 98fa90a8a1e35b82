//! The curriculum vitae.

use clusterxchange_contract::registration::{Upload, UploadPurpose};
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use crate::api::ApiError;
use crate::connection::use_connection;
use crate::draft::{files, owner};
use crate::i18n::use_texts;
use crate::pages::case::actions::{MEDIA_TYPES, upload};
use crate::session::use_session;
use crate::ui::{Failure, FileField, Icon, IconSize, Remote, use_remote};

/// What [`CvField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer.
    pub help: Option<AttrValue>,
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
    /// The identifier of the file that was uploaded.
    pub value: Value,
    /// The name of the draft that the file belongs to.
    pub draft: String,
    /// Another one was uploaded.
    pub onchange: Callback<Value>,
}

/// A file that is uploaded as soon as it is chosen. Until the server has it, the browser keeps it, and
/// tries again when the connection is back or the form is opened again.
#[component]
pub fn CvField(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let client = context.client.clone();
    let kept_at = files::address(owner(&context), &props.draft);
    let busy = use_state(|| false);
    let failure = use_state(|| None::<ApiError>);
    let (known, _) = use_remote(props.value.as_str().map(str::to_owned), {
        let client = client.clone();
        move |id: &Option<String>| {
            let path = id.as_ref().map(|id| format!("/api/v1/uploads/{id}"));
            async move {
                match path {
                    Some(path) => Ok(Some(client.get::<Upload>(&path, &[]).await?)),
                    None => Ok(None),
                }
            }
        }
    });
    let send = {
        let (busy, failure, onchange) = (busy.setter(), failure.setter(), props.onchange.clone());
        let kept_at = kept_at.clone();
        Callback::from(move |file: File| {
            busy.set(true);
            failure.set(None);
            let (client, onchange, kept_at) = (client.clone(), onchange.clone(), kept_at.clone());
            let (busy, failure) = (busy.clone(), failure.clone());
            spawn_local(async move {
                files::keep(&kept_at, &file).await;
                match upload(&client, UploadPurpose::Cv, &file).await {
                    Ok(upload) => {
                        files::forget(&kept_at).await;
                        onchange.emit(Value::String(upload.id.to_string()));
                    }
                    Err(error) => failure.set(Some(error)),
                }
                busy.set(false);
            });
        })
    };
    let online = use_connection();
    use_effect_with((kept_at, online), {
        let send = send.clone();
        move |(kept_at, online): &(String, bool)| {
            let (kept_at, online) = (kept_at.clone(), *online);
            spawn_local(async move {
                if let Some(file) = files::find(&kept_at).await.filter(|_| online) {
                    send.emit(file);
                }
            });
        }
    });
    let onchange = {
        let taken_back = props.onchange.clone();
        Callback::from(move |file: Option<File>| match file {
            Some(file) => send.emit(file),
            None => taken_back.emit(Value::Null),
        })
    };
    let chosen = match &known {
        Remote::Ready(Some(upload)) => Some(AttrValue::from(upload.file_name.clone())),
        Remote::Ready(None) | Remote::Loading | Remote::Failed(_) => None,
    };
    html! {
        <div class="form-upload">
            <FileField id={props.id.clone()} label={props.label.clone()} help={props.help.clone()} error={props.error.clone()}
                optional=true accept={MEDIA_TYPES} {chosen} {onchange} />
            <p class="form-status" role="status">
                if *busy {
                    <Icon name="document" size={IconSize::Small} /><span>{ texts.say("form-uploading") }</span>
                }
            </p>
            if let Some(error) = &*failure {
                <Failure title={texts.say("form-upload-failed")} error={error.clone()} />
            }
        </div>
    }
}
