//! Properties of one thing.

use yew::prelude::*;

/// One property: its name, and what it is.
pub type Fact = (AttrValue, Html);

/// What [`Facts`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The properties in their order.
    pub items: Vec<Fact>,
}

/// A description list of the component library, names beside values where there is room.
#[component]
pub fn Facts(props: &Props) -> Html {
    let item = |(name, value): &Fact| {
        html! {
            <div class="portal-facts__item">
                <dt class="portal-facts__name">{ name }</dt>
                <dd class="portal-facts__value">{ value.clone() }</dd>
            </div>
        }
    };
    html! { <dl class="portal-facts">{ for props.items.iter().map(item) }</dl> }
}
