//! Something with its version.

/// Whether two versions are the same, however the thing was shown: what comes after the point tells
/// one representation from another.
pub fn is_same_version(one: &str, other: &str) -> bool {
    let number = |version: &str| {
        let digits = version.trim_matches('"');
        digits.split('.').next().map(str::to_owned)
    };
    number(one) == number(other)
}

/// Something that can be changed, and the version that a change of it has to name.
#[derive(Debug, Clone, PartialEq)]
pub struct Versioned<T> {
    /// What it says.
    pub content: T,
    /// Its version, as the server names it.
    pub version: String,
}

#[cfg(test)]
mod test {
    use super::is_same_version;

    #[test]
    fn a_version_is_the_same_however_it_is_shown() {
        assert!(is_same_version("\"3.0a1b\"", "\"3.ffff\""));
        assert!(!is_same_version("\"3.0a1b\"", "\"4.0a1b\""));
    }
}
