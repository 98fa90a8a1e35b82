//! One cluster organisation, to be corrected.

use clusterxchange_contract::reference::ClusterDetails;
use serde_json::{Value, json};
use yew::prelude::*;

use super::clusters::questions;
use crate::api::Method;
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::ActionForm;
use crate::pages::office::parts::{awaited, use_answer};
use crate::pages::references::world;
use crate::query::use_query;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog};

/// What [`ClusterEditor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The cluster organisation.
    pub id: String,
    /// It was changed.
    pub onchange: Callback<()>,
}

/// The dialog over the list; its address can be linked to.
#[component]
pub fn ClusterEditor(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let address = use_query();
    let onclose = {
        let rest = address.query.with("cluster", None);
        address.go.reform(move |()| rest.clone())
    };
    let path = format!("/api/v1/clusters/{}", props.id);
    let (answer, retry) = use_answer(path.clone(), {
        let client = client.clone();
        move |path: &String| {
            let path = path.clone();
            async move { client.get_versioned::<ClusterDetails>(&path).await }
        }
    });
    let ondone = {
        let (onclose, onchange) = (onclose.clone(), props.onchange.clone());
        Callback::from(move |()| {
            onclose.emit(());
            onchange.emit(());
        })
    };
    let content = awaited(&texts, &answer, &retry, |cluster| {
        let (path, version) = (path.clone(), cluster.version.clone());
        let send = sending(move |body: Value| {
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            async move {
                client
                    .send(Method::PUT, &path, Some(&version), Some(body))
                    .await
            }
        });
        html! {
            <Ask
                id={format!("cluster-{}", props.id)} form={form(&texts, &cluster.content)} label={texts.say("office-save")}
                failed={texts.say("cluster-not-saved")} {send} {ondone} onstale={retry.clone()}
            >
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={onclose.clone()} />
            </Ask>
        }
    });
    html! { <Dialog id="edit-cluster" title={texts.say("cluster-edit")} {onclose}>{ content }</Dialog> }
}

fn form(texts: &Texts, cluster: &ClusterDetails) -> ActionForm {
    let mut questions = questions(texts, &world(texts));
    if cluster.country.is_none() {
        for question in &mut questions {
            question.required &= question.pointer != "/country";
        }
    }
    ActionForm::with(json!({}))
        .knowing(json!(cluster))
        .and(questions)
}
