//! A table to work with: it sorts, filters and exports, and its state is the page's address.

mod bar;
mod csv;
mod rows;
mod value;

use std::rc::Rc;

use js_sys::encode_uri_component;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

pub use rows::{Column, DataCell, Filter, Row};
pub use value::CellValue;

use bar::FilterBar;
use rows::SORT;
use value::Order;

use super::{Button, ButtonKind, Icon, IconSize};
use crate::i18n::{Texts, use_texts};
use crate::query::{QueryHandle, use_query};

/// How many rows are drawn at first, and with each further click.
const PORTION: usize = 20;

/// What [`DataTable`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the table is about.
    pub caption: AttrValue,
    /// Name of the exported file, without its ending.
    pub name: &'static str,
    /// The columns; the first one names its row.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Rc<Vec<Row>>,
    /// What it can be filtered by.
    #[prop_or_default]
    pub filters: Vec<Filter>,
    /// The order as long as the address names none: a column, with `-` for the greatest first.
    #[prop_or_default]
    pub order: &'static str,
    /// Asks for more rows, if the server has more.
    #[prop_or_default]
    pub more: Option<Callback<()>>,
    /// What is shown where there is no row at all.
    pub empty: Html,
}

/// The table with filters before and further rows behind it. On a narrow screen each row becomes a
/// card, and the order is chosen in a list.
#[component]
pub fn DataTable(props: &Props) -> Html {
    let texts = use_texts();
    let handle = use_query();
    let portion = use_state(|| PORTION);
    let order = Order::parse(handle.query.get(SORT).unwrap_or(props.order));
    let found = rows::shown(
        &props.rows,
        &props.columns,
        &props.filters,
        &handle.query,
        &order,
    );
    let file = csv::csv(
        props.columns.iter().map(|column| column.title.as_str()),
        found
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.value.exported()).collect()),
    );
    let export = {
        let name = props.name;
        Callback::from(move |()| download(&format!("{name}.csv"), &file))
    };
    let drawn = found.iter().take(*portion);
    let body = if found.is_empty() {
        nothing(&texts, props, &handle)
    } else {
        html! {
            <div class="ecl-table-responsive">
                <table class="ecl-table ecl-table--zebra portal-table data-table">
                    <caption class="ecl-table__caption portal-unseen">{ &props.caption }</caption>
                    <thead class="ecl-table__head">
                        <tr class="ecl-table__row">{ for props.columns.iter().map(|column| head(&handle, column, &order)) }</tr>
                    </thead>
                    <tbody class="ecl-table__body">{ for drawn.map(|row| body_row(props, row)) }</tbody>
                </table>
            </div>
        }
    };
    let more = further(&texts, props, &portion, found.len());
    html! {
        <div class="data-table-frame">
            <FilterBar
                columns={props.columns.clone()} filters={props.filters.clone()} order={order.clone()}
                shown={found.len()} all={props.rows.len()} has_more={props.more.is_some()} onexport={export}
            />
            { body }
            { more }
        </div>
    }
}

fn head(handle: &QueryHandle, column: &Column, order: &Order) -> Html {
    let is_by = order.column == column.key;
    let sort = match (is_by, order.descending) {
        (true, false) => Some("ascending"),
        (true, true) => Some("descending"),
        (false, _) => None,
    };
    let onclick = {
        let (handle, next) = (handle.clone(), order.after_click(column.key));
        Callback::from(move |_: MouseEvent| {
            handle.go.emit(handle.query.with(SORT, Some(&next.write())));
        })
    };
    let turned = if order.descending {
        "data-table__arrow--down"
    } else {
        ""
    };
    html! {
        <th class="ecl-table__header" scope="col" aria-sort={sort}>
            <button type="button" class="data-table__sort" {onclick}>
                <span>{ &column.title }</span>
                <span class={classes!("data-table__arrow", turned, is_by.then_some("data-table__arrow--on"))}>
                    <Icon name="solid-arrow" size={IconSize::ExtraSmall} />
                </span>
            </button>
        </th>
    }
}

fn body_row(props: &Props, row: &Row) -> Html {
    let cell = |(index, cell): (usize, &DataCell)| {
        let column = props.columns.get(index).map(|column| column.title.clone());
        let content = html! { <div>{ cell.show.clone() }</div> };
        if index == 0 {
            html! { <th class="ecl-table__cell portal-table__name" scope="row" data-ecl-table-header={column}>{ content }</th> }
        } else {
            html! { <td class="ecl-table__cell" data-ecl-table-header={column}>{ content }</td> }
        }
    };
    html! { <tr key={row.key.clone()} class="ecl-table__row">{ for row.cells.iter().enumerate().map(cell) }</tr> }
}

/// No row at all, or none that passes the filters.
fn nothing(texts: &Texts, props: &Props, handle: &QueryHandle) -> Html {
    if props.rows.is_empty() && handle.query.without([SORT]).is_empty() {
        return props.empty.clone();
    }
    html! { <p class="data-table__nothing">{ texts.say("table-nothing") }</p> }
}

/// More rows: first those that are here already, then those of the server.
fn further(texts: &Texts, props: &Props, portion: &UseStateHandle<usize>, found: usize) -> Html {
    let has_here = found > **portion;
    if !has_here && props.more.is_none() {
        return Html::default();
    }
    let onclick = {
        let (portion, more) = (portion.clone(), props.more.clone());
        Callback::from(move |()| {
            portion.set(*portion + PORTION);
            if let Some(more) = more.as_ref().filter(|_| !has_here) {
                more.emit(());
            }
        })
    };
    html! {
        <div class="portal-turning">
            <Button kind={ButtonKind::Secondary} label={texts.say("table-more")} {onclick} />
        </div>
    }
}

/// Hands a text to the reader as a file. The mark at its beginning tells spreadsheets that it is
/// UTF-8.
fn download(name: &str, text: &str) {
    let address = format!(
        "data:text/csv;charset=utf-8,%EF%BB%BF{}",
        String::from(encode_uri_component(text))
    );
    let link = gloo::utils::document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // A browser that refuses to save a file says so by itself.
    let _named = link.set_attribute("href", &address);
    let _named = link.set_attribute("download", name);
    link.click();
}
