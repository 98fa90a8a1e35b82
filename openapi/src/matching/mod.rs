//! The matching phase: counterparts, proposals, invitations.

mod invitation;
mod participant;
mod proposal;

pub use invitation::{Invitation, InvitationClaim, NewInvitation};
pub use participant::{
    CatalogueOrder, CatalogueQuery, CounterpartQuery, Match, MatchDetails, Participant,
    SuggestionQuery,
};
pub use proposal::{
    Invitee, NewProposal, ProposalDecline, ProposalDetails, ProposalDirection, ProposalEnding,
    ProposalHead, ProposalQuery, ProposalSide, ProposalWithdrawal,
};
