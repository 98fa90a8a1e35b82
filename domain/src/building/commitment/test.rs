//! The commitment from its first clause to its last signature.

mod document;
mod editing;
mod example;
mod group;
mod laws;
mod signing;
