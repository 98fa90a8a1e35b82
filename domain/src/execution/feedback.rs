//! What the host says afterwards.

use serde::{Deserialize, Serialize};

use super::Rating;
use crate::text::Prose;

/// The host's feedback: a short form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct HostFeedback {
    /// How the exchange went.
    pub rating: Rating,
    /// Whether the host would receive a visitor again.
    pub would_host_again: bool,
    /// What the host takes away from it.
    #[serde(default)]
    pub outcomes: Prose,
    /// What could be better.
    #[serde(default)]
    pub remarks: Prose,
}
