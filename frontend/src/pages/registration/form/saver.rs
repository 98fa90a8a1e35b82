//! Sends what is typed to the server, a moment after the last key.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::registration::RegistrationDetails;
use gloo::timers::callback::Timeout;
use serde_json::Value;
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::keep::{self, Kept};
use super::sheet::{Edit, Saving, Sheet};
use crate::api::{ApiClient, ApiError, Versioned, cases};
use crate::connection::use_connection;

/// How long one may pause between two keys, in milliseconds.
const PAUSE: u32 = 500;
/// How long to wait after a failure; each further one waits as long again.
const AFTER_FAILURE: u32 = 3000;
/// How long to wait at most.
const LONGEST: u32 = 30_000;

/// Keeps what is typed in the browser at once, and on the server a moment later.
#[hook]
pub fn use_saver(
    sheet: &UseReducerHandle<Sheet>,
    account: Uuid,
    registration: Uuid,
    client: ApiClient,
) {
    // Without a connection nothing is sent; when it is back, the next attempt begins at once.
    let online = use_connection();
    let was_online = use_mut_ref(|| online);
    use_effect_with(((**sheet).clone(), online), {
        let dispatch = sheet.dispatcher();
        move |(sheet, online): &(Sheet, bool)| {
            let unread = sheet.unread();
            if sheet.is_dirty() || !unread.is_empty() {
                let kept = Kept {
                    form: sheet.form.clone(),
                    version: sheet.version.clone(),
                    typed: unread,
                };
                keep::keep(account, registration, &kept);
            } else {
                keep::forget(account, registration);
            }
            let is_back = !was_online.replace(*online) && *online;
            let pause = match &sheet.saving {
                Saving::Failed(_) if is_back => PAUSE,
                Saving::Failed(_) => (AFTER_FAILURE * sheet.failures).min(LONGEST),
                Saving::Idle | Saving::Sending | Saving::Stale(..) => PAUSE,
            };
            let timer = (sheet.wants_saving() && *online).then(|| {
                let (form, version) = (sheet.form.clone(), sheet.version.clone());
                Timeout::new(pause, move || {
                    dispatch.dispatch(Edit::Sending);
                    spawn_local(async move {
                        let done = send(&client, registration, form, &version).await;
                        dispatch.dispatch(done);
                    });
                })
            });
            // The next key stops the timer of the one before.
            move || drop(timer)
        }
    });
}

async fn send(client: &ApiClient, id: Uuid, form: Value, version: &str) -> Edit {
    let path = cases::path(CaseKind::Registration, id);
    let saved: Result<Versioned<RegistrationDetails>, _> =
        client.replace(&path, version, &form).await;
    match saved {
        Ok(saved) => Edit::Saved(form, saved.version),
        Err(error) if error.is_stale() => match newest(client, &path).await {
            // An earlier attempt of ours arrived after all, and its answer did not.
            Ok((theirs, version)) if theirs == form => Edit::Saved(form, version),
            Ok((theirs, version)) => Edit::Stale(theirs, version),
            Err(error) => Edit::Failed(error),
        },
        Err(error) => Edit::Failed(error),
    }
}

async fn newest(client: &ApiClient, path: &str) -> Result<(Value, String), ApiError> {
    let newest = client.get_versioned::<RegistrationDetails>(path).await?;
    let form = serde_json::to_value(&newest.content.form).unwrap_or_default();
    Ok((form, newest.version))
}
