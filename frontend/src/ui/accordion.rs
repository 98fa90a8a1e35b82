//! Details that most readers may skip.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::{Icon, IconSize};

/// One part of an [`Accordion`].
#[derive(Debug, Clone, PartialEq)]
pub struct AccordionItem {
    /// What it is about.
    pub title: Html,
    /// What it says.
    pub content: Html,
}

/// What [`Accordion`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// The parts.
    pub items: Vec<AccordionItem>,
    /// Whether it stands under a heading of the third level; otherwise under one of the second.
    #[prop_or_default]
    pub deep: bool,
}

/// An accordion of the component library: headings with buttons, each opening its own part.
#[component]
pub fn Accordion(props: &Props) -> Html {
    let open = use_state(BTreeSet::new);
    let item = |(index, item): (usize, &AccordionItem)| {
        let shown = open.contains(&index);
        let content = format!("{}-{index}", props.id);
        let toggle = format!("{content}-toggle");
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| {
                let mut next = (*open).clone();
                if !next.remove(&index) {
                    next.insert(index);
                }
                open.set(next);
            })
        };
        let button = html! {
            <button
                type="button"
                class="ecl-accordion__toggle"
                id={toggle.clone()}
                aria-expanded={shown.to_string()}
                aria-controls={content.clone()}
                {onclick}
            >
                <span class="ecl-accordion__toggle-flex">
                    <span class="ecl-accordion__toggle-title">{ item.title.clone() }</span>
                    <span class="ecl-accordion__toggle-indicator">
                        <Icon name="plus" size={IconSize::Small} class="ecl-accordion__toggle-icon" />
                        <Icon name="minus" size={IconSize::Small} class="ecl-accordion__toggle-icon" />
                    </span>
                </span>
            </button>
        };
        let heading = if props.deep {
            html! { <h4 class="ecl-accordion__title">{ button }</h4> }
        } else {
            html! { <h3 class="ecl-accordion__title">{ button }</h3> }
        };
        html! {
            <div class="ecl-accordion__item">
                { heading }
                <div class="ecl-accordion__content" id={content} hidden={!shown} role="region" aria-labelledby={toggle}>
                    { item.content.clone() }
                </div>
            </div>
        }
    };
    html! { <div class="ecl-accordion">{ for props.items.iter().enumerate().map(item) }</div> }
}
