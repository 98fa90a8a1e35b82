//! The table of an exchange.

mod before;
mod stages;
mod stay;

use super::{Action, Stage};
use crate::receipt::Party::{
    self, Commission, Host, HostPartnership, SupportOffice, Visitor, VisitorPartnership,
};
use crate::workflow::Row;
use crate::workflow::table::joined;

pub use stages::STAGES;

const LENGTH: usize = before::ROWS.len() + stay::ROWS.len();

/// The transitions.
pub const TABLE: &[Row<Stage, Action>] = &joined::<_, LENGTH>(before::ROWS, stay::ROWS);

/// Visitor and host.
const PAIR: &[Party] = &[Visitor, Host];
/// The Partnerships of both sides.
const PARTNERSHIPS: &[Party] = &[VisitorPartnership, HostPartnership];
/// Both sides and their Partnerships.
const SIDES: &[Party] = &[Visitor, Host, VisitorPartnership, HostPartnership];
/// Those, and the Support Office.
const CHECKED: &[Party] = &[
    Visitor,
    Host,
    VisitorPartnership,
    HostPartnership,
    SupportOffice,
];
/// Every party; the Commission only where it has to do with the case.
const ALL: &[Party] = &[
    Visitor,
    Host,
    VisitorPartnership,
    HostPartnership,
    SupportOffice,
    Commission,
];

/// The visitor enters its bank account, as early as it likes.
const fn account(from: Stage, to: &'static [Stage]) -> Row<Stage, Action> {
    row(from, Action::EnterBankAccount, &[Visitor], to)
}

const fn row(
    from: Stage,
    action: Action,
    by: &'static [Party],
    to: &'static [Stage],
) -> Row<Stage, Action> {
    Row::new(from, action, by, to)
}
