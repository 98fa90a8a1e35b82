//! What someone may do with a case, and what not yet.

use serde::{Deserialize, Serialize};

use crate::receipt::Receipt;

/// An action that is possible now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AvailableAction {
    /// Name of the action; the last step of its address.
    pub name: String,
    /// The action in words.
    pub label: String,
}

/// An action of the reader's that is not possible yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BlockedAction {
    /// Name of the action.
    pub name: String,
    /// The action in words.
    pub label: String,
    /// Why, and what would unblock it.
    pub receipt: Receipt,
}

/// All actions of a reader on a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Actions {
    /// Possible now.
    pub available: Vec<AvailableAction>,
    /// Not possible yet, with the reason.
    pub blocked: Vec<BlockedAction>,
}

impl Actions {
    /// Whether an action of this name is possible now.
    pub fn allows(&self, name: &str) -> bool {
        self.available.iter().any(|action| action.name == name)
    }
}
