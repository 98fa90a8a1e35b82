//! Things with the same properties.

use yew::prelude::*;

/// One cell: what it shows.
pub type Cell = Html;

/// What [`Table`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the table is about.
    pub caption: AttrValue,
    /// The names of the columns; the first column names its row.
    pub columns: Vec<AttrValue>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A table of the component library. On a narrow screen each row becomes a list of its properties,
/// for which every cell carries the name of its column.
#[component]
pub fn Table(props: &Props) -> Html {
    let head = |column: &AttrValue| {
        html! { <th class="ecl-table__header" scope="col">{ column }</th> }
    };
    let row = |cells: &Vec<Cell>| {
        let cell = |(index, content): (usize, &Cell)| {
            let column = props.columns.get(index).cloned();
            if index == 0 {
                html! { <th class="ecl-table__cell portal-table__name" scope="row" data-ecl-table-header={column}><div>{ content.clone() }</div></th> }
            } else {
                html! { <td class="ecl-table__cell" data-ecl-table-header={column}><div>{ content.clone() }</div></td> }
            }
        };
        html! { <tr class="ecl-table__row">{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <div class="ecl-table-responsive">
            <table class="ecl-table ecl-table--zebra portal-table">
                <caption class="ecl-table__caption">{ &props.caption }</caption>
                <thead class="ecl-table__head">
                    <tr class="ecl-table__row">{ for props.columns.iter().map(head) }</tr>
                </thead>
                <tbody class="ecl-table__body">{ for props.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
