//! Passwords and addresses.

use clusterxchange_domain::text::Text;
use serde::{Deserialize, Serialize};

use super::account::Password;

/// The wish to choose a new password.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewPasswordReset {
    /// E-mail address of the account; a message with a link is sent there.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "ana@example.org"))]
    pub email: String,
}

/// A new password, with the secret from the message.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PasswordResetCompletion {
    /// The secret, as it stands in the link.
    pub token: Text<20, 200>,
    /// The new password: at least 12 characters.
    #[cfg_attr(feature = "server", schema(example = "correct horse battery"))]
    pub password: Password,
}

/// A new password for someone who knows the current one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PasswordChange {
    /// The current password.
    pub current: Text<1, 200>,
    /// The new password: at least 12 characters.
    #[cfg_attr(feature = "server", schema(example = "correct horse battery"))]
    pub new: Password,
}

/// A new address for an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct AddressChange {
    /// The new e-mail address; a message with a link is sent there.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "ana@example.org"))]
    pub email: String,
    /// The account's password.
    pub password: Text<1, 200>,
}

/// The password of the account, asked for again before something that cannot be undone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PasswordConfirmation {
    /// The account's password.
    pub password: Text<1, 200>,
}
