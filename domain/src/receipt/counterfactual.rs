//! What would have turned a finding.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One value of the request that would have to be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Change {
    /// JSON Pointer into the request, for example `/ends_on`. Where the request only sends off what
    /// was saved before (submitting a registration, agreeing to an exchange), into that: the form of
    /// the registration, the plan of the exchange.
    pub pointer: String,
    /// The value that would be accepted there.
    pub value: Value,
}

/// The nearest way to a different verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Counterfactual {
    /// Sending these values instead turns the finding.
    Change {
        /// The values, applied together.
        changes: Vec<Change>,
        /// The same for a person, for example "would be accepted if the stay ended on 12 May 2026".
        sentence: String,
    },
    /// Something has to happen first, by the person or by someone else.
    Act {
        /// What, by whom.
        sentence: String,
    },
    /// Nothing that the person can change would help.
    Nothing {
        /// Why not, and whom to ask.
        sentence: String,
    },
}

impl Counterfactual {
    /// A change of one value.
    pub fn change(
        pointer: impl Into<String>,
        value: impl Into<Value>,
        sentence: impl Into<String>,
    ) -> Self {
        Self::changes([(pointer.into(), value.into())], sentence)
    }

    /// A change of several values at once.
    pub fn changes(
        changes: impl IntoIterator<Item = (String, Value)>,
        sentence: impl Into<String>,
    ) -> Self {
        let changes = changes
            .into_iter()
            .map(|(pointer, value)| Change { pointer, value })
            .collect();
        Self::Change {
            changes,
            sentence: sentence.into(),
        }
    }

    /// Something that has to happen first.
    pub fn act(sentence: impl Into<String>) -> Self {
        Self::Act {
            sentence: sentence.into(),
        }
    }

    /// Nothing the person can change.
    pub fn nothing(sentence: impl Into<String>) -> Self {
        Self::Nothing {
            sentence: sentence.into(),
        }
    }

    /// The sentence for people.
    pub fn sentence(&self) -> &str {
        match self {
            Self::Change { sentence, .. } | Self::Act { sentence } | Self::Nothing { sentence } => {
                sentence
            }
        }
    }

    /// Applies the change to a request; `false` if there is nothing to change or no such place.
    ///
    /// The parents of a pointer must exist; its last step is inserted where it is missing.
    pub fn apply(&self, request: &mut Value) -> bool {
        let Self::Change { changes, .. } = self else {
            return false;
        };
        changes
            .iter()
            .all(|change| set(request, &change.pointer, &change.value))
    }
}

fn set(request: &mut Value, pointer: &str, value: &Value) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    let last = last.replace("~1", "/").replace("~0", "~");
    match request.pointer_mut(parent) {
        Some(Value::Object(fields)) => {
            fields.insert(last, value.clone());
            true
        }
        Some(Value::Array(items)) => {
            let slot = last
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get_mut(index));
            slot.map(|slot| *slot = value.clone()).is_some()
        }
        _ => false,
    }
}
