//! The registration phase: who may take part, what a registration needs, and which Partnership
//! takes charge of it.

pub mod completeness;
pub mod country;
pub mod eligibility;
pub mod exceptional_host;
pub mod form;
pub mod input;
pub mod membership;
pub mod officer_decision;
pub mod organisation;
pub mod participant_type;
pub mod partnership_by_hand;
pub mod partnership_choice;
pub mod people;
pub mod residence;
pub mod shape;
pub mod sme;

pub use completeness::completeness;
pub use eligibility::{Eligibility, EligibilityFacts, RoleEligibility, assess, assess_roles};
pub use exceptional_host::PreApproval;
pub use form::RegistrationForm;
pub use input::EligibilityInput;
pub use officer_decision::OfficerDecision;
pub use partnership_by_hand::partnership_by_hand;
pub use partnership_choice::{
    PartnershipApplicant, PartnershipProfile, RankedPartnership, rank_partnerships,
};
pub use sme::sme_test;

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &completeness::COMPLETE_FORM,
    &country::COUNTRY_PARTICIPATES,
    &exceptional_host::EXCEPTIONAL_HOST,
    &membership::CLUSTER_MEMBERSHIP,
    &participant_type::PARTICIPANT_TYPE,
    &partnership_by_hand::PARTNERSHIP_OPEN,
    &partnership_choice::PARTNERSHIP_CHOICE,
    &people::CASES_CLOSED_BEFORE_ERASURE,
    &people::ERASURE_SPARES_FUNDED_FILES,
    &people::ORGANISATION_KEEPS_MEMBER,
    &residence::PERMANENT_RESIDENCE,
    &residence::THIRD_COUNTRY_NATIONAL,
    &sme::SME_ASSOCIATION,
    &sme::SME_FINANCES,
    &sme::SME_STAFF,
];
