//! The pages of the portal.

mod case;
mod counterparts;
mod exchange;
mod gate;
mod home;
mod licences;
mod my_cases;
mod not_found;
mod overview;
mod planner;
mod proposal;
mod references;
mod registration;
mod sign_in;
mod sign_up;
mod verify;

pub use counterparts::Counterparts;
pub use exchange::Exchange;
pub use home::Home;
pub use licences::Licences;
pub use my_cases::MyCases;
pub use not_found::NotFound;
pub use overview::Overview;
pub use planner::Planner;
pub use proposal::Proposal;
pub use registration::{BeginRegistration, Registration, RegistrationForm};
pub use sign_in::SignIn;
pub use sign_up::SignUp;
pub use verify::Verify;
