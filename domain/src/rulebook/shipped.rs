//! The rulebooks that come with the program.

use std::sync::OnceLock;

use super::{Rulebook, RulebookError};

const FILES: [&str; 4] = [
    include_str!("../../rulebooks/pilot-2020.1.toml"),
    include_str!("../../rulebooks/pilot-2020.2.toml"),
    include_str!("../../rulebooks/second-2022.1.toml"),
    include_str!("../../rulebooks/open-2026.1.toml"),
];

/// The shipped rulebooks, oldest first: the first content of a fresh installation's table.
pub fn shipped() -> Result<&'static [Rulebook], RulebookError> {
    static SHIPPED: OnceLock<Result<Vec<Rulebook>, RulebookError>> = OnceLock::new();
    let parsed = SHIPPED.get_or_init(|| FILES.iter().map(|text| Rulebook::parse(text)).collect());
    match parsed {
        Ok(rulebooks) => Ok(rulebooks),
        Err(error) => Err(error.clone()),
    }
}
