//! HTTP: the one middleware stack, extractors, answers and problems.

mod body;
mod cache;
mod cursor;
mod distinct;
mod error;
mod etag;
mod exact;
mod headers;
mod json;
mod method;
pub mod network;
pub mod origin;
mod path;
mod plain;
mod portal;
mod problems;
mod rate;
mod reply;
pub mod server;
pub mod trace;

pub use cache::{Keep, Public};
pub use cursor::Window;
pub use error::ApiError;
pub use etag::IfMatch;
pub use json::{Bounded, Json, MAX_JSON, parse};
pub use path::{CasePath, InvitationPath, Path};
pub use problems::{
    ActionProblems, PublicProblems, PublicWriteProblems, ReadProblems, WriteProblems,
};
pub use reply::Reply;
