//! The contract: the types that travel between the server and its clients.
//!
//! The portal uses the same types as the server, so a renamed field is a compile error in both.
//! Their doc comments become the descriptions in `openapi.json`: they are the API's manual.
//! Requests refuse unknown properties; responses are open to additions.

pub mod administration;
pub mod building;
pub mod case;
pub mod execution;
pub mod help;
pub mod identity;
pub mod insight;
pub mod matching;
pub mod message;
pub mod money;
pub mod notification;
pub mod open_tools;
pub mod page;
pub mod patch;
pub mod problem;
pub mod reference;
pub mod registration;
pub mod support_office;
pub mod title;
pub mod words;

pub use clusterxchange_domain as domain;
