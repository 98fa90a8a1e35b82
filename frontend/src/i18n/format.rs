//! Dates, money, numbers and country names as the browser writes them in the portal's language.

use std::cmp::Ordering;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use rust_decimal::Decimal;
use wasm_bindgen::{JsCast, JsValue};

use super::Texts;

/// A day with its weekday, for example "Mon, 3 May 2027".
pub fn day(texts: &Texts, date: NaiveDate) -> String {
    let options = options(&[
        ("weekday", "short"),
        ("day", "numeric"),
        ("month", "short"),
        ("year", "numeric"),
        // A calendar date is the same day everywhere.
        ("timeZone", "UTC"),
    ]);
    written_date(texts, midnight(date), &options).unwrap_or_else(|| date.to_string())
}

/// A day inside a sentence, for example "3 May 2027".
pub fn date(texts: &Texts, date: NaiveDate) -> String {
    let options = options(&[
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
        ("timeZone", "UTC"),
    ]);
    written_date(texts, midnight(date), &options).unwrap_or_else(|| date.to_string())
}

/// A month with its year, for example "May 2027".
pub fn month(texts: &Texts, date: NaiveDate) -> String {
    let options = options(&[("month", "short"), ("year", "numeric"), ("timeZone", "UTC")]);
    written_date(texts, midnight(date), &options).unwrap_or_else(|| date.to_string())
}

/// The same for a month as it is sent, for example `2027-05`.
pub fn month_sent(texts: &Texts, sent: &str) -> String {
    let first: Option<NaiveDate> = format!("{sent}-01").parse().ok();
    first.map_or_else(|| sent.to_owned(), |first| month(texts, first))
}

/// The weekday alone, for example "Mon".
pub fn weekday(texts: &Texts, date: NaiveDate) -> String {
    let options = options(&[("weekday", "short"), ("timeZone", "UTC")]);
    written_date(texts, midnight(date), &options).unwrap_or_else(|| date.weekday().to_string())
}

/// An instant as a day in the reader's time zone.
pub fn instant(texts: &Texts, at: DateTime<Utc>) -> String {
    let options = options(&[("day", "numeric"), ("month", "short"), ("year", "numeric")]);
    written_date(texts, milliseconds(at), &options).unwrap_or_else(|| at.date_naive().to_string())
}

/// How far away a day is, for example "tomorrow" or "in 15 days".
pub fn days_away(texts: &Texts, days: i64) -> String {
    let options = options(&[("numeric", "auto")]);
    let format = Intl::RelativeTimeFormat::new(&languages(texts), &options);
    #[expect(
        clippy::cast_precision_loss,
        reason = "deadlines are not millions of years away"
    )]
    let words = format.format(days as f64, "day");
    words.into()
}

/// An instant as day and time in the reader's time zone.
pub fn moment(texts: &Texts, at: DateTime<Utc>) -> String {
    let options = options(&[("dateStyle", "medium"), ("timeStyle", "short")]);
    written_date(texts, milliseconds(at), &options).unwrap_or_else(|| at.to_string())
}

/// An instant as a time of day in the reader's time zone, for example "10:00".
pub fn time(texts: &Texts, at: DateTime<Utc>) -> String {
    let options = options(&[
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ]);
    written_date(texts, milliseconds(at), &options).unwrap_or_else(|| at.time().to_string())
}

/// The reader's time zone, for example `Europe/Lisbon`.
pub fn time_zone() -> String {
    let format = Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    let zone = Reflect::get(&format.resolved_options(), &"timeZone".into());
    let zone = zone.ok().and_then(|zone| zone.as_string());
    zone.unwrap_or_else(|| "UTC".to_owned())
}

