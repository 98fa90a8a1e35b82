//! The addresses of the portal.

use clusterxchange_contract::case::CaseKind;
use uuid::Uuid;
use yew_router::prelude::*;

use crate::slug::Slug;

/// Every page, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Routable)]
pub enum Route {
    /// What the scheme is.
    #[at("/")]
    Home,
    /// Dates, duration, distance and lump sum.
    #[at("/planner")]
    Planner,
    /// What the scheme is, and its four phases.
    #[at("/how-it-works")]
    HowItWorks,
    /// Whether an organisation can take part.
    #[at("/eligibility")]
    Eligibility,
    /// What an exchange pays.
    #[at("/amounts")]
    Amounts,
    /// What people ask.
    #[at("/questions")]
    Questions,
    /// How accessible the portal is.
    #[at("/accessibility")]
    Accessibility,
    /// What is kept about people.
    #[at("/privacy")]
    Privacy,
    /// The Partnerships.
    #[at("/partnerships")]
    Partnerships,
    /// A Partnership.
    #[at("/partnerships/:id")]
    Partnership {
        /// Which one.
        id: Slug,
    },
    /// How the Support Office is reached.
    #[at("/contact")]
    Contact,
    /// The open statistics.
    #[at("/statistics")]
    Statistics,
    /// A certificate is to be checked.
    #[at("/certificates")]
    Certificates,
    /// What is known about a certificate.
    #[at("/certificates/:code")]
    Certificate {
        /// The code on it.
        code: Slug,
    },
    /// The public page of a host.
    #[at("/hosts/:id")]
    Host {
        /// The organisation.
        id: Uuid,
    },
    /// An account is opened.
    #[at("/sign-up")]
    SignUp,
    /// The link in the mail that proves an address.
    #[at("/verify")]
    Verify,
    /// A session is opened.
    #[at("/sign-in")]
    SignIn,
    /// A new password is asked for.
    #[at("/forgotten-password")]
    ForgottenPassword,
    /// The link in the mail with which a new password is chosen.
    #[at("/new-password")]
    NewPassword,
    /// The link in the mail to a colleague.
    #[at("/invitation")]
    Invitation,
    /// The link in the mail to someone who becomes staff.
    #[at("/staff-invitation")]
    StaffInvitation,
    /// The link in the mail to a counterpart that is known from elsewhere.
    #[at("/counterpart-invitation")]
    CounterpartInvitation,
    /// Where the person stands, and what waits for whom.
    #[at("/overview")]
    Overview,
    /// What the person takes part in, and what each waits for.
    #[at("/cases")]
    MyCases,
    /// A registration is begun.
    #[at("/registrations/new")]
    BeginRegistration,
    /// A registration.
    #[at("/registrations/:id")]
    Registration {
        /// Which one.
        id: Uuid,
    },
    /// The form of a registration.
    #[at("/registrations/:id/form")]
    RegistrationForm {
        /// Which one.
        id: Uuid,
    },
    /// Suggestions and catalogue.
    #[at("/counterparts")]
    Counterparts,
    /// A counterpart that is known from elsewhere is invited.
    #[at("/invitations")]
    Invitations,
    /// A proposal.
    #[at("/proposals/:id")]
    Proposal {
        /// Which one.
        id: Uuid,
    },
    /// An exchange.
    #[at("/exchanges/:id")]
    Exchange {
        /// Which one.
        id: Uuid,
    },
    /// The queue of registrations.
    #[at("/office/registrations")]
    OfficeRegistrations,
    /// Those who were accepted.
    #[at("/office/participants")]
    OfficeParticipants,
    /// All exchanges that somebody in charge may see.
    #[at("/office/exchanges")]
    OfficeExchanges,
    /// What is due, paid and failed.
    #[at("/office/payments")]
    OfficePayments,
    /// A Partnership against its target.
    #[at("/office/progress")]
    OfficeProgress,
    /// A Partnership's own profile.
    #[at("/office/partnership")]
    OfficePartnership,
    /// The whole scheme in numbers.
    #[at("/admin/scheme")]
    AdminScheme,
    /// The draws for the Commission, with their proof.
    #[at("/admin/sampling")]
    AdminSampling,
    /// The versions of the rulebook.
    #[at("/admin/rulebooks")]
    AdminRulebooks,
    /// A version of the rulebook.
    #[at("/admin/rulebooks/:version")]
    AdminRulebook {
        /// Its name.
        version: Slug,
    },
    /// The Partnerships as reference data.
    #[at("/admin/partnerships")]
    AdminPartnerships,
    /// The cluster organisations.
    #[at("/admin/clusters")]
    AdminClusters,
    /// What is erased when it is no longer kept.
    #[at("/admin/retention")]
    AdminRetention,
    /// Everyone with an account.
    #[at("/admin/people")]
    AdminPeople,
    /// Somebody with an account.
    #[at("/admin/people/:id")]
    AdminPerson {
        /// Who.
        id: Uuid,
    },
    /// The certificate of an exchange.
    #[at("/exchanges/:id/certificate")]
    ExchangeCertificate {
        /// Which one.
        id: Uuid,
    },
    /// The alumni network.
    #[at("/alumni")]
    Alumni,
    /// One's public page as a host.
    #[at("/host-page")]
    HostPage,
    /// Group visits.
    #[at("/visits")]
    Visits,
    /// A group visit is prepared.
    #[at("/visits/new")]
    NewVisit,
    /// A group visit.
    #[at("/visits/:id")]
    Visit {
        /// Which one.
        id: Uuid,
    },
    /// News.
    #[at("/notifications")]
    Notifications,
    /// Whom one can ask, and what was answered.
    #[at("/help")]
    Help,
    /// A question, for those who answer it.
    #[at("/help/threads/:id")]
    HelpThread {
        /// Which one.
        id: Uuid,
    },
    /// One's own account.
    #[at("/account")]
    Account,
    /// One's organisation.
    #[at("/organisation")]
    Organisation,
    /// Whose work the portal contains.
    #[at("/licences")]
    Licences,
    /// Anything else.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// Whether the page belongs to the program that everybody may load, without an account.
    pub fn is_public(self) -> bool {
        matches!(
            self,
            Self::Home
                | Self::Planner
                | Self::HowItWorks
                | Self::Eligibility
                | Self::Amounts
                | Self::Questions
                | Self::Accessibility
                | Self::Privacy
                | Self::Partnerships
                | Self::Partnership { .. }
                | Self::Contact
                | Self::Statistics
                | Self::Certificates
                | Self::Certificate { .. }
                | Self::Host { .. }
                | Self::Licences
                | Self::NotFound
        )
    }

