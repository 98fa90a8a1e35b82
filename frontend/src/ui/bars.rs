//! Numbers as bars, in a table that says the same.

use yew::prelude::*;

/// One row of [`Bars`].
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is about.
    pub name: AttrValue,
    /// How long the bar is; the longest of all bars fills the width.
    pub size: f64,
    /// The value in words.
    pub value: AttrValue,
}

/// What [`Bars`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the table is about.
    pub caption: AttrValue,
    /// The name of the first column.
    pub of: AttrValue,
    /// The name of the second column.
    pub what: AttrValue,
    /// The rows.
    pub bars: Vec<Bar>,
}

/// A bar chart that is a table: the bars only repeat what the numbers beside them say.
#[component]
pub fn Bars(props: &Props) -> Html {
    let longest = props.bars.iter().map(|bar| bar.size).fold(0.0, f64::max);
    let row = |bar: &Bar| {
        let width = if longest > 0.0 {
            bar.size / longest * 100.0
        } else {
            0.0
        };
        html! {
            <tr>
                <th scope="row" class="bars__name">{ &bar.name }</th>
                <td class="bars__value">
                    <span class="bars__number">{ &bar.value }</span>
                    <svg class="bars__track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect class="bars__bar" width={format!("{width:.1}")} height="4" />
                    </svg>
                </td>
            </tr>
        }
    };
    html! {
        <table class="bars">
            <caption class="bars__caption">{ &props.caption }</caption>
            <thead class="portal-unseen">
                <tr><th scope="col">{ &props.of }</th><th scope="col">{ &props.what }</th></tr>
            </thead>
            <tbody>{ for props.bars.iter().map(row) }</tbody>
        </table>
    }
}
