//! The pages of the portal.

mod home;
mod licences;
mod my_cases;
mod not_found;
mod planner;
mod sign_in;
mod sign_up;
mod verify;

pub use home::Home;
pub use licences::Licences;
pub use my_cases::MyCases;
pub use not_found::NotFound;
pub use planner::Planner;
pub use sign_in::SignIn;
pub use sign_up::SignUp;
pub use verify::Verify;
