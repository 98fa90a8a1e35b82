//! The shipped calendar and the counting of working days: days that we know.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use chrono::NaiveDate;
use clusterxchange_domain::{
    building::calendar::{Calendar, Certainty, DayKind, OutOfRange},
    reference::CountryCode,
};

/// The European Union, the associated countries of the programme, and the United Kingdom, which
/// took part in the pilot.
const COUNTRIES: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE \
                         AL AM BA IS XK MD ME MK RS TR UA GB";

fn calendar() -> &'static Calendar {
    Calendar::complete().unwrap()
}

fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Whether a place, a country or a region, works on a day.
fn works(place: &str, date: &str) -> bool {
    let region = Some(place).filter(|place| place.len() > 2);
    calendar()
        .day_kind(country(&place[..2]), region, day(date))
        .unwrap()
        == DayKind::Working
}

#[test]
fn every_participating_country_is_known_from_2020_to_2032() {
    let expected = COUNTRIES.split_whitespace().map(country).collect();
    assert_eq!(calendar().countries(), expected);
    assert_eq!(Calendar::nationwide().unwrap().countries(), expected);
    assert_eq!(calendar().range(), day("2020-01-01")..=day("2032-12-31"));
}

#[test]
fn every_country_has_holidays_in_every_year() {
    for code in COUNTRIES.split_whitespace() {
        for year in 2020..=2032 {
            let period = NaiveDate::from_ymd_opt(year, 1, 1).unwrap()
                ..=NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
            let holidays = calendar()
                .holidays_between(country(code), None, period)
                .unwrap()
                .len();
            // Under martial law public holidays are working days in Ukraine.
            let expected = if code == "UA" && year > 2021 {
                0..=4
            } else {
                4..=25
            };
            assert!(expected.contains(&holidays), "{code} {year}: {holidays}");
        }
    }
}

#[test]
fn fixed_feasts_are_no_working_days() {
    for place in ["PT", "FR", "DE", "GR", "RO", "SE", "AL", "GB"] {
        assert!(!works(place, "2025-12-25"), "{place}");
    }
    for place in [
        "PT", "FR", "DE", "GR", "RO", "SE", "AL", "TR", "RS", "MD", "AM",
    ] {
        assert!(!works(place, "2026-05-01"), "{place}");
    }
    assert!(works("TR", "2025-12-25"));
    assert!(!works("DE", "2025-10-03"));
    assert!(!works("PT", "2026-10-05"));
    assert!(!works("EE", "2026-06-24"));
    assert!(!works("FI", "2026-06-19"));
    assert!(
        works("DK", "2024-04-26"),
        "the Great Prayer Day was abolished"
    );
    assert!(!works("DK", "2023-05-05"));
}

#[test]
fn easter_follows_the_church_of_the_country() {
    for place in ["GR", "RO", "CY", "BG", "RS", "MK", "MD"] {
        assert!(!works(place, "2026-04-13"), "{place}");
        assert!(works(place, "2026-04-06"), "{place}");
    }
    for place in ["PT", "FR", "DE", "IT", "PL", "SE", "HU", "IE"] {
        assert!(works(place, "2026-04-13"), "{place}");
    }
    for place in ["FR", "DE", "IT", "PL", "SE", "HU", "IE", "BA", "XK"] {
        assert!(!works(place, "2026-04-06"), "{place}");
    }
}

#[test]
fn muslim_feasts_count_where_they_are_public_holidays() {
    for place in ["TR", "AL", "BA", "XK", "MK"] {
        assert!(!works(place, "2021-05-13"), "{place}");
    }
    for place in ["PT", "BG", "ME", "GR"] {
        assert!(works(place, "2021-05-13"), "{place}");
    }
    let of = |date| {
        calendar()
            .holiday_on(country("TR"), None, day(date))
            .unwrap()
            .unwrap()
            .certainty
    };
    assert_eq!(of("2021-05-13"), Certainty::Confirmed);
    assert_eq!(of("2030-02-04"), Certainty::Estimated);
    assert_eq!(of("2030-05-01"), Certainty::Confirmed);
}

#[test]
fn days_that_were_off_once_are_known() {
    for (place, date) in [
        ("GB", "2020-05-08"),
        ("GB", "2022-06-03"),
        ("GB", "2022-09-19"),
        ("GB", "2023-05-08"),
        ("IE", "2022-03-18"),
        ("LV", "2023-05-29"),
        ("LV", "2023-07-10"),
        ("SI", "2023-08-14"),
        ("MK", "2024-05-08"),
        ("GR", "2024-05-07"),
        ("BG", "2026-01-02"),
        ("DE-BE", "2025-05-08"),
    ] {
        assert!(!works(place, date), "{place} {date}");
    }
    for (place, date) in [
        ("GB", "2020-05-04"),
        ("GR", "2024-05-01"),
        ("SK", "2026-05-08"),
        ("LV", "2025-05-02"),
        ("UA", "2026-08-24"),
    ] {
        assert!(works(place, date), "{place} {date}");
    }
}

