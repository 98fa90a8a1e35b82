//! What can be done with a proposal.

use crate::workflow::named::named;

named! {
    /// What can be done with a proposal.
    pub enum Action {
        /// The invited organisation, registered by now, takes the invitation over.
        Claim => "claim", "take the invitation over";
        /// The other side agrees.
        Accept => "accept", "accept the proposal";
        /// The other side does not agree.
        Decline => "decline", "decline the proposal";
        /// The sender takes it back.
        Withdraw => "withdraw", "withdraw the proposal";
        /// The tool reminds the other side.
        Remind => "remind", "remind";
        /// The tool closes a proposal that nobody answered.
        Expire => "expire", "expire";
    }
}
