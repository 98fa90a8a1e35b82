//! What can be done with an exchange.

use crate::workflow::named::named;

named! {
    /// What can be done with an exchange.
    pub enum Action {
        /// Visitor or host changes mode, dates or place.
        EditPlan => "edit_plan", "change the plan";
        /// Visitor or host changes a clause of the commitment.
        EditClause => "edit_clause", "change a clause";
        /// Visitor or host agrees to plan and commitment as they stand.
        Agree => "agree", "agree";
        /// Visitor or host goes back to building.
        Reopen => "reopen", "reopen for changes";
        /// Visitor, host and their Partnerships sign the Commitment to Quality.
        Sign => "sign", "sign the Commitment to Quality";
        /// Whoever checks the commitment asks for changes.
        ReturnForCorrection => "return_for_correction", "return for correction";
        /// Support Office or Commission validates the commitment.
        Validate => "validate", "validate the commitment";
        /// The visitor's Partnership sets an amount below the ceiling.
        SetAmount => "set_amount", "set the amount";
        /// Visitor and its Partnership sign the Financial Agreement.
        SignAgreement => "sign_agreement", "sign the Financial Agreement";
        /// The visitor's Partnership lets the exchange start before the agreement is signed.
        WaiveAgreement => "waive_agreement", "let it start without the Financial Agreement";
        /// The exchange begins.
        Start => "start", "start the exchange";
        /// The exchange ends as planned.
        End => "end", "end the exchange";
        /// The exchange ends before its last day.
        EndEarly => "end_early", "end the exchange early";
        /// The visitor's Partnership decides whether an early end was force majeure.
        DecideForceMajeure => "decide_force_majeure", "decide on force majeure";
        /// The visitor adds evidence that the exchange took place.
        AddEvidence => "add_evidence", "add evidence";
        /// The visitor sends its closing report.
        SubmitReport => "submit_report", "submit the report";
        /// The visitor's Partnership asks for corrections of the report.
        ReturnReport => "return_report", "return the report";
        /// The visitor's Partnership accepts report and evidence.
        ValidateReport => "validate_report", "validate the report";
        /// The visitor says to which bank account the lump sum goes.
        EnterBankAccount => "enter_bank_account", "enter the bank account";
        /// The visitor's Partnership has paid.
        RecordPayment => "record_payment", "record the payment";
        /// A payment did not arrive.
        RecordPaymentFailure => "record_payment_failure", "record a failed payment";
        /// The lump sum is given up, or nobody claims it.
        CloseWithoutPayment => "close_without_payment", "close without payment";
        /// The host says how it was.
        GiveFeedback => "give_feedback", "give feedback";
        /// The exchange is completed although the host said nothing.
        CloseWithoutFeedback => "close_without_feedback", "close without feedback";
        /// The exchange does not take place, or not any further.
        Cancel => "cancel", "cancel the exchange";
        /// The visitor's Partnership gives up on a report that never came.
        Discontinue => "discontinue", "discontinue the exchange";
    }
}