#[test]
fn substitute_days_are_off_where_the_law_grants_them() {
    for (place, date) in [
        ("GB", "2021-12-27"),
        ("BG", "2023-05-08"),
        ("RS", "2021-05-04"),
        ("XK", "2026-05-11"),
    ] {
        assert!(!works(place, date), "{place} {date}");
    }
    // The Irish law gives another day of the employer's choice, not the Monday.
    assert!(works("IE", "2023-01-02"));
}

#[test]
fn a_region_adds_its_own_holidays() {
    assert!(
        works("DE", "2026-01-06") && !works("DE-BY", "2026-01-06") && works("DE-BE", "2026-01-06")
    );
    assert!(
        works("GB", "2026-04-06")
            && !works("GB-ENG", "2026-04-06")
            && works("GB-SCT", "2026-04-06")
    );
    assert!(!works("FR-67", "2025-12-26") && works("FR", "2025-12-26"));
    assert!(!works("FR-68", "2026-04-03") && works("FR", "2026-04-03"));
    assert!(!works("IT-BZ", "2026-05-25") && works("IT", "2026-05-25"));
    assert!(!works("PT-20", "2026-05-25"));
    assert!(!works("DE-BY", "2026-10-03"), "the nationwide ones stay");
    assert!(
        works("PT-11", "2026-01-06"),
        "an unknown region has the nationwide ones only"
    );
    let nationwide = Calendar::nationwide().unwrap();
    assert_eq!(
        nationwide.day_kind(country("DE"), Some("DE-BY"), day("2026-01-06")),
        Ok(DayKind::Working)
    );
}

#[test]
fn a_holiday_on_a_weekend_is_a_weekend_with_a_name() {
    let easter = day("2026-04-05");
    assert_eq!(
        calendar().day_kind(country("PL"), None, easter),
        Ok(DayKind::Weekend)
    );
    let holiday = calendar()
        .holiday_on(country("PL"), None, easter)
        .unwrap()
        .unwrap();
    assert_eq!(
        (holiday.name.as_str(), holiday.region.as_deref()),
        ("Easter Sunday", None)
    );
}

#[test]
fn a_day_outside_the_calendar_is_refused() {
    let (portugal, last) = (country("PT"), day("2032-12-31"));
    for date in [day("2019-12-31"), day("2033-01-01")] {
        let refused = OutOfRange::Date {
            date,
            from: day("2020-01-01"),
            to: last,
        };
        assert_eq!(calendar().day_kind(portugal, None, date), Err(refused));
        assert_eq!(calendar().holiday_on(portugal, None, date), Err(refused));
        assert_eq!(
            calendar().working_days(portugal, None, date..=date),
            Err(refused)
        );
    }
    assert!(calendar().next_working_day(portugal, None, last).is_err());
    assert!(
        calendar()
            .add_working_days(portugal, None, last, 1)
            .is_err()
    );
    assert!(
        calendar()
            .working_days(portugal, None, last..=day("2033-01-10"))
            .is_err()
    );
    assert!(
        calendar()
            .working_days(portugal, None, NaiveDate::MIN..=NaiveDate::MAX)
            .is_err()
    );
    assert!(
        calendar()
            .next_working_day(portugal, None, NaiveDate::MAX)
            .is_err()
    );
}

#[test]
fn a_country_outside_the_calendar_is_refused() {
    let refused = OutOfRange::Country {
        country: country("US"),
    };
    assert_eq!(
        calendar().day_kind(country("US"), None, day("2026-01-02")),
        Err(refused)
    );
    let some = calendar().for_countries(&[country("DE")]);
    assert!(
        some.day_kind(country("PT"), None, day("2026-01-02"))
            .is_err()
    );
    assert_eq!(some.range(), calendar().range());
    assert!(
        some.holidays()
            .any(|holiday| holiday.region.as_deref() == Some("DE-BY"))
    );
}

#[test]
fn the_day_of_the_event_does_not_count() {
    let portugal = country("PT");
    let add = |from: &str, days| {
        calendar()
            .add_working_days(portugal, None, day(from), days)
            .unwrap()
    };
    assert_eq!(add("2026-03-06", 1), day("2026-03-09"));
    assert_eq!(add("2026-03-06", 0), day("2026-03-06"));
    // Good Friday is off, Easter Monday is not.
    assert_eq!(add("2026-04-01", 2), day("2026-04-06"));
    let end = calendar()
        .working_day_on_or_after(portugal, None, day("2026-04-03"))
        .unwrap();
    assert_eq!(end, day("2026-04-06"));
}
