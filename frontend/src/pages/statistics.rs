//! The open statistics, drawn and in numbers.

use std::collections::BTreeMap;
use std::rc::Rc;

use clusterxchange_contract::insight::{Breakdown, BudgetFigure, Statistics as Numbers};
use futures_util::try_join;
use yew::prelude::*;

use crate::api::{ApiClient, ApiError, open};
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Bar, Bars, Failure, PageTitle, Remote, Spinner, use_remote};

/// So many are named whose numbers are too small; a longer list is folded.
const NAMED: usize = 5;

/// The numbers, and the names of the Partnerships.
type Content = (Numbers, BTreeMap<String, String>);

/// Registrations, exchanges and money of the whole scheme.
#[component]
pub fn Statistics() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), move |()| load(client));
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("statistics-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("statistics-failed")} {error} {retry} /> }
        }
        Remote::Ready(content) => whole(&texts, &content),
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("statistics-title")} />
            <p class="portal-lead">{ texts.say("statistics-lead") }</p>
            { content }
        </div>
    }
}

async fn load(client: ApiClient) -> Result<Rc<Content>, ApiError> {
    let (numbers, partnerships) =
        try_join!(open::statistics(&client), open::partnerships(&client))?;
    let names = partnerships.into_iter().map(|one| (one.id, one.name));
    Ok(Rc::new((numbers, names.collect())))
}

fn whole(texts: &Texts, (numbers, partnerships): &Content) -> Html {
    let state = |key: &str| known(texts, &format!("statistics-state-{key}"), key);
    let role = |key: &str| known(texts, &format!("statistics-role-{key}"), key);
    let mode = |key: &str| known(texts, &format!("statistics-mode-{key}"), key);
    let country = |key: &str| format::country(texts, key);
    let partnership = |key: &str| {
        partnerships
            .get(key)
            .map_or_else(|| key.to_owned(), String::clone)
    };
    let (registrations, exchanges) = (&numbers.registrations, &numbers.exchanges);
    let at = format::moment(texts, numbers.at);
    html! {
        <>
            <p class="portal-quiet">{ texts.tell("statistics-at", [("at", at.into())]) }{ " " }{ texts.say("statistics-what-suppression") }</p>
            <section aria-labelledby="statistics-registrations">
                <h2 id="statistics-registrations" class="portal-subtitle">{ texts.say("statistics-registrations") }</h2>
                <div class="charts">
                    { chart(texts, ("statistics-by-state", "statistics-what-registrations-state"), &registrations.by_state, &state) }
                    { chart(texts, ("statistics-by-role", "statistics-what-registrations-role"), &registrations.by_role, &role) }
                    { chart(texts, ("statistics-by-country", "statistics-what-registrations-country"), &registrations.by_country, &country) }
                </div>
            </section>
            <section aria-labelledby="statistics-exchanges">
                <h2 id="statistics-exchanges" class="portal-subtitle">{ texts.say("statistics-exchanges") }</h2>
                <div class="charts">
                    { chart(texts, ("statistics-by-state", "statistics-what-exchanges-state"), &exchanges.by_state, &state) }
                    { chart(texts, ("statistics-by-mode", "statistics-what-exchanges-mode"), &exchanges.by_mode, &mode) }
                    { chart(texts, ("statistics-by-partnership", "statistics-what-exchanges-partnership"), &exchanges.by_partnership, &partnership) }
                    { chart(texts, ("statistics-by-host-country", "statistics-what-exchanges-host-country"), &exchanges.by_host_country, &country) }
                </div>
            </section>
            <section aria-labelledby="statistics-money">
                <h2 id="statistics-money" class="portal-subtitle">{ texts.say("statistics-money") }</h2>
                <div class="charts">
                    { money(texts, ("statistics-committed", "statistics-what-money-committed"), &numbers.budget.committed) }
                    { money(texts, ("statistics-paid", "statistics-what-money-paid"), &numbers.budget.paid) }
                </div>
            </section>
        </>
    }
}

fn known(texts: &Texts, id: &str, key: &str) -> String {
    texts.find(id).unwrap_or_else(|| key.to_owned())
}

#[expect(clippy::cast_precision_loss, reason = "lengths of bars need no more")]
fn chart(
    texts: &Texts,
    (caption, definition): (&str, &str),
    breakdown: &Breakdown,
    name: &dyn Fn(&str) -> String,
) -> Html {
    let caption = texts.say(caption);
    let mut shown: Vec<(String, u64)> = Vec::new();
    let mut left_out = Vec::new();
    for (key, count) in &breakdown.values {
        match count.value {
            Some(value) => shown.push((name(key), value)),
            None => left_out.push(name(key)),
        }
    }
    shown.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    left_out.sort_by(|one, other| format::compare(texts, one, other));
    let rest = left_out_of(texts, shown.is_empty(), &left_out);
    let bars: Vec<_> = shown
        .into_iter()
        .map(|(name, value)| Bar {
            name: name.into(),
            size: value as f64,
            value: format::number(texts, &value.to_string()).into(),
        })
        .collect();
    html! {
        <div class="panel">
            if bars.is_empty() {
                <h3 class="bars__caption">{ caption }</h3>
            } else {
                <Bars of={caption.clone()} {caption} what={texts.say("statistics-number")} {bars} />
            }
            { rest }
            <p class="portal-quiet">{ texts.say(definition) }</p>
        </div>
    }
}

/// What is said of the numbers that are too small: once where it is all of them, and folded where it is
/// a long list.
fn left_out_of(texts: &Texts, nothing_shown: bool, names: &[String]) -> Html {
    let says = match (nothing_shown, names.len()) {
        (true, 0) => texts.say("statistics-nothing"),
        (true, _) => texts.say("statistics-all-left-out"),
        (false, 0) => return Html::default(),
        (false, 1..=NAMED) => {
            let names = format::list(texts, names);
            texts.tell("statistics-left-out", [("names", names.into())])
        }
        (false, count) => {
            return html! {
                <details class="portal-quiet">
                    <summary>{ texts.tell("statistics-many-left-out", [("count", count.into())]) }</summary>
                    <p>{ format::list(texts, names) }</p>
                </details>
            };
        }
    };
    html! { <p class="portal-quiet">{ says }</p> }
}

fn money(texts: &Texts, (name, definition): (&str, &str), figure: &BudgetFigure) -> Html {
    let amount = figure.amount.value.map_or_else(
        || texts.say("statistics-suppressed"),
        |value| format::money(texts, value, &figure.amount.currency),
    );
    html! {
        <div class="panel">
            <h3 class="bars__caption">{ texts.say(name) }</h3>
            <p class="big-number">{ amount }</p>
            <p class="portal-quiet">{ texts.say(definition) }</p>
        </div>
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_contract::case::CaseKind;
    use clusterxchange_contract::words;
    use clusterxchange_domain::workflow::{Named, exchange, registration};

    use crate::i18n::Texts;
    use crate::i18n::test::languages;

    #[test]
    fn states_are_called_as_in_the_lists_of_cases() {
        let registrations = registration::Stage::ALL.iter().map(|it| it.key());
        let exchanges = exchange::Stage::ALL.iter().map(|it| it.key());
        let keys: Vec<_> = registrations
            .map(|key| (CaseKind::Registration, key))
            .chain(exchanges.map(|key| (CaseKind::Exchange, key)))
            .collect();
        for language in languages() {
            let texts = Texts::load(&language);
            for (kind, key) in &keys {
                assert_eq!(
                    texts.find(&format!("statistics-state-{key}")),
                    words::state(&texts, *kind, key),
                    "{language} {key}"
                );
            }
        }
    }
}
