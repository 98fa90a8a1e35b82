//! The ClusterXchange server.
//!
//! Four rooms, one per phase of the scheme, and what they share: [`http`] (the one middleware
//! stack), [`identity`] (who is asking), [`change`] (one change, one transaction), [`cases`] (one
//! step of a case and everything that follows from it), [`ledger`] and [`outbox`].
//!
//! Handlers translate, services orchestrate, stores query. Rules live in the domain crate.

pub mod administration;
pub mod app;
pub mod building;
pub mod cases;
pub mod change;
pub mod cli;
pub mod clock;
pub mod database;
pub mod demo;
pub mod execution;
pub mod help;
pub mod http;
pub mod identity;
pub mod insight;
pub mod ledger;
pub mod matching;
pub mod open_tools;
pub mod openapi;
pub mod operation;
pub mod outbox;
pub mod reference;
pub mod registration;
pub mod sealing;
pub mod settings;
pub mod words;
