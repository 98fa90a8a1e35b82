//! The matching phase: who may go with whom, how well they fit, and in which order they are shown.

pub mod history;
pub mod one_open_proposal;
pub mod open_proposals;
pub mod pair;
pub mod profile;
pub mod ranking;
pub mod score;
mod share;
pub mod visitor_once;

pub use history::{Progress, VisitorExchange, VisitorHistory};
pub use one_open_proposal::one_open_proposal;
pub use open_proposals::{counterpart_open_proposals, open_proposals};
pub use pair::{
    DIFFERENT_COUNTRIES, PairCircumstances, PairInput, PairParty, accepted_in_role, assess_pair,
};
pub use profile::MatchProfile;
pub use ranking::{RankKey, Week, rank};
pub use score::{Score, ScorePart, ScorePartKind, SideReason, score};
pub(crate) use share::share;
pub use visitor_once::visitor_once;

use crate::receipt::Rule;

/// The rules of this room.
pub const RULES: &[&Rule] = &[
    &one_open_proposal::ONE_OPEN_PROPOSAL,
    &open_proposals::OPEN_PROPOSALS,
    &pair::ACCEPTED_IN_ROLE,
    &pair::AVAILABILITY_ADVICE,
    &DIFFERENT_COUNTRIES,
    &pair::HOST_WITHOUT_LIMIT,
    &pair::SAME_CLUSTER,
    &pair::TWO_ORGANISATIONS,
    &ranking::RANKING_ORDER,
    &score::MATCH_SCORE,
    &score::SUITABLE,
    &visitor_once::VISITOR_ONCE,
];
