//! Programs and packages of other ecosystems, at pinned versions, installed once.
//!
//! Each function returns where its tool is, after installing it when it has never been installed or
//! when its pins have changed since.

mod cargo;
mod node;
mod python;
mod stamp;

pub use cargo::cargo_deny;
pub use node::{browser_packages, client_packages, portal_packages};
pub use python::{client_generator, schemathesis};
