//! Somebody else has changed the same Partnership meanwhile: what each made of it, and the choice.

use serde_json::Value;
use yew::prelude::*;

use super::fields::show;
use crate::i18n::use_texts;
use crate::merge::{Conflict, Merged, put};
use crate::ui::{Button, Notification, RadioGroup, RadioOption, Tone};

/// What [`Comparison`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Both changes together.
    pub merged: Merged,
    /// The names of the fields, by pointer.
    pub names: Vec<(String, String)>,
    /// The reader has chosen: what it is to be.
    pub onchoose: Callback<Value>,
}

/// Where the two differ, field by field. Everything else has been put together already.
#[component]
pub fn Comparison(props: &Props) -> Html {
    let texts = use_texts();
    let theirs = use_state(Vec::<String>::new);
    let onclick = {
        let (merged, theirs, onchoose) =
            (props.merged.clone(), theirs.clone(), props.onchoose.clone());
        Callback::from(move |()| {
            let mut value = merged.value.clone();
            for conflict in &merged.conflicts {
                if theirs.contains(&conflict.pointer) {
                    put(&mut value, &conflict.pointer, conflict.theirs.clone());
                }
            }
            onchoose.emit(value);
        })
    };
    let entry = |conflict: &Conflict| {
        let name = props
            .names
            .iter()
            .find(|(known, _)| *known == conflict.pointer);
        let name = name.map_or_else(|| conflict.pointer.clone(), |(_, name)| name.clone());
        let (own, other) = (show(&texts, &conflict.mine), show(&texts, &conflict.theirs));
        let option = |value: bool, text: String| RadioOption {
            value,
            text: text.into(),
            help: AttrValue::default(),
        };
        let options = vec![
            option(
                false,
                texts.tell("office-mine", [("value", own.as_str().into())]),
            ),
            option(
                true,
                texts.tell("office-theirs", [("value", other.as_str().into())]),
            ),
        ];
        let is_theirs = theirs.contains(&conflict.pointer);
        let onchange = {
            let (theirs, pointer) = (theirs.clone(), conflict.pointer.clone());
            Callback::from(move |takes_theirs: bool| {
                let mut next = (*theirs).clone();
                next.retain(|known| *known != pointer);
                if takes_theirs {
                    next.push(pointer.clone());
                }
                theirs.set(next);
            })
        };
        html! {
            <RadioGroup<bool>
                id={format!("conflict{}", conflict.pointer.replace('/', "-"))} legend={name} {options}
                value={is_theirs} {onchange}
            />
        }
    };
    let text = if props.merged.conflicts.is_empty() {
        texts.say("office-merged")
    } else {
        texts.say("office-conflict")
    };
    html! {
        <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
            <p>{ text }</p>
            { for props.merged.conflicts.iter().map(entry) }
            <Button label={texts.say("office-conflict-go-on")} {onclick} />
        </Notification>
    }
}
