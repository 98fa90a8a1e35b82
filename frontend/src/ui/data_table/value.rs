//! What a cell says, as it is sorted and exported.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rust_decimal::Decimal;

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum CellValue {
    /// Nothing.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// A number.
    Number(Decimal),
    /// An instant.
    At(DateTime<Utc>),
    /// A calendar date.
    Day(NaiveDate),
}

impl CellValue {
    /// As it stands in an exported file: the same in every language.
    pub fn exported(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::At(at) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
            Self::Day(day) => day.to_string(),
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.to_lowercase().cmp(&other.to_lowercase()),
            (Self::Number(one), Self::Number(other)) => one.cmp(other),
            (Self::At(one), Self::At(other)) => one.cmp(other),
            (Self::Day(one), Self::Day(other)) => one.cmp(other),
            _ => self.exported().cmp(&other.exported()),
        }
    }
}

impl From<String> for CellValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for CellValue {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl From<Option<DateTime<Utc>>> for CellValue {
    fn from(at: Option<DateTime<Utc>>) -> Self {
        at.map_or(Self::Nothing, Self::At)
    }
}

/// By which column, and which way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Key of the column.
    pub column: String,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Order {
    /// Reads an order as it stands in an address: `due`, or `-due` for the greatest first.
    pub fn parse(text: &str) -> Self {
        let (column, descending) = match text.strip_prefix('-') {
            Some(column) => (column, true),
            None => (text, false),
        };
        Self {
            column: column.to_owned(),
            descending,
        }
    }

    /// The order as it stands in an address.
    pub fn write(&self) -> String {
        let sign = if self.descending { "-" } else { "" };
        format!("{sign}{}", self.column)
    }

    /// What a click on the head of a column leads to: by it, then the other way round.
    #[must_use]
    pub fn after_click(&self, column: &str) -> Self {
        Self {
            column: column.to_owned(),
            descending: self.column == column && !self.descending,
        }
    }

    /// Which of two cells comes first; one that says nothing comes last either way.
    pub fn compare(&self, one: &CellValue, other: &CellValue) -> Ordering {
        match (one == &CellValue::Nothing, other == &CellValue::Nothing) {
            (false, false) if self.descending => other.compare(one),
            (false, false) => one.compare(other),
            (one, other) => one.cmp(&other),
        }
    }
}

#[cfg(test)]
mod test {
    use super::{CellValue, Order};

    fn sorted(order: &str, values: &[CellValue]) -> Vec<String> {
        let order = Order::parse(order);
        let mut values = values.to_vec();
        values.sort_by(|one, other| order.compare(one, other));
        values.iter().map(CellValue::exported).collect()
    }

    #[test]
    fn numbers_are_sorted_as_numbers_and_words_without_regard_to_capitals() {
        let numbers = [10_u64, 9, 100].map(CellValue::from);
        assert_eq!(sorted("n", &numbers), ["9", "10", "100"]);
        let words = ["beta", "Alpha", "GAMMA"].map(|word| CellValue::Text(word.to_owned()));
        assert_eq!(sorted("-n", &words), ["GAMMA", "beta", "Alpha"]);
    }

    #[test]
    fn what_says_nothing_comes_last_either_way() {
        let values = [CellValue::Nothing, CellValue::from(1), CellValue::from(2)];
        assert_eq!(sorted("n", &values), ["1", "2", ""]);
        assert_eq!(sorted("-n", &values), ["2", "1", ""]);
    }

    #[test]
    fn a_second_click_turns_the_order_round() {
        let order = Order::parse("due");
        let turned = order.after_click("due");
        assert_eq!(turned.write(), "-due");
        assert_eq!(turned.after_click("due").write(), "due");
        assert_eq!(turned.after_click("name").write(), "name");
    }
}
