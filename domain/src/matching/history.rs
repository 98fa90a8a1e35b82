//! What a visitor has done so far.

use serde::{Deserialize, Serialize};

use crate::reference::Mode;
use crate::rulebook::Rulebook;

/// How far an exchange of a visitor has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Between the match and the end of the stay.
    Running,
    /// The stay has ended.
    Done,
    /// Cancelled before its end.
    Cancelled,
}

/// One exchange in which an organisation is or was the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitorExchange {
    /// Physical or virtual.
    pub mode: Mode,
    /// Programme phase it belongs to, for example `pilot`.
    pub phase: String,
    /// How far it has come.
    pub progress: Progress,
}

/// What a visitor has done so far, as far as it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct VisitorHistory {
    /// A virtual exchange is done.
    pub virtual_done: bool,
    /// The physical exchange is done.
    pub physical_done: bool,
    /// An exchange is under way.
    pub running: Option<Mode>,
    /// Exchanges that were cancelled. They do not count.
    pub cancelled: u32,
}

impl VisitorHistory {
    /// Sums up the exchanges that count: all of the scheme, or only those of the rulebook's phase
    /// where the rulebook says so.
    pub fn of<'a>(
        exchanges: impl IntoIterator<Item = &'a VisitorExchange>,
        rulebook: &Rulebook,
    ) -> Self {
        let whole_scheme = rulebook.matching.once_in_the_scheme.value;
        exchanges
            .into_iter()
            .filter(|exchange| whole_scheme || exchange.phase == rulebook.phase)
            .fold(Self::default(), Self::and)
    }

    fn and(mut self, exchange: &VisitorExchange) -> Self {
        match (exchange.progress, exchange.mode) {
            (Progress::Running, Mode::Physical) => self.running = Some(Mode::Physical),
            (Progress::Running, Mode::Virtual) => {
                self.running = self.running.or(Some(Mode::Virtual));
            }
            (Progress::Done, Mode::Physical) => self.physical_done = true,
            (Progress::Done, Mode::Virtual) => self.virtual_done = true,
            (Progress::Cancelled, Mode::Physical | Mode::Virtual) => self.cancelled += 1,
        }
        self
    }
}
