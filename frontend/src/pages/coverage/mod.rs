//! Whether everything that people may do has its place in the portal: each action of the state tables,
//! and each operation of the API.

mod actions;
mod document;
mod operations;
mod sample;
