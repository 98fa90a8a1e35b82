//! The rules of the ClusterXchange scheme.
//!
//! Pure, synchronous and total: no clock, no randomness, no input or output. Whatever a rule
//! depends on (the day, the rulebook in force, the calendar, what a visitor did before) is an
//! argument. The same crate runs in the server and, as WebAssembly, in the browser, so that a form
//! says beforehand what the server would decide.
//!
//! The four phases of the scheme are four rooms: [`registration`], [`matching`], [`building`] and
//! [`execution`]. Every rule answers with a [`receipt::Receipt`].

pub mod administration;
pub mod building;
pub mod execution;
pub mod matching;
pub mod receipt;
pub mod reference;
pub mod registration;
pub mod rulebook;
pub mod rules;
pub mod text;
pub mod workflow;
