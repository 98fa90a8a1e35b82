//! The line that tells a case from others, in lists, notifications and mails.

/// Stands for an organisation that is not known yet, or no longer.
const SOMEONE: &str = "an invited organisation";

/// The line of a registration.
pub fn registration(organisation: Option<&str>) -> String {
    format!(
        "Registration of {}",
        named(organisation).unwrap_or("a new organisation")
    )
}

/// The line of a proposal or an exchange.
pub fn pair(visitor: Option<&str>, host: Option<&str>) -> String {
    format!(
        "{} visits {}",
        named(visitor).unwrap_or(SOMEONE),
        named(host).unwrap_or(SOMEONE)
    )
}

fn named(name: Option<&str>) -> Option<&str> {
    name.filter(|name| !name.trim().is_empty())
}
