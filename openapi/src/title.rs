//! The line that tells a case from others, in lists, news and mails.
//!
//! It travels as an English sentence; those who speak another language take it apart by the same form
//! and say it anew.

use crate::case::CaseKind;

/// Stands for an organisation that has no name yet.
const NEW: &str = "a new organisation";

/// Stands for an organisation that is not known yet, or no longer.
const SOMEONE: &str = "an invited organisation";

/// What begins the line of a registration.
const REGISTRATION: &str = "Registration of ";

/// What stands between visitor and host.
const VISITS: &str = " visits ";

/// What begins the line of a group visit.
const VISIT: &str = "Group visit to ";

/// What stands between the host of a group visit and what the visit is called.
const CALLED: &str = ": ";

/// The parts of such a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseTitle<'a> {
    /// A registration.
    Registration {
        /// The organisation, if it has a name.
        organisation: Option<&'a str>,
    },
    /// A proposal or an exchange.
    Pair {
        /// The visiting organisation, if it is known.
        visitor: Option<&'a str>,
        /// The host organisation, if it is known.
        host: Option<&'a str>,
    },
    /// A group visit.
    Visit {
        /// The host organisation.
        host: &'a str,
        /// What the visit is called.
        name: &'a str,
    },
}

impl<'a> CaseTitle<'a> {
    /// A registration of an organisation, which may have no name yet.
    pub fn registration(organisation: Option<&'a str>) -> Self {
        Self::Registration {
            organisation: named(organisation),
        }
    }

    /// A visit of one organisation at another.
    pub fn pair(visitor: Option<&'a str>, host: Option<&'a str>) -> Self {
        Self::Pair {
            visitor: named(visitor),
            host: named(host),
        }
    }

    /// The line as it travels.
    pub fn in_english(self) -> String {
        match self {
            Self::Registration { organisation } => {
                format!("{REGISTRATION}{}", organisation.unwrap_or(NEW))
            }
            Self::Pair { visitor, host } => format!(
                "{}{VISITS}{}",
                visitor.unwrap_or(SOMEONE),
                host.unwrap_or(SOMEONE)
            ),
            Self::Visit { host, name } => format!("{VISIT}{host}{CALLED}{name}"),
        }
    }

    /// The parts of a line of a case of this kind; `None` for one that somebody wrote, and for one that
    /// could be taken apart in more than one way.
    pub fn read(kind: CaseKind, line: &'a str) -> Option<Self> {
        match kind {
            CaseKind::Registration => {
                let name = line.strip_prefix(REGISTRATION)?;
                let organisation = Some(name).filter(|name| *name != NEW);
                Some(Self::Registration { organisation })
            }
            CaseKind::Proposal | CaseKind::Exchange => {
                let (visitor, host) = line.split_once(VISITS)?;
                let known = |name| Some(name).filter(|name| *name != SOMEONE);
                (!host.contains(VISITS)).then_some(Self::Pair {
                    visitor: known(visitor),
                    host: known(host),
                })
            }
            CaseKind::Visit => {
                let (host, name) = line.strip_prefix(VISIT)?.split_once(CALLED)?;
                (!name.contains(CALLED)).then_some(Self::Visit { host, name })
            }
            CaseKind::Administration => None,
        }
    }
}

fn named(name: Option<&str>) -> Option<&str> {
    name.filter(|name| !name.trim().is_empty())
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_line_is_taken_apart_as_it_was_put_together() {
        let cases = [
            (
                CaseKind::Registration,
                CaseTitle::registration(Some("Ana Lda")),
            ),
            (CaseKind::Registration, CaseTitle::registration(Some("  "))),
            (
                CaseKind::Exchange,
                CaseTitle::pair(Some("Ana"), Some("Hugo")),
            ),
            (CaseKind::Proposal, CaseTitle::pair(None, Some("Hugo"))),
            (
                CaseKind::Visit,
                CaseTitle::Visit {
                    host: "Hugo",
                    name: "Five days among looms",
                },
            ),
        ];
        for (kind, title) in cases {
            let line = title.in_english();
            assert_eq!(CaseTitle::read(kind, &line), Some(title), "{line}");
        }
    }

    #[test]
    fn a_line_that_reads_in_two_ways_is_left_as_it_is() {
        let title = CaseTitle::pair(Some("Who visits whom"), Some("Hugo"));
        assert_eq!(
            CaseTitle::read(CaseKind::Exchange, &title.in_english()),
            None
        );
    }
}
