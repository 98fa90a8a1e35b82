//! Fourth phase: stay, report, payment, feedback. Every action takes the way of
//! [`crate::building::exchange::service`].

pub mod exchange;