/// What a clock in another time zone shows at an instant, as `2026-11-23 10:00:00`; nothing if the browser
/// does not know the zone.
pub fn clock_in(zone: &str, at: DateTime<Utc>) -> Option<String> {
    // Sweden writes dates as ISO 8601 does.
    let languages = Array::of1(&"sv-SE".into());
    let options = options(&[
        ("timeZone", zone),
        ("dateStyle", "short"),
        ("timeStyle", "medium"),
    ]);
    let constructor = Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &"DateTimeFormat".into()))
        .ok()?;
    // Constructed by hand: an unknown zone throws, and only this way is the error caught.
    let arguments = Array::of2(&languages, &options);
    let constructor: &Function = constructor.unchecked_ref();
    let format = Reflect::construct(constructor, &arguments).ok()?;
    let format: Intl::DateTimeFormat = format.unchecked_into();
    call(
        &format.format(),
        &js_sys::Date::new(&milliseconds(at).into()),
    )
}

/// An amount with its currency, without cents that are zero.
pub fn money(texts: &Texts, amount: Decimal, currency: &str) -> String {
    let options = options(&[
        ("style", "currency"),
        ("currency", currency),
        ("trailingZeroDisplay", "stripIfInteger"),
    ]);
    written_number(texts, &amount.to_string(), &options)
        .unwrap_or_else(|| format!("{amount} {currency}"))
}

/// A number with the language's grouping of digits.
pub fn number(texts: &Texts, value: &str) -> String {
    written_number(texts, value, &options(&[])).unwrap_or_else(|| value.to_owned())
}

/// The name of a country by its ISO 3166 code.
pub fn country(texts: &Texts, code: &str) -> String {
    let names = Intl::DisplayNames::new(&languages(texts), &options(&[("type", "region")]));
    names.of(code).map_or_else(|| code.to_owned(), String::from)
}

/// Which of two names comes first in a list of the reader's language.
pub fn compare(texts: &Texts, one: &str, other: &str) -> Ordering {
    JsString::from(one)
        .locale_compare(other, &languages(texts), &Object::new())
        .cmp(&0)
}

/// Several things in one sentence, for example "A, B and C".
pub fn list(texts: &Texts, things: &[String]) -> String {
    let format = Intl::ListFormat::new(&languages(texts), &options(&[("type", "conjunction")]));
    let things: Array = things
        .iter()
        .map(|thing| JsValue::from_str(thing))
        .collect();
    format.format(&things).into()
}

/// The name that a language has in itself, beginning as a name in a list does.
pub fn language_in_itself(code: &str) -> String {
    let own = Array::of1(&code.into());
    let names = Intl::DisplayNames::new(&own, &options(&[("type", "language")]));
    capital(&names.of(code).map_or_else(|| code.to_owned(), String::from))
}

/// The name of a language by its BCP 47 tag, beginning as a name in a list does.
pub fn language_in_a_list(texts: &Texts, tag: &str) -> String {
    capital(&language(texts, tag))
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The name of a language by its BCP 47 tag.
pub fn language(texts: &Texts, tag: &str) -> String {
    let names = Intl::DisplayNames::new(&languages(texts), &options(&[("type", "language")]));
    names.of(tag).map_or_else(|| tag.to_owned(), String::from)
}

fn written_date(texts: &Texts, milliseconds: f64, options: &Object) -> Option<String> {
    let format = Intl::DateTimeFormat::new(&languages(texts), options).format();
    call(&format, &js_sys::Date::new(&milliseconds.into()))
}

fn written_number(texts: &Texts, value: &str, options: &Object) -> Option<String> {
    let format = Intl::NumberFormat::new(&languages(texts), options).format();
    call(&format, &value.into())
}

fn call(format: &Function, value: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

/// English dates and numbers are the European ones.
fn languages(texts: &Texts) -> Array {
    let language = match texts.language() {
        "en" => "en-IE",
        other => other,
    };
    Array::of1(&language.into())
}

fn options(values: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in values {
        // Setting a property of a fresh plain object cannot fail.
        let _set = Reflect::set(object.unchecked_ref(), &(*name).into(), &(*value).into());
    }
    object
}

fn midnight(date: NaiveDate) -> f64 {
    date.and_hms_opt(0, 0, 0)
        .map_or(0.0, |midnight| milliseconds(midnight.and_utc()))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds of any calendar date are far below 2^53"
)]
fn milliseconds(at: DateTime<Utc>) -> f64 {
    at.timestamp_millis() as f64
}
