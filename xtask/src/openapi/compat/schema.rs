//! Compares two schemas in one direction.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value;

use super::operation::texts;
use crate::openapi::document::{Document, items, members, reference};

/// Who writes what the schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The client writes it: the newer schema must take all that the older took.
    Taken,
    /// The server writes it: the newer schema must give nothing that the older did not.
    Given,
}

/// Bounds that a larger number makes wider.
const UPPER: [&str; 5] = [
    "maxLength",
    "maxItems",
    "maxProperties",
    "maximum",
    "exclusiveMaximum",
];
/// Bounds that a smaller number makes wider.
const LOWER: [&str; 5] = [
    "minLength",
    "minItems",
    "minProperties",
    "minimum",
    "exclusiveMinimum",
];

/// The schemas of two documents, compared in one direction.
pub struct Schemas<'a> {
    before: &'a Document,
    after: &'a Document,
    direction: Direction,
    /// Pairs of references under comparison or done: types can contain themselves.
    seen: RefCell<BTreeSet<(String, String)>>,
}

impl<'a> Schemas<'a> {
    /// Prepares a comparison.
    pub fn new(before: &'a Document, after: &'a Document, direction: Direction) -> Self {
        Self {
            before,
            after,
            direction,
            seen: RefCell::default(),
        }
    }

    /// The incompatible changes between two schemas, in words.
    pub fn compare(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        if let (Some(old), Some(new)) = (reference(old), reference(new))
            && !self
                .seen
                .borrow_mut()
                .insert((old.to_owned(), new.to_owned()))
        {
            return Vec::new();
        }
        let (old, new) = (self.before.resolve(old), self.after.resolve(new));
        let mut changes = Vec::new();
        changes.extend(self.types(place, old, new));
        changes.extend(self.values(place, old, new));
        changes.extend(self.forms(place, old, new));
        if self.direction == Direction::Taken {
            changes.extend(bounds(place, old, new));
        }
        changes.extend(self.required(place, old, new));
        changes.extend(self.properties(place, old, new));
        changes.extend(self.variants(place, old, new));
        for (keyword, what) in [("items", "item"), ("additionalProperties", "value")] {
            if old[keyword].is_object() && new[keyword].is_object() {
                let place = format!("{place}, {what}");
                changes.extend(self.compare(&place, &old[keyword], &new[keyword]));
            }
        }
        changes
    }

    /// The narrower and the wider side, if the change were compatible.
    fn inner_and_outer<'b, T>(&self, old: T, new: T) -> (T, T)
    where
        T: 'b,
    {
        match self.direction {
            Direction::Taken => (old, new),
            Direction::Given => (new, old),
        }
    }

    fn types(&self, place: &str, old: &Value, new: &Value) -> Option<String> {
        let (inner, outer) = self.inner_and_outer(types(old), types(new));
        // No type at all means any type.
        let fits =
            outer.is_empty() || (!inner.is_empty() && inner.iter().all(|one| fits(one, &outer)));
        (!fits).then(|| {
            format!(
                "{place}: the type was {}, is {}",
                named(&types(old)),
                named(&types(new))
            )
        })
    }

    fn values(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        let (inner, outer) = self.inner_and_outer(values(old), values(new));
        let Some(outer) = outer else {
            return Vec::new();
        };
        let Some(inner) = inner else {
            return vec![match self.direction {
                Direction::Taken => format!("{place}: only listed values are taken now"),
                Direction::Given => format!("{place}: the values are no longer limited to a list"),
            }];
        };
        let strange = inner.iter().filter(|value| !outer.contains(value));
        let verb = match self.direction {
            Direction::Taken => "is no longer taken",
            Direction::Given => "is new among the answers",
        };
        strange
            .map(|value| format!("{place}: the value {value} {verb}"))
            .collect()
    }

    /// Formats and patterns: a client may rely on those it reads and must follow those it writes.
    fn forms(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        let mut changes = Vec::new();
        for keyword in ["format", "pattern"] {
            let (inner, outer) = self.inner_and_outer(&old[keyword], &new[keyword]);
            if !outer.is_null() && inner != outer {
                changes.push(format!(
                    "{place}: the {keyword} was {}, is {}",
                    old[keyword], new[keyword]
                ));
            }
        }
        changes
    }

