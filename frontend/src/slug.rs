//! Names in addresses, such as that of a Partnership.

use std::fmt;
use std::str::FromStr;

/// The longest name that an address carries.
const LONGEST: usize = 64;

/// A name in an address: at most 64 letters, digits, dots, dashes and underscores. It can be copied, as
/// every page's address can.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Slug {
    bytes: [u8; LONGEST],
    length: u8,
}

/// The text cannot be a name in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASlug;

impl Slug {
    /// The name.
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.length));
        // Only ASCII ever gets in, so the defaults are never taken.
        bytes
            .and_then(|bytes| str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl FromStr for Slug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if text.is_empty() || !text.bytes().all(fits) {
            return Err(NotASlug);
        }
        let mut bytes = [0; LONGEST];
        bytes
            .get_mut(..text.len())
            .ok_or(NotASlug)?
            .copy_from_slice(text.as_bytes());
        let length = u8::try_from(text.len()).map_err(|_| NotASlug)?;
        Ok(Self { bytes, length })
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Slug({self})")
    }
}

#[cfg(test)]
mod test {
    use super::{NotASlug, Slug};

    #[test]
    fn a_name_is_written_as_it_was_read() {
        for text in ["blues", "pilot-2020.1", "0123456789abcdefghjkmnpq"] {
            assert_eq!(text.parse::<Slug>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_cannot_stand_in_an_address_is_no_name() {
        let long = "a".repeat(65);
        for text in ["", "a/b", "a b", "ä", "../x?", &long] {
            assert_eq!(text.parse::<Slug>(), Err(NotASlug), "{text}");
        }
        assert!("a".repeat(64).parse::<Slug>().is_ok());
    }
}
