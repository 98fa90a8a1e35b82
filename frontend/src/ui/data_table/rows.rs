//! Rows of a table that can be filtered, and which of them are shown in which order.

use yew::prelude::*;

use super::value::{CellValue, Order};
use crate::query::Query;

/// The parameter of the address that holds the order.
pub const SORT: &str = "sort";
/// The parameter of the address that holds the words looked for.
pub const TEXT: &str = "text";

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name in addresses.
    pub key: &'static str,
    /// Its head.
    pub title: AttrValue,
}

impl Column {
    /// A column with a name for addresses and a head.
    pub fn new(key: &'static str, title: String) -> Self {
        Self {
            key,
            title: title.into(),
        }
    }
}

/// A cell: what it shows, and what it is sorted and exported by.
#[derive(Debug, Clone, PartialEq)]
pub struct DataCell {
    /// What it shows.
    pub show: Html,
    /// What it says.
    pub value: CellValue,
}

impl DataCell {
    /// A cell that shows something else than it is sorted by.
    pub fn new(show: Html, value: impl Into<CellValue>) -> Self {
        Self {
            show,
            value: value.into(),
        }
    }

    /// A cell of words.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::new(html! { { text.clone() } }, text)
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What tells it from other rows.
    pub key: String,
    /// Its cells, in the order of the columns.
    pub cells: Vec<DataCell>,
    /// What it is found by: the name of a filter and a value of it.
    pub facets: Vec<(&'static str, String)>,
}

/// A property to filter by.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// Its name in addresses, and in the rows' facets.
    pub key: &'static str,
    /// Its name for people.
    pub label: AttrValue,
    /// What it is called where nothing is chosen; "All" unless told.
    pub none: Option<AttrValue>,
    /// What can be chosen: the value in addresses, and its name for people.
    pub options: Vec<(String, AttrValue)>,
}

/// The rows that the address asks for, in its order.
pub fn shown<'a>(
    rows: &'a [Row],
    columns: &[Column],
    filters: &[Filter],
    query: &Query,
    order: &Order,
) -> Vec<&'a Row> {
    let mut found: Vec<&Row> = rows
        .iter()
        .filter(|row| filters.iter().all(|filter| passes(row, filter.key, query)))
        .filter(|row| query.get(TEXT).is_none_or(|text| says(row, text)))
        .collect();
    if let Some(place) = columns.iter().position(|it| it.key == order.column) {
        let nothing = CellValue::Nothing;
        let value = |row: &'a Row| row.cells.get(place).map(|cell| &cell.value);
        found.sort_by(|one, other| {
            order.compare(
                value(one).unwrap_or(&nothing),
                value(other).unwrap_or(&nothing),
            )
        });
    }
    found
}

fn passes(row: &Row, key: &str, query: &Query) -> bool {
    query.get(key).is_none_or(|wanted| {
        let mut facets = row.facets.iter();
        facets.any(|(name, value)| *name == key && value == wanted)
    })
}

/// Whether each of the words stands in some cell.
fn says(row: &Row, text: &str) -> bool {
    let cells: Vec<String> = row
        .cells
        .iter()
        .map(|cell| cell.value.exported().to_lowercase())
        .collect();
    text.to_lowercase()
        .split_whitespace()
        .all(|word| cells.iter().any(|cell| cell.contains(word)))
}

#[cfg(test)]
mod test {
    use super::*;

    fn row(name: &str, country: &str) -> Row {
        Row {
            key: name.to_owned(),
            cells: vec![DataCell {
                show: Html::default(),
                value: name.to_owned().into(),
            }],
            facets: vec![("country", country.to_owned())],
        }
    }

    fn names(query: impl Into<Query>, order: &str) -> Vec<String> {
        let rows = [
            row("Bee Lda", "PT"),
            row("Ant Oy", "FI"),
            row("Cat Lda", "PT"),
        ];
        let columns = [Column::new("name", "Name".to_owned())];
        let filter = Filter {
            key: "country",
            label: "Country".into(),
            none: None,
            options: Vec::new(),
        };
        shown(
            &rows,
            &columns,
            &[filter],
            &query.into(),
            &Order::parse(order),
        )
        .iter()
        .map(|row| row.key.clone())
        .collect()
    }

    #[test]
    fn the_address_says_which_rows_are_shown_and_in_which_order() {
        assert_eq!(
            names(Query::default(), "name"),
            ["Ant Oy", "Bee Lda", "Cat Lda"]
        );
        assert_eq!(names([("country", "PT")], "-name"), ["Cat Lda", "Bee Lda"]);
        assert_eq!(names([("country", "XX")], "name"), [""; 0]);
    }

    #[test]
    fn all_words_have_to_be_found_somewhere_in_the_row() {
        assert_eq!(names([("text", "lda CAT")], "name"), ["Cat Lda"]);
        assert_eq!(names([("text", "lda oy")], "name"), [""; 0]);
    }

    #[test]
    fn an_unknown_order_leaves_the_rows_as_they_came() {
        assert_eq!(names(Query::default(), "nothing")[0], "Bee Lda");
    }
}
