//! Numbers drawn as bars.

use yew::prelude::*;

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct PartBar {
    /// What is counted, perhaps as a link.
    pub name: Html,
    /// The number in words.
    pub value: AttrValue,
    /// Its parts, one after the other, in thousandths of the whole width.
    pub parts: Vec<u64>,
}

/// What [`PartBars`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The bars in their order.
    pub bars: Vec<PartBar>,
}

/// A list of numbers, each with a bar. Whoever does not see the bars reads the same numbers.
#[component]
pub fn PartBars(props: &Props) -> Html {
    html! { <ul class="part-bars">{ for props.bars.iter().map(bar) }</ul> }
}

fn bar(bar: &PartBar) -> Html {
    let mut from = 0;
    let part = |(place, width): (usize, &u64)| {
        let x = from;
        from += width;
        html! { <rect class={format!("part-bars__part part-bars__part--{place}")} x={x.to_string()} y="0" width={width.to_string()} height="10" /> }
    };
    let parts: Html = bar.parts.iter().enumerate().map(part).collect();
    html! {
        <li class="part-bars__bar">
            <span class="part-bars__name">{ bar.name.clone() }</span>
            <svg class="part-bars__drawing" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="part-bars__ground" x="0" y="0" width="1000" height="10" />
                { parts }
            </svg>
            <span class="part-bars__value">{ &bar.value }</span>
        </li>
    }
}

/// A number as thousandths of the greatest one.
pub fn thousandths(number: u64, greatest: u64) -> u64 {
    number
        .saturating_mul(1000)
        .checked_div(greatest)
        .unwrap_or_default()
        .min(1000)
}

#[cfg(test)]
mod test {
    use super::thousandths;

    #[test]
    fn the_greatest_number_fills_the_width_and_nothing_is_drawn_of_nothing() {
        assert_eq!(thousandths(5, 10), 500);
        assert_eq!(thousandths(12, 10), 1000);
        assert_eq!(thousandths(3, 0), 0);
    }
}
