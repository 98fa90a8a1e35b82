//! Exchanges from their first plan to their end.

mod before;
mod script;
mod stay;
