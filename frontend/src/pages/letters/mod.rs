//! The pages to which mails lead.

mod claim;
mod counterpart;
mod forgotten_password;
mod invitation;
mod new_password;

#[cfg(test)]
mod test;

pub use counterpart::CounterpartInvitation;
pub use forgotten_password::ForgottenPassword;
pub use invitation::{ColleagueInvitation, StaffInvitation};
pub use new_password::NewPassword;
