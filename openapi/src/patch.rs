//! Partial changes: a field that is absent stays as it is, `null` takes its value away, anything else
//! replaces it.

use serde::{Deserialize, Deserializer};

/// Reads a field that is there: `Some(None)` for `null`, `Some(Some(value))` otherwise. Together with
/// `#[serde(default)]` an absent field is `None`.
pub fn present<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Reads a field that may be left out but not taken away.
pub fn not_null<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod test {
    use super::*;

    #[derive(Deserialize)]
    struct Change {
        #[serde(default, deserialize_with = "present")]
        #[expect(
            clippy::option_option,
            reason = "absent, null and a value are three things"
        )]
        locale: Option<Option<String>>,
    }

    #[test]
    fn absent_null_and_a_value_are_three_different_things() {
        let read = |json: &str| serde_json::from_str::<Change>(json).unwrap().locale;
        assert_eq!(read("{}"), None);
        assert_eq!(read(r#"{"locale": null}"#), Some(None));
        assert_eq!(read(r#"{"locale": "pt"}"#), Some(Some("pt".to_owned())));
    }
}
