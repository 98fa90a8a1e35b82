//! The amounts as a table that the reader can sort.

use yew::prelude::*;

use super::rows::{Column, Order, Row};
use crate::i18n::{Texts, format, use_texts};

/// What [`AmountTable`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The countries.
    pub rows: Vec<Row>,
    /// The currency.
    pub currency: String,
}

/// Country, full amount, half amount; the headings sort.
#[component]
pub fn AmountTable(props: &Props) -> Html {
    let texts = use_texts();
    let order = use_state(|| Order {
        by: Column::Country,
        descending: false,
    });
    let mut rows = props.rows.clone();
    order.sort(&mut rows, |one, other| format::compare(&texts, one, other));
    html! {
        <table class="amounts__table">
            <caption class="bars__caption">{ texts.say("amounts-table") }</caption>
            <thead>
                <tr>
                    { heading(texts.say("amounts-country"), Column::Country, &order) }
                    { heading(texts.say("amounts-full"), Column::Amount, &order) }
                    <th scope="col">{ texts.say("amounts-half") }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(|row| line(&texts, row, &props.currency)) }</tbody>
        </table>
    }
}

fn heading(name: String, by: Column, order: &UseStateHandle<Order>) -> Html {
    let (sort, sign) = match (order.by == by, order.descending) {
        (false, _) => (None, "\u{2195}"),
        (true, false) => (Some("ascending"), "\u{2191}"),
        (true, true) => (Some("descending"), "\u{2193}"),
    };
    let onclick = {
        let order = order.clone();
        Callback::from(move |_: MouseEvent| order.set(order.after(by)))
    };
    html! {
        <th scope="col" aria-sort={sort}>
            <button type="button" class="amounts__sort" {onclick}>{ name }<span aria-hidden="true">{ sign }</span></button>
        </th>
    }
}

fn line(texts: &Texts, row: &Row, currency: &str) -> Html {
    let until = row.until.map(|day| {
        let day = format::day(texts, day);
        texts.tell("amounts-until", [("day", day.into())])
    });
    let remarks = [row.note.clone(), until].into_iter().flatten();
    let star = if row.note.is_some() { "*" } else { "" };
    html! {
        <tr>
            <th scope="row">
                { &row.name }{ star }{ " " }<span class="portal-quiet">{ row.code.eu_style() }</span>
                { for remarks.map(|text| html! { <p class="amounts__note">{ text }</p> }) }
            </th>
            <td>{ format::money(texts, row.full, currency) }</td>
            <td>{ format::money(texts, row.half, currency) }</td>
        </tr>
    }
}
