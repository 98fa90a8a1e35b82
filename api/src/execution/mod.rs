//! Fourth phase: stay, report, payment, feedback. Every action on an exchange takes the way
//! of [`crate::building::exchange::service`]. And what comes after: certificates, alumni, public pages of
//! hosts.

pub mod alumni;
pub mod certificate;
pub mod exchange;
pub mod host_page;
