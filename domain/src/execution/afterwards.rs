//! What a finished exchange opens: the alumni network, and a certificate.

use crate::receipt::{Counterfactual, Example, Grade, Receipt, Room, Rule};
use crate::workflow::Named;
use crate::workflow::exchange::Stage;

/// Who belongs to the alumni network.
pub const ALUMNI_AFTER_EXCHANGE: Rule = Rule {
    id: "alumni-after-exchange",
    room: Room::Execution,
    title: "The alumni network",
    sentence: "Whoever acts for an organisation that has completed an exchange, as a visitor or as a host, may join the alumni network and leave it at any time.",
    grade: Grade::Official,
    source: "scheme FAQ: hosts and visitors can participate in the alumni network",
    parameters: &[],
    examples: &[
        Example {
            given: "a host with one completed exchange",
            then: "It may join.",
        },
        Example {
            given: "a visitor whose exchange was cancelled",
            then: "It may join once another exchange is completed.",
        },
    ],
};

/// When there is a certificate.
pub const CERTIFICATE_AFTER_COMPLETION: Rule = Rule {
    id: "certificate-after-completion",
    room: Room::Execution,
    title: "A certificate of the exchange",
    sentence: "Visitor and host get a certificate once their exchange is completed.",
    grade: Grade::Reported,
    source: "a member cluster of a Partnership: a certificate for participants at the end",
    parameters: &[],
    examples: &[Example {
        given: "an exchange that still waits for the host's feedback",
        then: "No certificate yet.",
    }],
};

/// Whether someone who acts for an organisation with this many completed exchanges may join the
/// alumni network.
pub fn may_join_alumni(completed: u64, rulebook: &str) -> Receipt {
    let finding = if completed > 0 {
        ALUMNI_AFTER_EXCHANGE.holds("The organisation has completed an exchange.")
    } else {
        ALUMNI_AFTER_EXCHANGE
            .fails("The organisation has not completed an exchange.")
            .unless(Counterfactual::act(
                "Possible once an exchange of the organisation is completed, as a visitor or as a host.",
            ))
    };
    Receipt::new(rulebook).with(finding.input("completed", completed))
}

/// Whether an exchange in this state has a certificate.
pub fn has_certificate(stage: Stage, rulebook: &str) -> Receipt {
    let finding = match stage {
        Stage::Completed => CERTIFICATE_AFTER_COMPLETION.holds("The exchange is completed."),
        Stage::Cancelled | Stage::Discontinued => CERTIFICATE_AFTER_COMPLETION
            .fails("The exchange did not come to its regular end.")
            .unless(Counterfactual::nothing(
                "There is no certificate of an exchange that was not completed.",
            )),
        Stage::Building
        | Stage::AwaitingSignatures
        | Stage::AwaitingPartnership
        | Stage::AwaitingSo
        | Stage::AwaitingEc
        | Stage::FaPending
        | Stage::Ready
        | Stage::Ongoing
        | Stage::Reporting
        | Stage::ReportSubmitted
        | Stage::ReportReturned
        | Stage::PaymentDue
        | Stage::AwaitingFeedback => CERTIFICATE_AFTER_COMPLETION
            .fails(format!("The exchange is {}.", stage.label()))
            .unless(Counterfactual::act(
                "Possible once the exchange is completed; see whom it waits for.",
            )),
    };
    Receipt::new(rulebook).with(finding.input("state", stage.key()))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn alumni_have_completed_an_exchange() {
        assert!(may_join_alumni(1, "test").holds());
        assert!(may_join_alumni(0, "test").fails());
    }

    #[test]
    fn only_a_completed_exchange_has_a_certificate() {
        for stage in Stage::ALL {
            let receipt = has_certificate(*stage, "test");
            assert_eq!(receipt.holds(), *stage == Stage::Completed);
            let explained = receipt.obstacles().all(|it| it.counterfactual.is_some());
            assert!(explained, "{stage:?}");
        }
    }
}
