//! The states of an exchange.

use crate::matching::Progress;
use crate::receipt::Party::{
    self, Commission, Host, HostPartnership, SupportOffice, Visitor, VisitorPartnership,
};
use crate::receipt::Room;
use crate::workflow::named::named;

named! {
    /// Where an exchange stands.
    pub enum Stage {
        /// Visitor and host write plan and clauses together.
        Building => "building", "being built";
        /// Both have agreed; visitor and host sign the Commitment to Quality.
        AwaitingSignatures => "awaiting_signatures", "awaiting signatures";
        /// The Partnerships of both sides check and sign.
        AwaitingPartnership => "awaiting_partnership", "awaiting the Partnerships";
        /// The Support Office validates.
        AwaitingSo => "awaiting_so", "awaiting the Support Office";
        /// The Commission validates a commitment that was drawn.
        AwaitingEc => "awaiting_ec", "awaiting the Commission";
        /// Approved; visitor and its Partnership sign the Financial Agreement.
        FaPending => "fa_pending", "awaiting the Financial Agreement";
        /// Everything is signed; the exchange can start.
        Ready => "ready", "ready to start";
        /// The visitor is at the host, or both work at a distance.
        Ongoing => "ongoing", "ongoing";
        /// The stay is over; the visitor writes its report.
        Reporting => "reporting", "awaiting the report";
        /// The visitor's Partnership checks report and evidence.
        ReportSubmitted => "report_submitted", "report submitted";
        /// The visitor has something to correct in its report.
        ReportReturned => "report_returned", "report returned";
        /// The visitor's Partnership pays the lump sum.
        PaymentDue => "payment_due", "payment due";
        /// Only the host's feedback is missing.
        AwaitingFeedback => "awaiting_feedback", "awaiting the host's feedback";
        /// Done, and paid where something was due.
        Completed => "completed", "completed";
        /// Ended before it began.
        Cancelled => "cancelled", "cancelled";
        /// Ended after it began, without report.
        Discontinued => "discontinued", "discontinued";
    }
}

impl Stage {
    /// The phase of the scheme in which people meet it.
    pub fn room(self) -> Room {
        match self {
            Self::Building
            | Self::AwaitingSignatures
            | Self::AwaitingPartnership
            | Self::AwaitingSo
            | Self::AwaitingEc
            | Self::FaPending
            | Self::Cancelled => Room::Building,
            Self::Ready
            | Self::Ongoing
            | Self::Reporting
            | Self::ReportSubmitted
            | Self::ReportReturned
            | Self::PaymentDue
            | Self::AwaitingFeedback
            | Self::Completed
            | Self::Discontinued => Room::Execution,
        }
    }

    /// Who has a part in an exchange, and is told of its end. The Commission is, if the commitment
    /// was drawn.
    pub fn parties(self) -> &'static [Party] {
        &[
            Visitor,
            Host,
            VisitorPartnership,
            HostPartnership,
            SupportOffice,
            Commission,
        ]
    }

    /// How far the exchange has come, as far as the visitor's single visit is concerned.
    pub fn progress(self) -> Progress {
        match self {
            Self::Building
            | Self::AwaitingSignatures
            | Self::AwaitingPartnership
            | Self::AwaitingSo
            | Self::AwaitingEc
            | Self::FaPending
            | Self::Ready
            | Self::Ongoing => Progress::Running,
            Self::Reporting
            | Self::ReportSubmitted
            | Self::ReportReturned
            | Self::PaymentDue
            | Self::AwaitingFeedback
            | Self::Completed => Progress::Done,
            Self::Cancelled | Self::Discontinued => Progress::Cancelled,
        }
    }

    /// Whether an exchange in this state has used up the visitor's visit of its mode.
    pub fn uses_up_visit(self) -> bool {
        self.progress() == Progress::Done
    }

    /// Whether an exchange in this state keeps the visitor from another one for the time being.
    pub fn reserves_visit(self) -> bool {
        self.progress() == Progress::Running
    }

    /// Whether something is left to do, so that neither side can withdraw its registration.
    pub fn is_running(self) -> bool {
        !matches!(self, Self::Completed | Self::Cancelled | Self::Discontinued)
    }
}
