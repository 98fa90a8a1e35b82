use serde::{Deserialize, Serialize};

use super::id::reference_id;

reference_id!(
    /// The stable id of a purpose.
    PurposeId,
    "new-markets"
);

/// Why an organisation seeks an exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Purpose {
    /// The stable id.
    pub id: PurposeId,
    /// The purpose in English.
    pub name: String,
}
