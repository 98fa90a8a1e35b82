//! The rules of the ClusterXchange scheme: pure, synchronous, total.

pub mod reference;
