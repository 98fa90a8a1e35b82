//! The days of the exchange, week by week: which count, and why the others do not.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use clusterxchange_domain::building::calendar::{Calendar, DayKind};
use clusterxchange_domain::building::stay::StayFigures;
use clusterxchange_domain::reference::Mode;
use yew::prelude::*;

use super::draft::Draft;
use crate::i18n::{Texts, format, use_texts};
use crate::wording::holiday;

/// Weeks that are shown at most; a longer plan is refused anyway.
const MOST_WEEKS: usize = 8;

/// What [`CalendarView`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answers.
    pub draft: Draft,
    /// The public holidays.
    pub calendar: Calendar,
    /// What the plan amounts to.
    pub figures: StayFigures,
}

/// What a day of the view is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Role {
    Outside,
    Travel,
    Counts(u32),
    Weekend,
    Holiday(String),
    Free,
}

/// A table of weeks. Numbers tell the days that count; below it stand the holidays by name.
#[component]
pub fn CalendarView(props: &Props) -> Html {
    let texts = use_texts();
    let days = days(props);
    let Some((monday, _)) = days.first() else {
        return Html::default();
    };
    let head = (0..7).filter_map(|offset| monday.checked_add_days(Days::new(offset)));
    let head = head.map(|day| html! { <th scope="col">{ format::weekday(&texts, day) }</th> });
    let holidays: Vec<_> = days
        .iter()
        .filter_map(|(day, role)| match role {
            Role::Holiday(name) => Some((*day, holiday(&texts, name))),
            Role::Outside | Role::Travel | Role::Counts(_) | Role::Weekend | Role::Free => None,
        })
        .collect();
    html! {
        <section aria-labelledby="planner-calendar-title">
            <h3 id="planner-calendar-title" class="planner__subheading">{ texts.say("planner-calendar") }</h3>
            <table class="planner-calendar">
                <caption class="portal-unseen">{ texts.say("planner-calendar-caption") }</caption>
                <thead><tr>{ for head }</tr></thead>
                <tbody>{ for days.chunks(7).map(|week| html! { <tr>{ for week.iter().map(|day| cell(&texts, day)) }</tr> }) }</tbody>
            </table>
            if !holidays.is_empty() {
                <ul class="planner-calendar__holidays">
                    { for holidays.iter().map(|(day, name)| html! { <li><strong>{ format::day(&texts, *day) }</strong>{ ": " }{ name }</li> }) }
                </ul>
            }
        </section>
    }
}

fn cell(texts: &Texts, (day, role): &(NaiveDate, Role)) -> Html {
    let (class, remark) = match role {
        Role::Outside => ("outside", String::new()),
        Role::Travel => ("travel", texts.say("planner-day-travel")),
        Role::Counts(number) => (
            "counts",
            texts.tell("planner-day-counts", [("number", (*number).into())]),
        ),
        Role::Weekend => ("weekend", texts.say("planner-day-weekend")),
        Role::Holiday(_) => ("holiday", texts.say("planner-day-holiday")),
        Role::Free => ("free", String::new()),
    };
    html! {
        <td class={classes!("planner-calendar__day", format!("planner-calendar__day--{class}"))}>
            <span class="planner-calendar__date">{ day.day() }</span>
            <span class="planner-calendar__note">{ remark }</span>
        </td>
    }
}

/// Whole weeks around the exchange and its travel days.
fn days(props: &Props) -> Vec<(NaiveDate, Role)> {
    let Props {
        draft,
        calendar,
        figures,
    } = props;
    let (Some(first), Some(last)) = (figures.first_day, figures.last_day) else {
        return Vec::new();
    };
    let physical = draft.mode == Mode::Physical;
    let out = draft.travel_out_on.filter(|day| physical && *day < first);
    let back = draft.travel_back_on.filter(|day| physical && *day > last);
    let from = out.unwrap_or(first).week(Weekday::Mon).first_day();
    let until = back.unwrap_or(last).week(Weekday::Mon).last_day();
    let mut counted = 0;
    from.iter_days()
        .take_while(|day| *day <= until)
        .take(MOST_WEEKS * 7)
        .map(|day| {
            let role = if Some(day) == out || Some(day) == back {
                Role::Travel
            } else if !(first..=last).contains(&day) {
                Role::Outside
            } else {
                role(draft, calendar, day, &mut counted)
            };
            (day, role)
        })
        .collect()
}

fn role(draft: &Draft, calendar: &Calendar, day: NaiveDate, counted: &mut u32) -> Role {
    let Some(host) = &draft.host else {
        return Role::Outside;
    };
    let part = draft.mode == Mode::Physical || draft.exchange_days.contains(&day);
    match calendar.day_kind(host.country, host.region.as_deref(), day) {
        Ok(DayKind::Working) if part => {
            *counted += 1;
            Role::Counts(*counted)
        }
        Ok(DayKind::Working) => Role::Free,
        Ok(DayKind::Weekend) => Role::Weekend,
        Ok(DayKind::Holiday { name, .. }) => Role::Holiday(name),
        Err(_) => Role::Outside,
    }
}

#[cfg(test)]
mod test {
    use super::super::draft::Edit;
    use super::super::draft::test::{across_a_holiday, day};
    use super::*;

    fn shown(draft: Draft) -> Vec<(NaiveDate, Role)> {
        let calendar = Calendar::nationwide().unwrap().clone();
        let figures = StayFigures {
            first_day: draft.starts_on.or(draft.exchange_days.first().copied()),
            last_day: draft.ends_on.or(draft.exchange_days.last().copied()),
            ..StayFigures::default()
        };
        days(&Props {
            draft,
            calendar,
            figures,
        })
    }

    fn at(days: &[(NaiveDate, Role)], date: &str) -> Role {
        days.iter()
            .find(|(at, _)| *at == day(date))
            .unwrap()
            .1
            .clone()
    }

    #[test]
    fn counted_days_are_numbered_past_a_holiday() {
        let days = shown(across_a_holiday());
        assert_eq!(at(&days, "2027-06-09"), Role::Counts(3));
        assert!(matches!(at(&days, "2027-06-10"), Role::Holiday(_)));
        assert_eq!(at(&days, "2027-06-11"), Role::Counts(4));
        assert_eq!(days.len(), 7);
    }

    #[test]
    fn a_day_of_travel_is_shown_and_does_not_count() {
        let draft = across_a_holiday().after(Edit::TravelOutOn(Some(day("2027-06-06"))));
        let days = shown(draft);
        assert_eq!(at(&days, "2027-06-06"), Role::Travel);
        assert_eq!(days.len(), 14);
    }

    #[test]
    fn a_working_day_between_two_virtual_days_is_free() {
        let draft = across_a_holiday()
            .after(Edit::StartsOn(None))
            .after(Edit::EndsOn(None))
            .after(Edit::Mode(Mode::Virtual))
            .after(Edit::AddDay(day("2027-06-07")))
            .after(Edit::AddDay(day("2027-06-09")));
        let days = shown(draft);
        assert_eq!(at(&days, "2027-06-08"), Role::Free);
        assert_eq!(at(&days, "2027-06-09"), Role::Counts(2));
    }
}
