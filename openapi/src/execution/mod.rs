//! Fourth phase: stay, report, payment, and what comes after.

pub mod alumni;
pub mod certificate;
pub mod exchange;
pub mod host_page;
