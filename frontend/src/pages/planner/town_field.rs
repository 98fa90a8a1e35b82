//! A town, found by the beginning of its name.

use clusterxchange_domain::reference::Town;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, reference};
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Choice, Combobox};

/// How long a reader may pause between two letters before the search begins, in milliseconds.
const PAUSE: u32 = 180;

/// What [`TownField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer.
    pub help: AttrValue,
    /// The answer.
    pub town: Option<Town>,
    /// The answer has changed.
    pub onchange: Callback<Option<Town>>,
}

/// A combobox whose offers come from the server's gazetteer.
#[component]
pub fn TownField(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let typed = use_state(|| None::<String>);
    let found = use_state(|| Ok(Vec::<Town>::new()));
    use_effect_with((*typed).clone(), {
        let found = found.setter();
        move |typed: &Option<String>| {
            let prefix = typed
                .as_deref()
                .map(str::trim)
                .unwrap_or_default()
                .to_owned();
            let search = (!prefix.is_empty()).then(|| {
                Timeout::new(PAUSE, move || {
                    spawn_local(async move {
                        found.set(reference::towns(&client, &prefix).await);
                    });
                })
            });
            // Dropping the timer stops the search for what was typed before.
            move || drop(search)
        }
    });
    let oninput = {
        let (typed, onchange) = (typed.setter(), props.onchange.clone());
        Callback::from(move |text: String| {
            typed.set(Some(text));
            onchange.emit(None);
        })
    };
    let onchoose = {
        let (found, typed, onchange) = (found.clone(), typed.setter(), props.onchange.clone());
        Callback::from(move |at: usize| {
            let town = found.as_ref().ok().and_then(|towns| towns.get(at)).cloned();
            typed.set(None);
            onchange.emit(town);
        })
    };
    let value = match (&props.town, &*typed) {
        (Some(town), _) => full_name(&texts, town),
        (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
    };
    let searching = typed.as_deref().is_some_and(|text| !text.trim().is_empty());
    html! {
        <Combobox
            id={props.id.clone()}
            label={props.label.clone()}
            help={props.help.clone()}
            error={failure(&texts, &found)}
            {value}
            choices={if searching { choices(&texts, &found) } else { Vec::new() }}
            status={if searching { status(&texts, &found) } else { String::new() }}
            {oninput}
            {onchoose}
        />
    }
}

fn full_name(texts: &Texts, town: &Town) -> String {
    format!(
        "{}, {}",
        town.name,
        format::country(texts, town.country.as_str())
    )
}

fn choices(texts: &Texts, found: &Result<Vec<Town>, ApiError>) -> Vec<Choice> {
    let towns = found.as_deref().unwrap_or_default();
    let choice = |town: &Town| Choice {
        text: town.name.clone().into(),
        detail: format::country(texts, town.country.as_str()).into(),
    };
    towns.iter().map(choice).collect()
}

fn status(texts: &Texts, found: &Result<Vec<Town>, ApiError>) -> String {
    let count = found.as_ref().map_or(0, Vec::len);
    texts.tell("planner-towns-found", [("count", count.into())])
}

fn failure(texts: &Texts, found: &Result<Vec<Town>, ApiError>) -> Option<AttrValue> {
    let error = found.as_ref().err()?;
    Some(error.sentence(texts).into())
}
