//! What can be done with a registration.

use crate::workflow::named::named;

named! {
    /// What can be done with a registration.
    pub enum Action {
        /// The applicant changes what it has written.
        Edit => "edit", "edit the registration";
        /// The applicant sends it to a Partnership.
        Submit => "submit", "submit the registration";
        /// The Partnership asks for corrections.
        Hold => "hold", "put on hold";
        /// The Partnership takes its request for corrections back.
        CancelHold => "cancel_hold", "cancel the hold";
        /// The applicant sends the corrected registration.
        Resubmit => "resubmit", "submit again";
        /// The Partnership asks the Commission for the pre-approval of an exceptional host.
        RequestPreApproval => "request_pre_approval", "request pre-approval";
        /// The Commission approves the exceptional host.
        PreApprove => "pre_approve", "pre-approve the host";
        /// The Commission does not approve the exceptional host.
        DeclinePreApproval => "decline_pre_approval", "decline pre-approval";
        /// The Partnership decides where a rule leaves the decision to a person.
        DecideManual => "decide_manual", "decide an open condition";
        /// The Partnership accepts the applicant.
        Accept => "accept", "accept the registration";
        /// The Partnership refuses the applicant.
        Reject => "reject", "reject the registration";
        /// The Support Office hands the registration to another Partnership.
        Reassign => "reassign", "hand over to another Partnership";
        /// The participant changes its profile.
        UpdateProfile => "update_profile", "update the profile";
        /// The tool asks whether the participant is still interested.
        AskInterest => "ask_interest", "ask for continued interest";
        /// The participant says that it is still interested.
        ConfirmInterest => "confirm_interest", "confirm the interest";
        /// The applicant steps back.
        Withdraw => "withdraw", "withdraw the registration";
    }
}
