//! Accounts, sessions, roles and tokens.

mod account;
mod session;

pub use account::{Account, AddressVerification, Me, Membership, NewAccount, Password};
pub use session::{NewSession, Session};
