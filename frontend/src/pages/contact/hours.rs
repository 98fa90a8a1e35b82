//! The opening hours, on the office's clock and on the reader's.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use clusterxchange_contract::support_office::SupportOfficeContact;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::zone::{ahead, instant_of, spans};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::ui::{Fact, Facts, Icon, Tone};

/// The longest wait before the office is asked again whether it is open, in milliseconds.
const LONGEST_WAIT: i64 = 6 * 60 * 60 * 1000;

/// What [`Hours`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The office.
    pub office: SupportOfficeContact,
    /// Asks again; called at the moment at which the answer changes.
    pub again: Callback<()>,
}

/// Whether the office is open now, until or from when, and its hours.
#[component]
pub fn Hours(props: &Props) -> Html {
    let texts = use_texts();
    let office = &props.office;
    let change = office
        .opening
        .as_ref()
        .and_then(|opening| opening.closes_at.or(opening.opens_at))
        .and_then(|local| at(local, &office.time_zone));
    use_effect_with(change, {
        let again = props.again.clone();
        move |change: &Option<DateTime<Utc>>| {
            let timer = change.map(|change| {
                let wait = (change - clock::now()).num_milliseconds() + 1000;
                let wait = u32::try_from(wait.clamp(1000, LONGEST_WAIT)).unwrap_or(u32::MAX);
                Timeout::new(wait, move || again.emit(()))
            });
            move || drop(timer)
        }
    });
    html! {
        <section class="panel">
            <h2 class="portal-subtitle">{ texts.say("contact-hours") }</h2>
            { now(&texts, office, change) }
            <Facts items={facts(&texts, office)} />
        </section>
    }
}

fn now(texts: &Texts, office: &SupportOfficeContact, change: Option<DateTime<Utc>>) -> Html {
    let Some(opening) = &office.opening else {
        return html! { <p class="portal-quiet">{ texts.say("contact-not-known") }</p> };
    };
    let (word, tone) = if opening.is_open {
        (texts.say("contact-open"), Tone::Success)
    } else {
        (texts.say("contact-closed"), Tone::Info)
    };
    let when = change.map(|at| {
        let at = format::moment(texts, at);
        if opening.is_open {
            texts.tell("contact-until", [("at", at.into())])
        } else {
            texts.tell("contact-from", [("at", at.into())])
        }
    });
    let state = if opening.is_open { "open" } else { "closed" };
    html! {
        <div role="status" class={classes!("opening", format!("opening--{state}"))}>
            <Icon name={tone.icon()} />
            <p class="opening__word">{ word }</p>
            <p class="opening__when">{ when.unwrap_or_default() }</p>
        </div>
    }
}

fn facts(texts: &Texts, office: &SupportOfficeContact) -> Vec<Fact> {
    let country = format::country(texts, office.country.as_str());
    let theirs = texts.tell(
        "contact-hours-theirs",
        [
            ("hours", office.hours.as_str().into()),
            ("zone", office.time_zone.as_str().into()),
        ],
    );
    let mut facts: Vec<Fact> = vec![
        (
            texts.say("contact-days").into(),
            html! { { texts.tell("contact-days-text", [("country", country.into())]) } },
        ),
        (texts.say("contact-there").into(), html! { { theirs } }),
    ];
    if let Some((mine, here)) = hours_here(texts, &office.hours, &office.time_zone) {
        let text = texts.tell(
            "contact-hours-theirs",
            [("hours", mine.into()), ("zone", here.into())],
        );
        facts.push((texts.say("contact-here").into(), html! { { text } }));
    }
    facts
}

/// Hours of an office in another time zone, as the reader's clock shows them, and the reader's zone. Hours that
/// are written in other words than `09:00-12:30 14:00-17:00` stay as they are.
pub fn hours_here(texts: &Texts, hours: &str, zone: &str) -> Option<(String, String)> {
    let here = format::time_zone();
    let spans = spans(hours);
    if here == zone || spans.is_empty() {
        return None;
    }
    // A time of today on the office's clock, as the reader's clock shows it.
    let mine = |time: NaiveTime| {
        let at = at(clock::today().and_time(time), zone)?;
        Some(format::time(texts, at))
    };
    let mine: Option<Vec<_>> = spans
        .into_iter()
        .map(|(from, to)| Some(format!("{}-{}", mine(from)?, mine(to)?)))
        .collect();
    Some((mine?.join(" "), here.replace('_', " ")))
}

fn at(local: NaiveDateTime, zone: &str) -> Option<DateTime<Utc>> {
    instant_of(local, |at| ahead(&format::clock_in(zone, at)?, at))
}
