//! Parameters in addresses.

use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

/// A parsed path; a part that does not parse is answered with 400.
pub type Path<T> = actix_web::web::Path<T>;

/// The case that an operation is about.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub struct CasePath {
    /// Identifier (UUIDv7).
    pub id: Uuid,
}

/// The secret of an invitation, as it stands in the link of the mail.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub struct InvitationPath {
    /// The secret.
    #[param(min_length = 20, max_length = 200)]
    pub token: String,
}
