//! Uploads: curricula vitae, and evidence of exchanges.

use chrono::{DateTime, Utc};
use clusterxchange_domain::text::Name;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Largest upload in bytes.
pub const MAX_UPLOAD: usize = 10 * 1024 * 1024;

/// What an upload is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum UploadPurpose {
    /// The curriculum vitae of a registration.
    Cv,
    /// Evidence of an exchange.
    Evidence,
}

impl UploadPurpose {
    /// The purpose as it is called on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Cv => "cv",
            Self::Evidence => "evidence",
        }
    }

    /// The purpose with this name.
    pub fn parse(key: &str) -> Option<Self> {
        [Self::Cv, Self::Evidence]
            .into_iter()
            .find(|purpose| purpose.key() == key)
    }
}

/// What is said of an upload besides its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct UploadQuery {
    /// Name of the file, as it is offered when somebody downloads it.
    #[cfg_attr(feature = "server", param(example = "cv.pdf"))]
    pub file_name: Name,
    /// What it is for.
    pub purpose: UploadPurpose,
    /// The organisation that it belongs to; needed only by accounts that act for several.
    pub organisation_id: Option<Uuid>,
}

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Upload {
    /// Identifier; a registration or report names the file by it.
    pub id: Uuid,
    /// The organisation that it belongs to.
    pub organisation_id: Option<Uuid>,
    /// What it is for.
    pub purpose: UploadPurpose,
    /// Name of the file.
    pub file_name: String,
    /// What it is: `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Its size in bytes.
    #[cfg_attr(feature = "server", schema(minimum = 1, maximum = 10_485_760))]
    pub size: i64,
    /// Hash of its content (hex SHA-256).
    #[cfg_attr(feature = "server", schema(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
    /// When it was uploaded (UTC).
    pub created_at: DateTime<Utc>,
}
