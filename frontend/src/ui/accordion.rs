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
    /// The level of its headings: one more than that of the heading above.
    #[prop_or(3)]
    pub level: u8,
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
        html! {
            <div class="ecl-accordion__item">
                <@{format!("h{}", props.level)} class="ecl-accordion__title">
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
                </@>
                <div class="ecl-accordion__content" id={content} hidden={!shown} role="region" aria-labelledby={toggle}>
                    { item.content.clone() }
                </div>
            </div>
        }
    };
    html! { <div class="ecl-accordion">{ for props.items.iter().enumerate().map(item) }</div> }
}
