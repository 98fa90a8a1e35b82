//! What the guards of an exchange need to know from outside.

use rust_decimal::Decimal;

use crate::building::DocumentHash;
use crate::receipt::Receipt;
use crate::workflow::Moment;

/// What the guards of an exchange need to know from outside.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The moment of the step.
    pub moment: Moment<'a>,
    /// Whether mode and dates are allowed; from the first signature on under the rulebook of that
    /// signature.
    pub stay: &'a Receipt,
    /// Whether the Commitment to Quality is complete.
    pub commitment: &'a Receipt,
    /// Whether the two may be a pair.
    pub pair: &'a Receipt,
    /// Whether the closing report is complete.
    pub report: &'a Receipt,
    /// Whether the random draw for the commitment as it stands came out for the Commission. Looked
    /// at once, when the Support Office validates (or would, if it need not validate everything).
    pub drawn: bool,
    /// The lump sum for the plan as it stands, if it can be computed.
    pub lump_sum: Option<Decimal>,
    /// What is due for the stay as far as it went, for an early end; without force majeure.
    pub shortened: Option<Decimal>,
    /// The hash of the Financial Agreement as it stands.
    pub agreement: Option<DocumentHash>,
}
