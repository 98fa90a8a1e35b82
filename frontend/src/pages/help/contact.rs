//! A contact point.

use clusterxchange_contract::help::{ContactKind, ContactPoint};
use yew::prelude::*;

use crate::i18n::{format, use_texts};
use crate::pages::contact::hours_here;

/// What [`Contact`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The contact point.
    pub point: ContactPoint,
}

/// Who it is, when it is open, and every way to reach it that it has published.
#[component]
pub fn Contact(props: &Props) -> Html {
    let texts = use_texts();
    let point = &props.point;
    let role = match point.kind {
        ContactKind::SupportOffice => texts.say("help-support-office"),
        ContactKind::Partnership => texts.say("help-partnership"),
    };
    let hours = point
        .opening_hours
        .as_ref()
        .map(|hours| match &point.time_zone {
            Some(zone) => texts.tell(
                "help-hours",
                [
                    ("hours", hours.as_str().into()),
                    ("zone", zone.replace('_', " ").into()),
                ],
            ),
            None => hours.clone(),
        });
    let here = point.opening_hours.as_ref().zip(point.time_zone.as_ref());
    let here = here.and_then(|(hours, zone)| hours_here(&texts, hours, zone));
    let here = here.map(|(hours, zone)| {
        texts.tell(
            "help-hours-here",
            [("hours", hours.into()), ("zone", zone.into())],
        )
    });
    let next = point
        .next_working_day
        .map(|day| texts.tell("help-next-day", [("day", format::day(&texts, day).into())]));
    html! {
        <div class="sides__side">
            <p class="sides__role">{ role }</p>
            <p class="sides__name">{ &point.name }</p>
            if let Some(hours) = hours {
                <p>{ hours }</p>
            }
            if let Some(here) = here {
                <p>{ here }</p>
            }
            if let Some(next) = next {
                <p class="portal-quiet">{ next }</p>
            }
            <ul class="portal-list help__ways">
                if let Some(email) = &point.email {
                    <li><a class="ecl-link" href={format!("mailto:{email}")}>{ email }</a></li>
                }
                if let Some(phone) = &point.phone {
                    <li><a class="ecl-link" href={format!("tel:{}", phone.replace(' ', ""))}>{ phone }</a></li>
                }
                if let Some(web) = point.web.as_ref().filter(|web| web.starts_with("https://")) {
                    <li><a class="ecl-link" href={web.clone()} rel="noreferrer">{ web }</a></li>
                }
            </ul>
        </div>
    }
}
