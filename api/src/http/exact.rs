//! JSON read exactly as its schema says.
//!
//! JSON Schema takes `4.0` for an integer, and an array for nothing but an array. The parser's own
//! reading refuses the first, and fills the fields of an object from an array one by one.

use serde::Deserializer;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Error as _, IntoDeserializer, Unexpected, Visitor};
use serde_json::{Error, Number, Value};

/// A parsed value that is read exactly.
#[derive(Debug)]
pub struct Exact(pub Value);

impl IntoDeserializer<'_, Error> for Exact {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Exact {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, Self(value)));
                let mut fields = MapDeserializer::new(fields);
                let read = visitor.visit_map(&mut fields)?;
                fields.end()?;
                Ok(read)
            }
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter().map(Self));
                let read = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(read)
            }
            Value::Number(number) => whole(number).deserialize_any(visitor),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(_) => Err(Error::invalid_type(Unexpected::Seq, &"an object")),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// A number without a fraction as the integer that it is.
fn whole(number: Number) -> Number {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64() {
        Some(value) if number.is_f64() && value.fract() == 0.0 && value.abs() < EXACT => {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "below 2^53, without a fraction"
            )]
            let integer = value as i64;
            Number::from(integer)
        }
        _ => number,
    }
}

#[cfg(test)]
mod test {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        days: u8,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        inner: Option<Inner>,
        share: f64,
        counts: Vec<i32>,
    }

    #[test]
    fn a_number_without_a_fraction_is_an_integer() {
        let read = Outer::deserialize(Exact(json!({
            "inner": {"days": 4.0}, "share": 2, "counts": [1.0, -2]
        })));
        let expected = Outer {
            inner: Some(Inner { days: 4 }),
            share: 2.0,
            counts: vec![1, -2],
        };
        assert_eq!(read.unwrap(), expected);
        assert!(Inner::deserialize(Exact(json!({"days": 4.5}))).is_err());
        assert!(Inner::deserialize(Exact(json!({"days": 1e300}))).is_err());
    }

    #[test]
    fn an_array_is_no_object() {
        assert!(Inner::deserialize(Exact(json!([4]))).is_err());
        let outer = json!({"inner": [4], "share": 1, "counts": []});
        assert!(Outer::deserialize(Exact(outer)).is_err());
    }
}
