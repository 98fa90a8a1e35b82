//! Group visits on a strip of months.

use chrono::{Datelike, Months, NaiveDate};
use clusterxchange_contract::building::visit::VisitHead;
use yew::prelude::*;

use super::dates;
use crate::i18n::{Texts, format, use_texts};
use crate::route::Route;
use crate::ui::NavLink;

/// How many months the strip shows.
const SPAN: u32 = 6;

/// What [`Strip`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visits.
    pub visits: Vec<VisitHead>,
    /// The day from which on visits are looked for.
    pub today: NaiveDate,
}

/// Half a year, with a bar for each visit in it. The bars only repeat what the dates say.
#[component]
pub fn Strip(props: &Props) -> Html {
    let texts = use_texts();
    let first = first_month(&props.visits, props.today);
    let months = (0..SPAN).filter_map(|later| first.checked_add_months(Months::new(later)));
    let shown: Vec<_> = props
        .visits
        .iter()
        .filter_map(|visit| Some((visit, bar(first, visit.starts_on?, visit.ends_on?)?)))
        .collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <section class="case-section" aria-labelledby="strip-title">
            <h2 id="strip-title" class="case-section__title">{ texts.say("visit-calendar") }</h2>
            <ol class="strip__months" aria-hidden="true">
                { for months.map(|month| html! { <li>{ format::month(&texts, month) }</li> }) }
            </ol>
            <ul class="strip">{ for shown.iter().map(|(visit, bar)| row(&texts, visit, *bar)) }</ul>
        </section>
    }
}

fn row(texts: &Texts, visit: &VisitHead, (from, to): (f64, f64)) -> Html {
    let when = dates(texts, visit.starts_on, visit.ends_on).unwrap_or_default();
    let lines = (1..SPAN).map(|month| {
        let x = (month * 100).to_string();
        html! { <line class="strip__line" x1={x.clone()} x2={x} y1="0" y2="20" /> }
    });
    let width = (to - from).max(0.06) * 100.0;
    html! {
        <li class="strip__row" key={visit.id.to_string()}>
            <p class="strip__name"><NavLink to={Route::Visit { id: visit.id }} class="ecl-link">{ &visit.title }</NavLink><span class="portal-quiet">{ when }</span></p>
            <svg class="strip__track" viewBox={format!("0 0 {} 20", SPAN * 100)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                { for lines }
                <rect class="strip__bar" x={format!("{:.1}", from * 100.0)} width={format!("{width:.1}")} y="4" height="12" rx="3" />
            </svg>
        </li>
    }
}

/// The month with which the strip begins: that of the first visit that has not ended.
fn first_month(visits: &[VisitHead], today: NaiveDate) -> NaiveDate {
    let first = visits
        .iter()
        .filter(|visit| visit.ends_on.is_some_and(|end| end >= today))
        .filter_map(|visit| visit.starts_on)
        .min();
    let day = first.unwrap_or(today).max(today);
    day.with_day(1).unwrap_or(day)
}

/// From where to where a stay reaches on the strip, in months from its beginning; nothing if outside.
fn bar(first: NaiveDate, from: NaiveDate, to: NaiveDate) -> Option<(f64, f64)> {
    let after = to.succ_opt()?;
    let (from, to) = (place(first, from), place(first, after));
    let end = f64::from(SPAN);
    (to > 0.0 && from < end).then_some((from.max(0.0), to.min(end)))
}

/// How many months lie between the beginning of the strip and a day.
fn place(first: NaiveDate, day: NaiveDate) -> f64 {
    let months = |date: NaiveDate| date.year() * 12 + date.month0().cast_signed();
    let whole = f64::from(months(day) - months(first));
    whole + f64::from(day.day0()) / f64::from(day.num_days_in_month())
}

#[cfg(test)]
mod test {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_stay_reaches_from_its_first_day_to_the_end_of_its_last() {
        let (from, to) = bar(day("2027-04-01"), day("2027-05-01"), day("2027-05-31")).unwrap();
        assert!((from - 1.0).abs() < 1e-9 && (to - 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_stay_over_the_edge_is_cut_and_one_outside_is_left_out() {
        let first = day("2027-04-01");
        let (from, to) = bar(first, day("2027-03-20"), day("2027-04-15")).unwrap();
        assert!(from.abs() < 1e-9 && (to - 0.5).abs() < 1e-9);
        assert_eq!(bar(first, day("2027-03-01"), day("2027-03-31")), None);
        assert_eq!(bar(first, day("2027-10-01"), day("2027-10-05")), None);
    }

    #[test]
    fn the_strip_may_cross_the_end_of_a_year() {
        assert!((place(day("2026-12-01"), day("2027-02-01")) - 2.0).abs() < 1e-9);
    }
}
