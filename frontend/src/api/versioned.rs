//! Something with its version.

/// Something that can be changed, and the version that a change of it has to name.
#[derive(Debug, Clone, PartialEq)]
pub struct Versioned<T> {
    /// What it says.
    pub content: T,
    /// Its version, as the server names it.
    pub version: String,
}
