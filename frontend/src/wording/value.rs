//! The values in what the server says, and how they are written in the reader's language.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use rust_decimal::Decimal;

use crate::i18n::{Texts, format};

/// What a value is, and thereby how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A calendar day.
    Day,
    /// A country, by its code.
    Country,
    /// A number.
    Number,
    /// A number of euro.
    Euro,
    /// A number with the code of its currency.
    Money,
    /// Something that is a sentence or phrase of its own.
    Said,
    /// The name of a public holiday.
    Holiday,
    /// Several such phrases, or names.
    List,
    /// Languages, by their codes.
    Languages,
    /// Words of people, and names: left as they are.
    Words,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Kind {
    /// The kind by its name in the file of texts.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "DAY" => Self::Day,
            "COUNTRY" => Self::Country,
            "NUMBER" => Self::Number,
            "EURO" => Self::Euro,
            "MONEY" => Self::Money,
            "SAID" => Self::Said,
            "HOLIDAY" => Self::Holiday,
            "LIST" => Self::List,
            "LANGUAGES" => Self::Languages,
            _ => return None,
        })
    }

    /// Whether these words can be such a value.
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Day => day(text).is_some(),
            Self::Country => text.len() == 2 && text.chars().all(|it| it.is_ascii_uppercase()),
            Self::Number | Self::Euro => text.parse::<Decimal>().is_ok(),
            Self::Money => money(text).is_some(),
            Self::Said | Self::Holiday | Self::List | Self::Languages | Self::Words => {
                !text.is_empty()
            }
        }
    }
}

/// Reads a day as rules write it, for example "12 May 2026" or "2026-05-12".
fn day(text: &str) -> Option<NaiveDate> {
    let mut words = text.split(' ');
    let (Some(day), Some(month), Some(year), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return text.parse().ok();
    };
    let month = MONTHS.iter().position(|name| *name == month)?;
    NaiveDate::from_ymd_opt(
        year.parse().ok()?,
        u32::try_from(month).ok()? + 1,
        day.parse().ok()?,
    )
}

fn money(text: &str) -> Option<(Decimal, &str)> {
    let (amount, currency) = text.split_once(' ')?;
    let is_code = currency.len() == 3 && currency.chars().all(|it| it.is_ascii_uppercase());
    Some((amount.parse().ok()?, currency)).filter(|_| is_code)
}

/// What writes values: the browser, or a test.
pub trait Pen {
    /// A calendar day.
    fn day(&self, day: NaiveDate) -> String;
    /// A country by its code.
    fn country(&self, code: &str) -> String;
    /// A language by its code.
    fn language(&self, code: &str) -> String;
    /// A number with a fraction.
    fn number(&self, number: &str) -> String;
    /// An amount with its currency.
    fn money(&self, amount: Decimal, currency: &str) -> String;
    /// Several things in one sentence.
    fn list(&self, things: &[String]) -> String;
}

/// The browser's own ways of writing.
pub struct Browser<'a>(pub &'a Texts);

impl Pen for Browser<'_> {
    fn day(&self, day: NaiveDate) -> String {
        format::date(self.0, day)
    }

    fn country(&self, code: &str) -> String {
        format::country(self.0, code)
    }

    fn language(&self, code: &str) -> String {
        format::language(self.0, code)
    }

    fn number(&self, number: &str) -> String {
        format::number(self.0, number)
    }

    fn money(&self, amount: Decimal, currency: &str) -> String {
        format::money(self.0, amount, currency)
    }

    fn list(&self, things: &[String]) -> String {
        format::list(self.0, things)
    }
}

/// A value as a text takes it: whole numbers as such, for they may choose the form of the text.
pub fn written(pen: &impl Pen, kind: Kind, text: &str) -> FluentValue<'static> {
    let text = match kind {
        Kind::Day => day(text).map(|day| pen.day(day)),
        Kind::Country => Some(pen.country(match text {
            "EL" => "GR",
            "UK" => "GB",
            code => code,
        })),
        Kind::Number => match text.parse::<i64>() {
            Ok(whole) => return whole.into(),
            Err(_) => Some(pen.number(text)),
        },
        Kind::Euro => text.parse().ok().map(|amount| pen.money(amount, "EUR")),
        Kind::Money => money(text).map(|(amount, currency)| pen.money(amount, currency)),
        Kind::Said | Kind::Holiday | Kind::List | Kind::Languages | Kind::Words => None,
    }
    .unwrap_or_else(|| text.to_owned());
    FluentValue::from(text)
}
