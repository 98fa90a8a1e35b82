//! The curriculum vitae.

use clusterxchange_contract::registration::{Upload, UploadPurpose};
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use crate::api::ApiError;
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
    /// Another one was uploaded.
    pub onchange: Callback<Value>,
}

/// A file that is uploaded as soon as it is chosen.
#[component]
pub fn CvField(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
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
    let onchange = {
        let (busy, failure, onchange) = (busy.setter(), failure.setter(), props.onchange.clone());
        Callback::from(move |file: Option<File>| {
            let Some(file) = file else { return };
            busy.set(true);
            failure.set(None);
            let (client, onchange) = (client.clone(), onchange.clone());
            let (busy, failure) = (busy.clone(), failure.clone());
            spawn_local(async move {
                match upload(&client, UploadPurpose::Cv, &file).await {
                    Ok(upload) => onchange.emit(Value::String(upload.id.to_string())),
                    Err(error) => failure.set(Some(error)),
                }
                busy.set(false);
            });
        })
    };
    let status = if *busy {
        texts.say("form-uploading")
    } else {
        match &known {
            Remote::Ready(Some(upload)) => texts.tell(
                "form-uploaded",
                [("name", upload.file_name.as_str().into())],
            ),
            Remote::Ready(None) | Remote::Loading | Remote::Failed(_) => String::new(),
        }
    };
    html! {
        <div class="form-upload">
            <FileField id={props.id.clone()} label={props.label.clone()} help={props.help.clone()} error={props.error.clone()}
                optional=true accept={MEDIA_TYPES} {onchange} />
            <p class="form-status" role="status">
                if !status.is_empty() {
                    <Icon name="document" size={IconSize::Small} /><span>{ status }</span>
                }
            </p>
            if let Some(error) = &*failure {
                <Failure title={texts.say("form-upload-failed")} error={error.clone()} />
            }
        </div>
    }
}
