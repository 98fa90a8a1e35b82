//! Accounts, sessions, roles and tokens.

mod account;
mod api_token;
mod organisation;
mod own_data;
mod password;
mod session;

pub use account::{
    Account, AddressVerification, Locale, Me, Membership, NewAccount, NotificationPreference,
    Password, ProfileChange,
};
pub use api_token::{ApiToken, IssuedApiToken, NewApiToken, Scope, TokenOwner};
pub use organisation::{
    AcceptedInvitation, InvitationAcceptance, Member, NewColleague, NewStaff, OrganisationDetails,
    RoleInvitation, StaffRole,
};
pub use own_data::{Erasure, KeptFile, OwnData, OwnEvent, OwnMessage, OwnRegistration, OwnUpload};
pub use password::{
    AddressChange, NewPasswordReset, PasswordChange, PasswordConfirmation, PasswordResetCompletion,
};
pub use session::{NewSession, OpenSession, Session};
