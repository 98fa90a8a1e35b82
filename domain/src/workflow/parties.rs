//! Who sits where: from what a person may act for to their seats in a case.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::receipt::Party;

/// What a person may act for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// An organisation.
    Organisation(Uuid),
    /// A Partnership.
    Partnership(String),
    /// The Support Office.
    SupportOffice,
    /// The Commission services.
    Commission,
}

/// The parties of a case. Seats that nobody holds (yet) are absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// The organisation that registers.
    pub applicant: Option<Uuid>,
    /// The Partnership that assesses the registration.
    pub partnership: Option<String>,
    /// The visiting organisation.
    pub visitor: Option<Uuid>,
    /// The host organisation.
    pub host: Option<Uuid>,
    /// The visitor's Partnership.
    pub visitor_partnership: Option<String>,
    /// The host's Partnership.
    pub host_partnership: Option<String>,
    /// Whether the Support Office has a part in the case.
    pub support_office: bool,
    /// Whether the Commission has a part in the case.
    pub commission: bool,
}

impl Parties {
    /// Who holds a seat.
    pub fn holder(&self, seat: Party) -> Option<Role> {
        let organisation = |id: Option<Uuid>| id.map(Role::Organisation);
        let partnership = |id: &Option<String>| id.clone().map(Role::Partnership);
        match seat {
            Party::Applicant => organisation(self.applicant),
            Party::Visitor => organisation(self.visitor),
            Party::Host => organisation(self.host),
            Party::Partnership => partnership(&self.partnership),
            Party::VisitorPartnership => partnership(&self.visitor_partnership),
            Party::HostPartnership => partnership(&self.host_partnership),
            Party::SupportOffice => self.support_office.then_some(Role::SupportOffice),
            Party::Commission => self.commission.then_some(Role::Commission),
            Party::System => None,
        }
    }

    /// The seats of someone with these roles; none for an outsider.
    pub fn seats_of(&self, roles: &[Role]) -> Vec<Party> {
        Party::ALL
            .into_iter()
            .filter(|seat| {
                self.holder(*seat)
                    .is_some_and(|holder| roles.contains(&holder))
            })
            .collect()
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn an_officer_of_both_partnerships_sits_on_both_seats_and_a_stranger_on_none() {
        let parties = Parties {
            visitor_partnership: Some("blue".into()),
            host_partnership: Some("blue".into()),
            support_office: true,
            ..Parties::default()
        };
        let officer = parties.seats_of(&[Role::Partnership("blue".into())]);
        assert_eq!(officer, [Party::VisitorPartnership, Party::HostPartnership]);
        assert!(
            parties
                .seats_of(&[Role::Partnership("red".into()), Role::Commission])
                .is_empty()
        );
    }
}
