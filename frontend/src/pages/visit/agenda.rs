//! What happens on which day.

use clusterxchange_contract::building::visit::AgendaItem;
use yew::prelude::*;

use crate::i18n::{format, use_texts};

/// What [`Agenda`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The items.
    pub items: Vec<AgendaItem>,
}

/// The items by day; nothing where there are none.
#[component]
pub fn Agenda(props: &Props) -> Html {
    let texts = use_texts();
    let mut items = props.items.clone();
    items.sort_by_key(|item| item.on);
    if items.is_empty() {
        return Html::default();
    }
    let entry = |item: &AgendaItem| {
        html! {
            <li class="agenda__item">
                <p class="portal-quiet">{ format::day(&texts, item.on) }</p>
                <p class="news__title">{ item.title.as_str() }</p>
                <p class="portal-prose">{ item.details.as_str() }</p>
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="agenda-title">
            <h2 id="agenda-title" class="case-section__title">{ texts.say("visit-agenda") }</h2>
            <ol class="agenda">{ for items.iter().map(entry) }</ol>
        </section>
    }
}
