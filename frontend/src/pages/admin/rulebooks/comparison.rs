//! What differs between two versions of the rulebook.

use clusterxchange_contract::reference::RulebookDifference;
use yew::prelude::*;

use crate::i18n::use_texts;
use crate::pages::admin::rulebook::changes;
use crate::pages::office::parts::{awaited, use_answer};
use crate::query::use_query;
use crate::session::use_session;
use crate::ui::Select;

/// What [`Comparison`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The names of the versions.
    pub versions: Vec<String>,
}

/// Two versions, value by value. The choice stands in the address.
#[component]
pub fn Comparison(props: &Props) -> Html {
    let texts = use_texts();
    let handle = use_query();
    let choice = |parameter: &'static str, label: String| {
        let versions = &props.versions;
        let chosen = handle.query.get(parameter);
        let value = versions.iter().position(|it| Some(it.as_str()) == chosen);
        let options: Vec<AttrValue> = versions.iter().map(|it| it.clone().into()).collect();
        let (handle, versions) = (handle.clone(), versions.clone());
        let onchange = Callback::from(move |place: Option<usize>| {
            let version = place.and_then(|place| versions.get(place));
            let next = handle.query.with(parameter, version.map(String::as_str));
            handle.go.emit(next);
        });
        html! { <Select id={format!("compare-{parameter}")} {label} {options} {value} {onchange} /> }
    };
    let pair = handle.query.get("before").zip(handle.query.get("after"));
    let difference = pair.map(|(before, after)| {
        html! { <Difference before={before.to_owned()} after={after.to_owned()} /> }
    });
    html! {
        <section class="case-section" aria-labelledby="rulebooks-compare">
            <h2 id="rulebooks-compare" class="case-section__title">{ texts.say("rulebook-compare") }</h2>
            <div class="office-two">
                { choice("before", texts.say("rulebook-before")) }
                { choice("after", texts.say("rulebook-after")) }
            </div>
            { difference.unwrap_or_default() }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct DifferenceProps {
    before: String,
    after: String,
}

#[component]
fn Difference(props: &DifferenceProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let pair = (props.before.clone(), props.after.clone());
    let (answer, retry) = use_answer(pair, move |(before, after): &(String, String)| {
        let path = format!("/api/v1/rulebooks/{after}/difference");
        let before = before.clone();
        async move {
            let query = [("from", before.as_str())];
            client.get::<RulebookDifference>(&path, &query).await
        }
    });
    awaited(&texts, &answer, &retry, |difference| {
        changes::shown(&texts, &difference.changes)
    })
}
