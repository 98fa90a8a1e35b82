//! The members of a Partnership.

use clusterxchange_contract::reference::ClusterDetails;
use serde_json::{Value, json};
use yew::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, ButtonKind, Select};

/// What [`Members`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// All cluster organisations.
    pub clusters: Vec<ClusterDetails>,
    /// The members as they are sent.
    pub value: Vec<Value>,
    /// They have changed.
    pub onchange: Callback<Vec<Value>>,
}

/// The members, each with its part, and the way to add one.
#[component]
pub fn Members(props: &Props) -> Html {
    let texts = use_texts();
    let chosen = use_state(|| None::<usize>);
    let is_member = |cluster: &&ClusterDetails| {
        let id = json!(cluster.id);
        props.value.iter().any(|place| place["cluster_id"] == id)
    };
    let others: Vec<&ClusterDetails> = props
        .clusters
        .iter()
        .filter(|cluster| !is_member(cluster))
        .collect();
    let options: Vec<AttrValue> = others.iter().map(|it| it.name.clone().into()).collect();
    let add = {
        let ids: Vec<Value> = others.iter().map(|cluster| json!(cluster.id)).collect();
        let (chosen, value, onchange) =
            (chosen.clone(), props.value.clone(), props.onchange.clone());
        Callback::from(move |()| {
            if let Some(id) = chosen.and_then(|place| ids.get(place)) {
                let mut next = value.clone();
                next.push(json!({"cluster_id": id, "role": "member"}));
                chosen.set(None);
                onchange.emit(next);
            }
        })
    };
    let entries = props.value.iter().enumerate();
    html! {
        <fieldset class="ecl-form-group office-members">
            <legend class="ecl-form-label">{ texts.say("profile-members") }</legend>
            <ul class="office-members__list">{ for entries.map(|(place, entry)| member(&texts, props, place, entry)) }</ul>
            <Select
                id="member" label={texts.say("profile-member-add")} optional=true {options} value={*chosen}
                onchange={let chosen = chosen.setter(); move |place| chosen.set(place)}
            />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("profile-member-add")} onclick={add} />
        </fieldset>
    }
}

fn member(texts: &Texts, props: &Props, place: usize, entry: &Value) -> Html {
    let id = entry["cluster_id"].as_str().unwrap_or_default();
    let cluster = props.clusters.iter().find(|it| it.id.as_str() == id);
    let name = cluster
        .map_or(id, |cluster| cluster.name.as_str())
        .to_owned();
    let is_coordinator = entry["role"] == "coordinator";
    let changed = |next: Option<&'static str>| {
        let (value, onchange) = (props.value.clone(), props.onchange.clone());
        Callback::from(move |()| {
            let mut members = value.clone();
            match (next, members.get_mut(place)) {
                (Some(role), Some(member)) => member["role"] = json!(role),
                (None, Some(_)) => {
                    members.remove(place);
                }
                (_, None) => {}
            }
            onchange.emit(members);
        })
    };
    let (role, turn, next) = if is_coordinator {
        (
            texts.say("profile-coordinator"),
            texts.tell("profile-make-member", [("name", name.as_str().into())]),
            "member",
        )
    } else {
        (
            texts.say("profile-member"),
            texts.tell("profile-make-coordinator", [("name", name.as_str().into())]),
            "coordinator",
        )
    };
    let remove = texts.tell("profile-remove", [("name", name.as_str().into())]);
    html! {
        <li class="office-members__entry" key={id.to_owned()}>
            <div><strong>{ name }</strong><p class="portal-quiet">{ role }</p></div>
            <Button kind={ButtonKind::Ghost} label={turn} onclick={changed(Some(next))} />
            <Button kind={ButtonKind::Ghost} icon="trash" label={remove} onclick={changed(None)} />
        </li>
    }
}
