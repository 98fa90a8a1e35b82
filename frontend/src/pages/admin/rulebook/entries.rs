//! The values of one part of a draft, those of a list entry by entry.

use serde_json::Value;
use yew::prelude::*;

use super::reading::path_name;
use super::tree::{Leaf, copy, entry_of, remove};
use super::value_field::{Change, ValueField};
use crate::draft::use_draft;
use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, ButtonKind, TextField};

/// What [`Entries`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name under which the draft is kept.
    pub draft: String,
    /// The whole draft.
    pub tree: Value,
    /// The values of the part.
    pub leaves: Vec<Leaf>,
    /// Paths of the values that differ from the version that the draft began from.
    pub changed: Vec<String>,
    /// A value is to be changed.
    pub onchange: Callback<Change>,
    /// A list has changed: the whole draft.
    pub onedit: Callback<Value>,
}

/// Values of one entry, or of none.
struct Group<'a> {
    entry: Option<String>,
    leaves: Vec<&'a Leaf>,
}

fn groups<'a>(tree: &Value, leaves: &'a [Leaf]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for leaf in leaves {
        let entry = entry_of(tree, &leaf.pointer);
        match groups.last_mut() {
            Some(group) if group.entry == entry => group.leaves.push(leaf),
            Some(_) | None => groups.push(Group {
                entry,
                leaves: vec![leaf],
            }),
        }
    }
    groups
}

/// The values, each with its button; entries of lists can be copied and removed.
#[component]
pub fn Entries(props: &Props) -> Html {
    let texts = use_texts();
    let groups = groups(&props.tree, &props.leaves);
    html! { <div class="rulebook-values">{ for groups.iter().map(|group| shown(&texts, props, group)) }</div> }
}

fn shown(texts: &Texts, props: &Props, group: &Group<'_>) -> Html {
    let leaf = |leaf: &&Leaf| {
        html! {
            <ValueField
                key={leaf.pointer.clone()} draft={props.draft.clone()} leaf={(*leaf).clone()} is_changed={is_changed(leaf, &props.changed)} onchange={props.onchange.clone()}
            />
        }
    };
    let list =
        html! { <ul class="rulebook-values__list">{ for group.leaves.iter().map(leaf) }</ul> };
    let (Some(entry), Some(first)) = (&group.entry, group.leaves.first()) else {
        return list;
    };
    let depth = first.path.len().saturating_sub(1).max(1);
    let steps = first.path.iter().take(depth);
    let name = path_name(texts, steps.map(String::as_str));
    let cut = {
        let (tree, entry, onedit) = (props.tree.clone(), entry.clone(), props.onedit.clone());
        Callback::from(move |()| {
            let mut next = tree.clone();
            remove(&mut next, &entry);
            onedit.emit(next);
        })
    };
    html! {
        <details class="rulebook-entry" key={entry.clone()}>
            <summary>{ &name }</summary>
            { list }
            <Copy draft={props.draft.clone()} entry={entry.clone()} tree={props.tree.clone()} onedit={props.onedit.clone()} />
            <Button kind={ButtonKind::Ghost} icon="trash" label={texts.tell("rulebook-remove", [("name", name.as_str().into())])} onclick={cut} />
        </details>
    }
}

/// Whether a change is one of this value.
fn is_changed(leaf: &Leaf, changed: &[String]) -> bool {
    let path = leaf.pointer.trim_start_matches('/').replace('/', ".");
    changed.iter().any(|it| {
        *it == path
            || it
                .strip_prefix(&path)
                .is_some_and(|rest| rest.starts_with('.'))
    })
}

#[derive(Properties, PartialEq)]
struct CopyProps {
    draft: String,
    entry: String,
    tree: Value,
    onedit: Callback<Value>,
}

/// A further entry that begins as a copy of this one.
#[component]
fn Copy(props: &CopyProps) -> Html {
    let texts = use_texts();
    let name = use_draft(format!("{}:copy{}", props.draft, props.entry), String::new);
    let onclick = {
        let (name, tree) = (name.clone(), props.tree.clone());
        let (entry, onedit) = (props.entry.clone(), props.onedit.clone());
        Callback::from(move |()| {
            if !name.trim().is_empty() {
                let mut next = tree.clone();
                copy(&mut next, &entry, name.trim());
                name.begin_anew();
                onedit.emit(next);
            }
        })
    };
    html! {
        <div class="rulebook-copy">
            <TextField
                id={format!("copy{}", props.entry.replace('/', "-"))} label={texts.say("rulebook-copy-name")} optional=true
                value={(*name).clone()} onchange={let name = name.clone(); move |typed| name.set(typed)}
            />
            <Button kind={ButtonKind::Secondary} icon="copy" label={texts.say("rulebook-copy")} {onclick} />
        </div>
    }
}
