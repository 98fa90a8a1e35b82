//! Group visits: prepared by a host or its Partnership, joined by visitors.

mod agenda;
mod clauses;
mod editor;
mod form;
mod join;
mod list;
mod new;
mod page;
mod strip;

pub use list::Visits;
pub use new::NewVisit;
pub use page::Visit;

use clusterxchange_contract::building::visit::VisitHost;
use clusterxchange_contract::identity::Membership;

use crate::i18n::{Texts, format};
use crate::session::Session;

/// Whether someone may prepare visits, once there is a host to prepare them for: whoever acts for an
/// organisation, and officers. Others read of the registrations of all hosts, but act for none.
fn acts_for_hosts(session: &Session) -> bool {
    let acts = |seat: &Membership| match seat {
        Membership::Organisation { .. } | Membership::PartnershipOfficer { .. } => true,
        Membership::SupportOffice | Membership::Commission => false,
    };
    match session {
        Session::SignedIn(me) => me.memberships.iter().any(acts),
        Session::Resuming | Session::Anonymous => false,
    }
}

/// A host with its place, in a line.
fn host_line(texts: &Texts, host: &VisitHost) -> String {
    let country = format::country(texts, host.country.as_str());
    let place: Vec<_> = std::iter::once(host.name.clone())
        .chain(host.town.clone())
        .chain(std::iter::once(country))
        .collect();
    place.join(", ")
}

/// First and last day, in a line.
fn dates(
    texts: &Texts,
    from: Option<chrono::NaiveDate>,
    to: Option<chrono::NaiveDate>,
) -> Option<String> {
    match (from, to) {
        (Some(from), Some(to)) if from != to => Some(texts.tell(
            "period",
            [
                ("from", format::day(texts, from).into()),
                ("to", format::day(texts, to).into()),
            ],
        )),
        (Some(day), _) | (None, Some(day)) => Some(format::day(texts, day)),
        (None, None) => None,
    }
}
