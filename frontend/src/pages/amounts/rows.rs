//! What is paid for a stay in each country, in the order that the reader wants.

use std::cmp::Ordering;

use chrono::NaiveDate;
use clusterxchange_domain::building::lump_sum::half;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// How many shades the map has.
pub const SHADES: usize = 5;

/// One country.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The country.
    pub code: CountryCode,
    /// Its name in the reader's language.
    pub name: String,
    /// The full amount.
    pub full: Decimal,
    /// Half of it.
    pub half: Decimal,
    /// The last day on which the amount holds, where there is one.
    pub until: Option<NaiveDate>,
    /// What participants of this country read.
    pub note: Option<String>,
}

/// By what the table is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The country's name.
    Country,
    /// The amount.
    Amount,
}

/// The order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: Column,
    /// Whether from the end.
    pub descending: bool,
}

impl Order {
    /// The order after a column's heading was chosen: the same column again turns it round.
    pub fn after(self, by: Column) -> Self {
        Self {
            by,
            descending: self.by == by && !self.descending,
        }
    }

    /// Puts the rows into this order; `compare` is that of names in the reader's language.
    pub fn sort(self, rows: &mut [Row], compare: impl Fn(&str, &str) -> Ordering) {
        rows.sort_by(|one, other| {
            let by_name = compare(&one.name, &other.name);
            let order = match self.by {
                Column::Country => by_name,
                Column::Amount => one.full.cmp(&other.full),
            };
            let order = if self.descending {
                order.reverse()
            } else {
                order
            };
            if order == Ordering::Equal {
                by_name
            } else {
                order
            }
        });
    }
}

/// The countries for which an amount is known on a day or later.
pub fn rows(rules: &Rulebook, today: NaiveDate, name: impl Fn(&str) -> String) -> Vec<Row> {
    let countries = &rules.participation.countries.value;
    rules
        .lump_sum
        .ceilings
        .value
        .iter()
        .filter(|ceiling| ceiling.to.is_none_or(|last| today <= last))
        .map(|ceiling| Row {
            code: ceiling.country,
            name: name(ceiling.country.as_str()),
            full: ceiling.amount,
            half: half(ceiling.amount),
            until: ceiling.to,
            note: countries
                .get(&ceiling.country)
                .and_then(|rule| rule.warning.clone()),
        })
        .collect()
}

/// The shade of an amount between the lowest and the highest one.
pub fn shade(amount: Decimal, lowest: Decimal, highest: Decimal) -> usize {
    let share = (amount - lowest).checked_div(highest - lowest);
    let step = share.and_then(|share| (share * Decimal::from(SHADES)).to_usize());
    step.unwrap_or_default().min(SHADES - 1)
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::rulebook::shipped;

    use super::*;

    fn open() -> Vec<Row> {
        let books = shipped().unwrap();
        let book = books.iter().find(|book| book.example).unwrap();
        rows(book, "2027-01-01".parse().unwrap(), str::to_owned)
    }

    fn order(by: Column, descending: bool) -> Order {
        Order { by, descending }
    }

    #[test]
    fn each_country_has_its_amount_and_the_half_of_it() {
        let rows = open();
        let portugal = rows.iter().find(|row| row.name == "PT").unwrap();
        assert_eq!((portugal.full, portugal.half), (780.into(), 390.into()));
        assert!(
            rows.iter()
                .find(|row| row.name == "XK")
                .unwrap()
                .note
                .is_some()
        );
    }

    #[test]
    fn choosing_a_column_again_turns_the_order_round() {
        let first = order(Column::Country, false);
        assert!(first.after(Column::Country).descending);
        assert_eq!(first.after(Column::Amount), order(Column::Amount, false));
    }

    #[test]
    fn rows_of_one_amount_stay_in_the_order_of_names() {
        let mut rows = open();
        order(Column::Amount, true).sort(&mut rows, str::cmp);
        assert_eq!(rows[0].name, "DK");
        let ties = rows.iter().filter(|row| row.full == 900.into());
        let ties: Vec<_> = ties.map(|row| row.name.as_str()).collect();
        assert_eq!(ties, ["AT", "FR", "IS", "IT"]);
    }

    #[test]
    fn the_lowest_amount_has_the_first_shade_and_the_highest_the_last() {
        let shade = |amount: u32| shade(amount.into(), 500.into(), 1000.into());
        assert_eq!(
            [shade(500), shade(599), shade(600), shade(1000)],
            [0, 0, 1, 4]
        );
        assert_eq!(super::shade(5.into(), 5.into(), 5.into()), 0);
    }
}
