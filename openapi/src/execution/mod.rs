//! Fourth phase: stay, report, payment.

pub mod exchange;
