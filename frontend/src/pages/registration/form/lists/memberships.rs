//! Clusters and networks that the organisation belongs to.

use clusterxchange_contract::reference::ClusterDetails;
use serde_json::{Value, json};
use yew::prelude::*;

use super::{adder, entries, remover, text, text_or_null, use_adding, writer};
use crate::i18n::use_texts;
use crate::pages::registration::choices;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Checkbox, Remote, Select, TextField, use_remote};

/// What [`Memberships`] takes.
#[derive(Properties, PartialEq)]
pub struct MembershipsProps {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// What helps to answer.
    pub help: Option<AttrValue>,
    /// The answer.
    pub value: Value,
    /// The answer has changed.
    pub onchange: Callback<Value>,
}

/// Clusters of the list, which bring what is known of them, and others by name.
#[component]
pub fn Memberships(props: &MembershipsProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (clusters, _) = use_remote((), move |()| async move {
        let page: clusterxchange_contract::page::Page<ClusterDetails> =
            client.get("/api/v1/clusters", &[("limit", "200")]).await?;
        Ok(page.items)
    });
    let known = match clusters {
        Remote::Ready(clusters) => clusters,
        Remote::Loading | Remote::Failed(_) => Vec::new(),
    };
    let (value, onchange) = (&props.value, &props.onchange);
    let unknown = json!({"kind": null, "cluster_id": null, "name": null, "profiled": null});
    let (list, own) = use_adding(value, adder(value, onchange, unknown));
    let entry = |(index, entry): (usize, &Value)| {
        let id = format!("{}-{index}", props.id);
        let remove = remover(value, onchange, index);
        let body = match entry.get("cluster_id").and_then(Value::as_str) {
            Some(_) => html! { <p class="form-list__name">{ text(entry, "name") }</p> },
            None => own_membership(&texts, &id, value, onchange, index, entry),
        };
        html! {
            <li class="form-list__entry">
                <div class="form-list__body">{ body }</div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("list-remove")} onclick={remove} />
            </li>
        }
    };
    let options: Vec<AttrValue> = known
        .iter()
        .map(|cluster| cluster.name.clone().into())
        .collect();
    let choose = {
        let (value, onchange) = (value.clone(), onchange.clone());
        Callback::from(move |place: Option<usize>| {
            let Some(cluster) = place.and_then(|place| known.get(place)) else {
                return;
            };
            let new = json!({"kind": "cluster", "cluster_id": cluster.id, "name": cluster.name, "profiled": cluster.eccp_profile});
            adder(&value, &onchange, new).emit(());
        })
    };
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            if let Some(help) = &props.help {
                <div class="ecl-help-block">{ help }</div>
            }
            <ul class="form-list__entries" ref={list}>{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Select id={format!("{}-add", props.id)} label={texts.say("form-add-cluster")} optional=true {options} value={None::<usize>} onchange={choose} />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-other")} onclick={own} />
        </fieldset>
    }
}

fn own_membership(
    texts: &crate::i18n::Texts,
    id: &str,
    value: &Value,
    onchange: &Callback<Value>,
    index: usize,
    entry: &Value,
) -> Html {
    let kinds = choices::membership_kinds(texts);
    let kind = kinds
        .iter()
        .position(|(kind, _)| Some(kind) == entry.get("kind"));
    let options: Vec<AttrValue> = kinds.iter().map(|(_, name)| name.clone().into()).collect();
    let known: Vec<Value> = kinds.into_iter().map(|(kind, _)| kind).collect();
    let choose = writer(value, onchange, index, "kind").reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    html! {
        <>
            <TextField id={format!("{id}-name")} label={texts.say("form-member-name")} optional=true value={text(entry, "name")}
                onchange={writer(value, onchange, index, "name").reform(text_or_null)} />
            <Select id={format!("{id}-kind")} label={texts.say("form-member-kind")} optional=true {options} value={kind} onchange={choose} />
            <Checkbox id={format!("{id}-profiled")} label={texts.say("form-member-profiled")} value={entry.get("profiled") == Some(&Value::Bool(true))}
                onchange={writer(value, onchange, index, "profiled").reform(Value::Bool)} />
        </>
    }
}
