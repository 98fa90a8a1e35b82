//! What stands above a table: filters, how many rows there are, and the way out as a file.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::rows::{Column, Filter, SORT, TEXT};
use super::value::Order;
use crate::i18n::use_texts;
use crate::query::{Query, use_query};
use crate::ui::{Button, ButtonKind, Select};

/// What [`FilterBar`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The columns, to sort by on a narrow screen.
    pub columns: Vec<Column>,
    /// What can be filtered by.
    pub filters: Vec<Filter>,
    /// The order on screen.
    pub order: Order,
    /// How many rows pass the filters.
    pub shown: usize,
    /// How many rows there are.
    pub all: usize,
    /// Whether the server has more.
    pub has_more: bool,
    /// Saves what is shown as a file.
    pub onexport: Callback<()>,
}

/// Filters as the address has them.
#[component]
pub fn FilterBar(props: &Props) -> Html {
    let texts = use_texts();
    let handle = use_query();
    let choose = |key: &'static str, values: Vec<String>| {
        let handle = handle.clone();
        Callback::from(move |place: Option<usize>| {
            let value = place.and_then(|place| values.get(place));
            let next = handle.query.with(key, value.map(String::as_str));
            handle.go.emit(next);
        })
    };
    let filter = |filter: &Filter| {
        let values: Vec<String> = filter
            .options
            .iter()
            .map(|(value, _)| value.clone())
            .collect();
        let chosen = handle.query.get(filter.key);
        let value = values
            .iter()
            .position(|value| Some(value.as_str()) == chosen);
        let options: Vec<AttrValue> = filter
            .options
            .iter()
            .map(|(_, name)| name.clone())
            .collect();
        let none = filter.none.clone();
        let none = none.unwrap_or_else(|| texts.say("table-all").into());
        html! {
            <Select
                key={filter.key} id={format!("filter-{}", filter.key)} label={filter.label.clone()} {none}
                {options} {value} onchange={choose(filter.key, values)}
            />
        }
    };
    let typed = {
        let handle = handle.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            handle.replace.emit(handle.query.with(TEXT, Some(&text)));
        })
    };
    let keys: Vec<&'static str> = props
        .filters
        .iter()
        .map(|it| it.key)
        .chain([TEXT])
        .collect();
    let is_filtered = keys.iter().any(|key| handle.query.get(key).is_some());
    let clear = {
        let handle = handle.clone();
        Callback::from(move |()| handle.go.emit(handle.query.without(keys.iter().copied())))
    };
    html! {
        <div class="data-table__bar">
            <div class="data-table__filters">
                <div class="ecl-form-group">
                    <label class="ecl-form-label" for="filter-text">{ texts.say("table-text") }</label>
                    <input
                        id="filter-text" type="search" autocomplete="off" class="ecl-text-input"
                        value={handle.query.get(TEXT).unwrap_or_default().to_owned()} oninput={typed}
                    />
                </div>
                { for props.filters.iter().map(filter) }
                <OrderChoice columns={props.columns.clone()} order={props.order.clone()} query={handle.query.clone()} onchange={handle.go.clone()} />
            </div>
            <div class="data-table__summary">
                <p role="status" class="data-table__count">{ texts.tell("table-count", [("shown", props.shown.into()), ("all", props.all.into())]) }</p>
                if props.has_more {
                    <p class="portal-quiet">{ texts.say("table-has-more") }</p>
                }
                if is_filtered {
                    <Button kind={ButtonKind::Ghost} label={texts.say("table-clear")} onclick={clear} />
                }
                <Button kind={ButtonKind::Ghost} icon="download" label={texts.say("table-export")} onclick={props.onexport.clone()} />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OrderProps {
    columns: Vec<Column>,
    order: Order,
    query: Query,
    onchange: Callback<Query>,
}

/// The order as a list to choose from, for narrow screens, where cards have no heads to click.
#[component]
fn OrderChoice(props: &OrderProps) -> Html {
    let texts = use_texts();
    let mut orders = Vec::new();
    let mut options: Vec<AttrValue> = Vec::new();
    for column in &props.columns {
        let name = column.title.as_str();
        orders.push(column.key.to_owned());
        options.push(
            texts
                .tell("table-sort-up", [("column", name.into())])
                .into(),
        );
        orders.push(format!("-{}", column.key));
        options.push(
            texts
                .tell("table-sort-down", [("column", name.into())])
                .into(),
        );
    }
    let current = props.order.write();
    let value = orders.iter().position(|order| *order == current);
    let onchange = {
        let query = props.query.clone();
        props.onchange.reform(move |place: Option<usize>| {
            let order = place.and_then(|place| orders.get(place));
            query.with(SORT, order.map(String::as_str))
        })
    };
    html! {
        <div class="data-table__order">
            <Select id="table-order" label={texts.say("table-sort")} none={texts.say("table-unsorted")} {options} {value} {onchange} />
        </div>
    }
}
