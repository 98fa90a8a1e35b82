//! One's own data: everything that is held, and its erasure.

mod endpoints;
mod erasure;
mod export;
mod store;

pub use endpoints::configure;
pub use erasure::finish;
