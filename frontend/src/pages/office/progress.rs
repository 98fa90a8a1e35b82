//! How far a Partnership has come, drawn.

use std::collections::BTreeMap;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::insight::PartnershipInsight;
use clusterxchange_domain::workflow::{Named, exchange, registration};
use yew::prelude::*;

use super::chosen::{Chosen, use_chosen};
use super::frame::{OfficeFrame, Readers};
use super::parts::{awaited, use_answer, use_staff};
use crate::api::office;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::state_name;
use crate::query::Query;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Facts, PartBar, PartBars, QueryLink, thousandths};

/// Progress against the target.
#[component]
pub fn Progress() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("office-progress")} lead={texts.say("office-progress-lead")}
            here={Route::OfficeProgress} readers={Readers::Staff}
        >
            <Chosen />
            <Drawing />
        </OfficeFrame>
    }
}

#[component]
fn Drawing() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let has_lists = use_staff().lists_what_is_counted();
    let id = use_chosen();
    let (answer, retry) = use_answer(id.clone(), move |id: &Option<String>| {
        let id = id.clone();
        async move {
            match id {
                Some(id) => office::progress(&client, &id).await.map(Some),
                None => Ok(None),
            }
        }
    });
    awaited(&texts, &answer, &retry, |insight| match insight {
        Some(insight) => shown(&texts, insight, has_lists),
        None => html! { <p class="portal-lead">{ texts.say("office-choose-partnership") }</p> },
    })
}

fn shown(texts: &Texts, insight: &PartnershipInsight, has_lists: bool) -> Html {
    let money = |amount| format::money(texts, amount, "EUR");
    let mut facts = vec![
        (
            texts.say("office-committed").into(),
            html! { { money(insight.committed) } },
        ),
        (
            texts.say("office-paid").into(),
            html! { { money(insight.paid) } },
        ),
    ];
    if let Some(days) = insight.min_days {
        let days = texts.tell("days", [("count", days.into())]);
        facts.push((texts.say("office-min-days").into(), html! { { days } }));
    }
    html! {
        <>
            <section class="case-section" aria-labelledby="progress-target">
                <h2 id="progress-target" class="case-section__title">{ &insight.name }</h2>
                <p class="office-headline">{ headline(texts, insight) }</p>
                <PartBars bars={vec![target(texts, insight)]} />
                <p class="portal-quiet office-legend"><span class="office-legend__done" />{ texts.say("office-done") }<span class="office-legend__under-way" />{ texts.say("office-under-way") }</p>
                <p class="portal-quiet">{ texts.say("office-what-done") }</p>
                <Facts items={facts} />
            </section>
            { by_state(texts, insight, true, has_lists) }
            { by_state(texts, insight, false, has_lists) }
        </>
    }
}

/// The target and how much of it is done, in a sentence.
pub fn headline(texts: &Texts, insight: &PartnershipInsight) -> String {
    match (insight.target, insight.percent_of_target) {
        (Some(target), Some(percent)) => texts.tell(
            "office-target",
            [
                ("done", insight.done.into()),
                ("target", target.into()),
                ("percent", percent.into()),
            ],
        ),
        _ => texts.tell("office-no-target", [("done", insight.done.into())]),
    }
}

/// Done and under way as parts of the target.
pub fn target(texts: &Texts, insight: &PartnershipInsight) -> PartBar {
    let whole = insight.done + insight.under_way;
    let greatest = insight
        .target
        .map_or(whole, |target| whole.max(target.into()));
    PartBar {
        name: html! { { texts.say("office-exchanges") } },
        value: texts
            .tell(
                "office-done-under-way",
                [
                    ("done", insight.done.into()),
                    ("running", insight.under_way.into()),
                ],
            )
            .into(),
        parts: vec![
            thousandths(insight.done, greatest),
            thousandths(insight.under_way, greatest),
        ],
    }
}

fn by_state(
    texts: &Texts,
    insight: &PartnershipInsight,
    is_registrations: bool,
    has_lists: bool,
) -> Html {
    let (id, title, kind, (to, partnership), numbers) = if is_registrations {
        (
            "progress-registrations",
            texts.say("office-registrations-by-state"),
            CaseKind::Registration,
            (Route::OfficeRegistrations, "partnership"),
            &insight.registrations,
        )
    } else {
        (
            "progress-exchanges",
            texts.say("office-exchanges-by-state"),
            CaseKind::Exchange,
            (Route::OfficeExchanges, "visitors"),
            &insight.exchanges,
        )
    };
    let bars = bars(texts, kind, numbers, |state| {
        let query = [
            ("state", state),
            (partnership, insight.partnership_id.as_str()),
        ];
        has_lists.then(|| (to, query.into()))
    });
    html! {
        <section class="case-section" aria-labelledby={id}>
            <h2 {id} class="case-section__title">{ title }</h2>
            if !is_registrations && !bars.is_empty() {
                <p class="portal-quiet">{ texts.say("office-counted") }</p>
            }
            if bars.is_empty() {
                <p class="portal-quiet">{ texts.say("office-none-yet") }</p>
            } else {
                <PartBars {bars} />
                { share(texts, numbers) }
            }
        </section>
    }
}

/// Numbers by state in the order in which cases go through them, each as a part of all of them, and with
/// the list of its cases where the reader has one.
pub fn bars(
    texts: &Texts,
    kind: CaseKind,
    numbers: &BTreeMap<String, u64>,
    link: impl Fn(&str) -> Option<(Route, Query)>,
) -> Vec<PartBar> {
    let all: u64 = numbers.values().sum();
    let mut states: Vec<(&String, &u64)> = numbers.iter().collect();
    states.sort_by_key(|(state, _)| place(kind, state));
    states
        .into_iter()
        .map(|(state, number)| {
            let name = state_name(texts, kind, state, &state.replace('_', " "));
            let name = match link(state) {
                Some((to, query)) => {
                    html! { <QueryLink {to} {query} class="ecl-link">{ name }</QueryLink> }
                }
                None => html! { { name } },
            };
            PartBar {
                name,
                value: format::number(texts, &number.to_string()).into(),
                parts: vec![thousandths(*number, all)],
            }
        })
        .collect()
}

/// What the length of the bars says.
pub fn share(texts: &Texts, numbers: &BTreeMap<String, u64>) -> Html {
    let all: u64 = numbers.values().sum();
    if all == 0 {
        return Html::default();
    }
    html! { <p class="portal-quiet">{ texts.tell("office-share", [("count", all.into())]) }</p> }
}

/// The place of a state in its table; one that this version does not know comes last.
fn place(kind: CaseKind, state: &str) -> usize {
    let places: Vec<&str> = match kind {
        CaseKind::Registration => registration::Stage::ALL.iter().map(|it| it.key()).collect(),
        _ => exchange::Stage::ALL.iter().map(|it| it.key()).collect(),
    };
    let known = places.iter().position(|key| *key == state);
    known.unwrap_or(places.len())
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn states_stand_in_the_order_of_their_table() {
        let numbers = [("accepted", 1), ("submitted", 2), ("unheard_of", 3)];
        let numbers = numbers.map(|(state, number)| (state.to_owned(), number));
        let mut states: Vec<_> = BTreeMap::from(numbers).into_keys().collect();
        states.sort_by_key(|state| place(CaseKind::Registration, state));
        assert_eq!(states, ["submitted", "accepted", "unheard_of"]);
    }
}
