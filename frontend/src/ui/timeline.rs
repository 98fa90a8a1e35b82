//! What happened, in its order.

use yew::prelude::*;

/// One entry of a [`Timeline`].
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineItem {
    /// When, in words.
    pub when: AttrValue,
    /// What.
    pub title: AttrValue,
    /// More about it.
    pub content: Html,
}

/// What [`Timeline`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The entries in the order in which they are read.
    pub items: Vec<TimelineItem>,
}

/// A timeline of the component library.
#[component]
pub fn Timeline(props: &Props) -> Html {
    let item = |item: &TimelineItem| {
        html! {
            <li class="ecl-timeline__item portal-timeline__item">
                <div class="portal-timeline__when">{ &item.when }</div>
                <div class="portal-timeline__title">{ &item.title }</div>
                <div class="ecl-timeline__content">{ item.content.clone() }</div>
            </li>
        }
    };
    html! { <ol class="ecl-timeline portal-timeline">{ for props.items.iter().map(item) }</ol> }
}