    /// Whether a public page is one to try the rules out: those have a program of their own, so that
    /// the first visit stays small.
    pub fn is_tool(self) -> bool {
        matches!(self, Self::Planner | Self::Eligibility)
    }

    /// Whether the page is one of those who run the scheme, which the others need not load.
    pub fn is_desk(self) -> bool {
        matches!(
            self,
            Self::OfficeRegistrations
                | Self::OfficeParticipants
                | Self::OfficeExchanges
                | Self::OfficePayments
                | Self::OfficeProgress
                | Self::OfficePartnership
                | Self::AdminScheme
                | Self::AdminSampling
                | Self::AdminRulebooks
                | Self::AdminRulebook { .. }
                | Self::AdminPartnerships
                | Self::AdminClusters
                | Self::AdminRetention
                | Self::AdminPeople
                | Self::AdminPerson { .. }
        )
    }

    /// The page of a case, where there is one.
    pub fn case(kind: CaseKind, id: Uuid) -> Option<Self> {
        match kind {
            CaseKind::Registration => Some(Self::Registration { id }),
            CaseKind::Proposal => Some(Self::Proposal { id }),
            CaseKind::Exchange => Some(Self::Exchange { id }),
            CaseKind::Visit => Some(Self::Visit { id }),
            CaseKind::Administration => None,
        }
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn an_unknown_path_leads_to_the_page_that_says_so() {
        assert_eq!(Route::recognize("/no/such/page"), Some(Route::NotFound));
        assert_eq!(
            Route::recognize("/exchanges/not-an-id"),
            Some(Route::NotFound)
        );
    }

    #[test]
    fn every_page_is_found_by_its_own_path() {
        let id = Uuid::from_u128(7);
        for route in [
            Route::Home,
            Route::Planner,
            Route::HowItWorks,
            Route::Eligibility,
            Route::Amounts,
            Route::Questions,
            Route::Accessibility,
            Route::Privacy,
            Route::Partnerships,
            Route::Partnership {
                id: "blues".parse().unwrap(),
            },
            Route::Contact,
            Route::Statistics,
            Route::Certificates,
            Route::Certificate {
                code: "0123456789abcdefghjkmnpq".parse().unwrap(),
            },
            Route::Host { id },
            Route::SignUp,
            Route::Verify,
            Route::SignIn,
            Route::ForgottenPassword,
            Route::NewPassword,
            Route::Invitation,
            Route::StaffInvitation,
            Route::CounterpartInvitation,
            Route::Invitations,
            Route::ExchangeCertificate { id },
            Route::Alumni,
            Route::HostPage,
            Route::Visits,
            Route::NewVisit,
            Route::Visit { id },
            Route::Notifications,
            Route::Help,
            Route::HelpThread { id },
            Route::Account,
            Route::Organisation,
            Route::Overview,
            Route::MyCases,
            Route::BeginRegistration,
            Route::Registration { id },
            Route::RegistrationForm { id },
            Route::Counterparts,
            Route::Proposal { id },
            Route::Exchange { id },
            Route::OfficeRegistrations,
            Route::OfficeParticipants,
            Route::OfficeExchanges,
            Route::OfficePayments,
            Route::OfficeProgress,
            Route::OfficePartnership,
            Route::AdminScheme,
            Route::AdminSampling,
            Route::AdminRulebooks,
            Route::AdminRulebook {
                version: "pilot-2020.1".parse().unwrap(),
            },
            Route::AdminPartnerships,
            Route::AdminClusters,
            Route::AdminRetention,
            Route::AdminPeople,
            Route::AdminPerson { id },
            Route::Licences,
        ] {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
    }
}
