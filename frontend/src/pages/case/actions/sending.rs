//! The way of an action to the server, its files first.

use clusterxchange_contract::registration::{Upload, UploadPurpose};
use serde_json::Value;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::files::Files;
use super::form::{ActionForm, Answers};
use crate::api::{ApiClient, ApiError, cases};
use crate::pages::case::Subject;

/// Where an action of a case is taken.
pub fn address(subject: &Subject, form: &ActionForm, name: &str) -> String {
    let step = form.step.unwrap_or(name);
    format!("{}/{step}", cases::path(subject.kind(), subject.id()))
}

/// Uploads the files that are chosen, then takes the action with all answers.
pub async fn send(
    client: &ApiClient,
    path: &str,
    version: &str,
    form: &ActionForm,
    mut answers: Answers,
    files: &Files,
) -> Result<(), ApiError> {
    for (pointer, purpose, file) in files.chosen() {
        let upload = upload(client, purpose, file).await?;
        answers.insert(pointer, Value::String(upload.id.to_string()));
    }
    client.act(path, version, form.filled(&answers)).await
}

/// Sends a file to the server.
pub async fn upload(
    client: &ApiClient,
    purpose: UploadPurpose,
    file: &File,
) -> Result<Upload, ApiError> {
    let content = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| ApiError::Unreachable)?;
    let content = js_sys::Uint8Array::new(&content).to_vec();
    let (name, media_type) = (file.name(), file.type_());
    let query = [("file_name", name.as_str()), ("purpose", purpose.key())];
    client
        .upload("/api/v1/uploads", &query, &media_type, content)
        .await
}
