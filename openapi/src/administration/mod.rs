//! Rulebooks, people and roles, retention, as the Support Office looks after them.

mod person;
mod retention;

pub use person::{NewRole, PeopleQuery, Person, PersonRole, RoleKind};
pub use retention::RetentionReport;