    fn required(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        let (inner, outer) = self.inner_and_outer(texts(&old["required"]), texts(&new["required"]));
        let missing = outer.into_iter().filter(|name| !inner.contains(name));
        missing
            .filter_map(|name| match self.direction {
                Direction::Taken => Some(format!("{place}: `{name}` is required now")),
                // A property that is gone altogether is reported as such.
                Direction::Given if new["properties"].get(name).is_none() => None,
                Direction::Given => Some(format!("{place}: `{name}` may be missing now")),
            })
            .collect()
    }

    fn properties(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        let mut changes = Vec::new();
        let closed = new["additionalProperties"] == false;
        for (name, property) in members(&old["properties"]) {
            match new["properties"].get(name) {
                Some(other) => {
                    changes.extend(self.compare(&format!("{place}.{name}"), property, other));
                }
                None if self.direction == Direction::Given => {
                    changes.push(format!("{place}: `{name}` is gone"));
                }
                None if closed => changes.push(format!("{place}: `{name}` is no longer taken")),
                None => {}
            }
        }
        if self.direction == Direction::Taken && closed && old["additionalProperties"] != false {
            changes.push(format!("{place}: unknown properties are refused now"));
        }
        changes
    }

    /// Variants are compared by their names or tags, not by their order.
    fn variants(&self, place: &str, old: &Value, new: &Value) -> Vec<String> {
        let mut changes = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let named = |document, schema: &Value| -> Vec<(String, Value)> {
                let variants = items(&schema[keyword]);
                variants
                    .map(|variant| (variant_name(document, variant), variant.clone()))
                    .collect()
            };
            let (before, after) = (named(self.before, old), named(self.after, new));
            let (inner, outer) = self.inner_and_outer(&before, &after);
            let strange = inner
                .iter()
                .filter(|(name, _)| !outer.iter().any(|(other, _)| other == name));
            let verb = match self.direction {
                Direction::Taken => "is no longer taken",
                Direction::Given => "is new among the answers",
            };
            // A schema that had no variants has been compared as a whole.
            if !outer.is_empty() {
                changes
                    .extend(strange.map(|(name, _)| format!("{place}: the variant {name} {verb}")));
            }
            for (name, variant) in &before {
                if let Some((_, other)) = after.iter().find(|(other, _)| other == name) {
                    changes.extend(self.compare(&format!("{place}, {name}"), variant, other));
                }
            }
        }
        for (variant, other) in items(&old["allOf"]).zip(items(&new["allOf"])) {
            changes.extend(self.compare(place, variant, other));
        }
        changes
    }
}

fn bounds(place: &str, old: &Value, new: &Value) -> Vec<String> {
    let mut changes = Vec::new();
    for (keywords, upper) in [(UPPER, true), (LOWER, false)] {
        for keyword in keywords {
            let Some(after) = new[keyword].as_f64() else {
                continue;
            };
            let narrower = match old[keyword].as_f64() {
                None => true,
                Some(before) if upper => after < before,
                Some(before) => after > before,
            };
            if narrower {
                changes.push(format!(
                    "{place}: the {keyword} was {}, is {}",
                    old[keyword], new[keyword]
                ));
            }
        }
    }
    changes
}

fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        several => texts(several),
    }
}

/// Whether a type is among others; every integer is a number.
fn fits(one: &str, others: &[&str]) -> bool {
    others.contains(&one) || (one == "integer" && others.contains(&"number"))
}

fn named(types: &[&str]) -> String {
    if types.is_empty() {
        "anything".to_owned()
    } else {
        types.join(" or ")
    }
}

fn values(schema: &Value) -> Option<Vec<Value>> {
    match (schema.get("enum"), schema.get("const")) {
        (Some(values), _) => values.as_array().cloned(),
        (None, Some(value)) => Some(vec![value.clone()]),
        (None, None) => None,
    }
}

/// What distinguishes a variant: the name it refers to, its tag, or else its whole text.
fn variant_name(document: &Document, variant: &Value) -> String {
    if let Some(target) = reference(variant) {
        return target.rsplit('/').next().unwrap_or(target).to_owned();
    }
    let tag =
        members(&document.resolve(variant)["properties"]).find_map(
            |(name, property)| match values(property)?.as_slice() {
                [only] => Some(format!("{name} = {only}")),
                _ => None,
            },
        );
    tag.unwrap_or_else(|| match types(variant).as_slice() {
        [] => variant.to_string(),
        types => types.join(" or "),
    })
}
