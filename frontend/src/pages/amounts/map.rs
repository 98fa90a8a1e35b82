//! Europe in tiles, a shade for each amount.

use clusterxchange_domain::reference::CountryCode;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::rows::{Row, SHADES, shade};
use crate::i18n::{Texts, format, use_texts};

/// The countries of each line of the map, from west to east; a dot is an empty place. A country that is
/// not here stands below.
const LINES: [&str; 9] = [
    "IS . . . NO SE FI . . .",
    ". . . . DK . LV EE . .",
    "IE GB . NL DE PL LT . . .",
    ". . BE LU CZ SK UA MD . .",
    ". . FR CH AT HU RO . . .",
    "PT ES . IT SI HR RS BG . GE",
    ". . . . . BA XK . . AM",
    ". . . . . ME MK . TR .",
    ". . . MT . AL GR . CY .",
];
const COLUMNS: usize = 10;
const TILE: usize = 100;

/// What [`TileMap`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The countries.
    pub rows: Vec<Row>,
    /// The currency.
    pub currency: String,
    /// The country that is looked at.
    pub chosen: Option<CountryCode>,
    /// A country was pointed at.
    pub onchoose: Callback<CountryCode>,
}

/// The map and what its shades mean. The table says the same in words, so the map itself is one picture.
#[component]
pub fn TileMap(props: &Props) -> Html {
    let texts = use_texts();
    let amounts = || props.rows.iter().map(|row| row.full);
    let lowest = amounts().min().unwrap_or_default();
    let highest = amounts().max().unwrap_or_default();
    let codes = props.rows.iter().map(|row| row.code.as_str());
    let below: Vec<_> = codes.filter(|code| place(code).is_none()).collect();
    let height = LINES.len() + usize::from(!below.is_empty());
    let tile = |row: &Row| {
        let code = row.code.as_str();
        let last = || below.iter().position(|it| *it == code).unwrap_or_default();
        let place = place(code).unwrap_or_else(|| (last(), LINES.len()));
        tile(&texts, props, row, place, shade(row.full, lowest, highest))
    };
    let (from, to) = (money(&texts, lowest, props), money(&texts, highest, props));
    let label = texts.tell("amounts-map", [("from", from.into()), ("to", to.into())]);
    let viewbox = format!("0 0 {} {}", COLUMNS * TILE, height * TILE);
    html! {
        <figure class="tiles">
            <p class="portal-quiet">{ texts.say("amounts-map-how") }</p>
            <svg class="tiles__map" viewBox={viewbox} role="img" aria-label={label}>
                { for props.rows.iter().map(tile) }
            </svg>
            <figcaption class="tiles__legend">
                { for (0..SHADES).map(|step| legend(&texts, props, step, lowest, highest)) }
            </figcaption>
        </figure>
    }
}

/// Column and line of a country.
fn place(code: &str) -> Option<(usize, usize)> {
    LINES.iter().enumerate().find_map(|(line, places)| {
        let column = places.split(' ').position(|place| place == code)?;
        Some((column, line))
    })
}

fn money(texts: &Texts, amount: Decimal, props: &Props) -> String {
    format::money(texts, amount, &props.currency)
}

fn tile(
    texts: &Texts,
    props: &Props,
    row: &Row,
    (column, line): (usize, usize),
    shade: usize,
) -> Html {
    let chosen = (props.chosen == Some(row.code)).then_some("tiles__tile--chosen");
    let code = row.code;
    let onclick = props.onchoose.reform(move |_: MouseEvent| code);
    let at = format!("translate({} {})", column * TILE, line * TILE);
    html! {
        <g class={classes!("tiles__tile", format!("tiles__tile--{shade}"), chosen)} transform={at} {onclick}>
            <title>{ format!("{}: {}", row.name, money(texts, row.full, props)) }</title>
            <rect x="3" y="3" width="94" height="94" rx="12" />
            <text x="50" y="48" class="tiles__code">{ row.code.eu_style() }</text>
            <text x="50" y="78" class="tiles__amount">{ format::number(texts, &row.full.normalize().to_string()) }</text>
        </g>
    }
}

fn legend(texts: &Texts, props: &Props, step: usize, lowest: Decimal, highest: Decimal) -> Html {
    let edge = |step: usize| {
        let share = Decimal::from(step) / Decimal::from(SHADES);
        money(texts, (lowest + (highest - lowest) * share).round(), props)
    };
    let words = texts.tell(
        "amounts-legend",
        [("from", edge(step).into()), ("to", edge(step + 1).into())],
    );
    html! {
        <span class="tiles__entry">
            <span class={classes!("tiles__swatch", format!("tiles__swatch--{step}"))} aria-hidden="true" />{ words }
        </span>
    }
}

#[cfg(test)]
mod test {
    use std::collections::BTreeSet;

    use clusterxchange_domain::rulebook::shipped;

    use super::{COLUMNS, LINES, place};

    #[test]
    fn each_line_is_as_wide_as_the_map_and_no_country_stands_twice() {
        let places: Vec<_> = LINES.iter().flat_map(|line| line.split(' ')).collect();
        assert!(LINES.iter().all(|line| line.split(' ').count() == COLUMNS));
        let countries = || places.iter().filter(|place| **place != ".");
        assert_eq!(
            countries().collect::<BTreeSet<_>>().len(),
            countries().count()
        );
    }

    #[test]
    fn every_country_with_an_amount_has_its_place() {
        for book in shipped().unwrap() {
            for ceiling in &book.lump_sum.ceilings.value {
                assert!(
                    place(ceiling.country.as_str()).is_some(),
                    "{}",
                    ceiling.country
                );
            }
        }
    }
}
