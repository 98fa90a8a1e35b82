//! Who is waited for, for what, until when.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use clusterxchange_contract::case::{CaseKind, Standing};
use clusterxchange_domain::workflow::Waiting;
use yew::prelude::*;

use super::{awaited, party, state_name};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::ui::{Label, Weight};

/// What [`WaitingPanel`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The kind of the case.
    pub kind: CaseKind,
    /// Where the case stands.
    pub standing: Standing,
    /// Why it ended or was sent back.
    pub reason: Option<String>,
}

/// The state of the case and whom it waits for; the reader is addressed as such.
#[component]
pub fn WaitingPanel(props: &Props) -> Html {
    let texts = use_texts();
    let standing = &props.standing;
    let now = clock::now();
    let state = state_name(&texts, props.kind, &standing.state, &standing.state_label);
    let since = format::instant(&texts, standing.since);
    let entry = |wait: &Waiting| {
        let who = if standing.seats.contains(&wait.party) {
            texts.say("waiting-you")
        } else {
            party(&texts, wait.party)
        };
        html! {
            <li class="case-waiting__entry">
                <strong>{ who }</strong>{ ": " }{ awaited(&texts, props.kind, wait) }
                <div class="portal-quiet">{ when(&texts, wait, now) }</div>
            </li>
        }
    };
    html! {
        <section class="case-panel" aria-labelledby="case-waiting">
            <h2 id="case-waiting" class="case-panel__title">{ texts.say("case-where") }</h2>
            <p class="case-waiting__state">
                <Label text={state} weight={if standing.waiting_on.is_empty() { Weight::Low } else { Weight::Medium }} />
                <span class="portal-quiet">{ texts.tell("case-since", [("day", since.into())]) }</span>
            </p>
            if let Some(reason) = &props.reason {
                <p class="portal-prose"><strong>{ texts.say("case-reason") }</strong>{ " " }{ reason }</p>
            }
            if standing.waiting_on.is_empty() {
                <p class="portal-quiet">{ at_rest(&texts, props.kind, &standing.state) }</p>
            } else {
                <ul class="case-waiting">{ for standing.waiting_on.iter().map(entry) }</ul>
            }
        </section>
    }
}

/// What a case is like that waits for nobody: visitors may join a visit that is open to them.
fn at_rest(texts: &Texts, kind: CaseKind, state: &str) -> String {
    match (kind, state) {
        (CaseKind::Visit, "published") => texts.say("visit-waits-for-visitors"),
        _ => texts.say("case-waits-for-nobody"),
    }
}

/// The day of a deadline, marked when it has passed; for where it is already said that it is one.
pub fn due(texts: &Texts, due: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Html {
    let Some(due) = due else {
        return html! { <span class="portal-quiet">{ texts.say("cases-no-deadline") }</span> };
    };
    let day = format::day(texts, last_day(due));
    if due <= now {
        return html! { <>{ day }{ " " }<Label text={texts.say("cases-overdue")} weight={Weight::High} /></> };
    }
    html! { { day } }
}

/// By when something is awaited, or from when on it can be done if that is not yet so.
pub fn when(texts: &Texts, wait: &Waiting, now: DateTime<Utc>) -> Html {
    match wait.not_before {
        Some(from) if !wait.is_possible(now) => html! { { possible_from(texts, from, now) } },
        _ => due_in(texts, wait.due, now),
    }
}

/// The day from which on something can be done: the midnight (UTC) at which it begins, so that it is
/// the same for readers in all time zones.
fn possible_from(texts: &Texts, from: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let day = from.date_naive();
    let days = day.signed_duration_since(clock::day_of(now)).num_days();
    let when = format::days_away(texts, days);
    let day = format::day(texts, day);
    texts.tell(
        "case-possible-from",
        [("day", day.into()), ("when", when.into())],
    )
}

/// A deadline in words, with how far away the day is.
pub fn due_in(texts: &Texts, until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Html {
    let Some(until) = until.filter(|until| *until > now) else {
        return due(texts, until, now);
    };
    let day = last_day(until);
    let days = day.signed_duration_since(clock::day_of(now)).num_days();
    let when = format::days_away(texts, days);
    let day = format::day(texts, day);
    html! { { texts.tell("case-due-in", [("day", day.into()), ("when", when.into())]) } }
}

/// The last day on which there is time. A deadline is the midnight (UTC) at which that day ends; the
/// day is the same for readers in all time zones.
fn last_day(due: DateTime<Utc>) -> NaiveDate {
    (due - Duration::seconds(1)).date_naive()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_deadline_is_called_by_the_last_day_on_which_there_is_time() {
        let day = |at: &str| last_day(at.parse().unwrap()).to_string();
        assert_eq!(day("2026-12-12T00:00:00Z"), "2026-12-11");
        assert_eq!(day("2026-12-12T15:00:00Z"), "2026-12-12");
    }
}
