//! From the first day of a stay to the end of its file.

use rust_decimal::Decimal;

use super::script::{
    HOST, SUPPORT_OFFICE, Script, VISITOR, VISITOR_PARTNERSHIP, because, day, hash,
};
use crate::receipt::Party;
use crate::reference::Mode;
use crate::workflow::LifeCycle;
use crate::workflow::exchange::{Command, Stage};
use crate::workflow::test::world::id;

fn early(number: u32) -> Command {
    Command::EndEarly {
        last_day: day(number),
        reason: because(),
    }
}

#[test]
fn a_physical_exchange_is_reported_paid_and_completed() {
    let mut script = Script::new(Mode::Physical).ended();
    let due = script.case.due().by.unwrap();
    assert_eq!(
        due.date_naive().to_string(),
        "2026-07-20",
        "30 days after 19 June"
    );
    script.reported();
    assert_eq!(
        (script.stage(), script.waiting()),
        (Stage::PaymentDue, VISITOR_PARTNERSHIP.to_vec())
    );
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, script.pay(390)),
        ["paid-as-agreed"]
    );
    script.takes(VISITOR_PARTNERSHIP, script.pay(780));
    assert_eq!(script.waiting(), HOST);
    let end = script.feedback();
    assert!(end.to == Stage::Completed && end.to.uses_up_visit());
    assert_eq!(end.tells.len(), 4, "{:?}", end.tells);
}

#[test]
fn a_virtual_exchange_needs_neither_evidence_nor_payment() {
    let mut script = Script::new(Mode::Virtual).ended();
    script.feedback();
    script.takes(VISITOR, Command::SubmitReport { report: id(11) });
    let validate = Command::ValidateReport {
        evidence_accepted: false,
    };
    let end = script.takes(VISITOR_PARTNERSHIP, validate);
    assert_eq!(end.to, Stage::Completed);
}

#[test]
fn nothing_starts_before_its_first_day_or_ends_before_its_last_day_is_over() {
    let mut script = Script::new(Mode::Physical).ready();
    assert_eq!(
        script.refused(VISITOR, Command::Start),
        ["starts-on-first-day"]
    );
    script.go_to(day(15));
    script.takes(VISITOR_PARTNERSHIP, Command::Start);
    script.go_to(day(19));
    assert_eq!(
        script.refused(VISITOR, Command::End),
        ["ends-after-last-day"]
    );
    script.go_to(day(20));
    script.takes(VISITOR, Command::End);
    assert_eq!(script.case.record().ended_on, Some(day(19)));
}

#[test]
fn nobody_is_behind_with_a_start_or_an_end_whose_day_has_not_come() {
    let midnight = |number| day(number).and_time(chrono::NaiveTime::MIN).and_utc();
    let mut script = Script::new(Mode::Physical).ready();
    let start = &script.case.waiting_on()[0];
    assert_eq!(start.not_before, Some(midnight(15)));
    assert_eq!(start.due, Some(midnight(16)));
    assert!(!start.is_possible(script.world.now) && start.is_possible(midnight(15)));
    script.go_to(day(15));
    script.takes(VISITOR, Command::Start);
    let end = &script.case.waiting_on()[0];
    assert_eq!((end.not_before, end.due), (Some(midnight(20)), None));
}

#[test]
fn the_bank_account_is_asked_for_once_the_stay_is_over_and_until_it_is_there() {
    let mut script = Script::new(Mode::Physical).ongoing();
    assert_eq!(script.waiting(), VISITOR);
    script.go_to(day(22));
    script.takes(VISITOR, Command::End);
    let asked = |script: &Script| {
        let mut waiting = script.case.waiting_on().into_iter();
        waiting.find(|one| one.action == "enter_bank_account")
    };
    assert_eq!(asked(&script).unwrap().due, script.case.due().by);
    script.takes(VISITOR, Command::AddEvidence { file: id(10) });
    script.takes(VISITOR, Command::SubmitReport { report: id(11) });
    assert_eq!(asked(&script).unwrap().due, None);
    let validate = Command::ValidateReport {
        evidence_accepted: true,
    };
    script.takes(VISITOR_PARTNERSHIP, validate);
    assert_eq!(
        script.waiting(),
        [Party::Visitor, Party::VisitorPartnership]
    );
    let entered = script.enter_account();
    assert_eq!(entered.tells, VISITOR_PARTNERSHIP);
    assert_eq!((asked(&script), script.stage()), (None, Stage::PaymentDue));
}

#[test]
fn nobody_asks_for_a_bank_account_where_nothing_is_to_be_paid() {
    let virtual_one = Script::new(Mode::Virtual).ended();
    assert!(!virtual_one.case.record().wants_account());
    let mut early_one = Script::new(Mode::Physical).ongoing();
    early_one.shortened = Some(Decimal::ZERO);
    early_one.go_to(day(18));
    early_one.takes(HOST, early(16));
    assert!(!early_one.case.record().wants_account());
    let mut ahead = Script::new(Mode::Physical);
    ahead.enter_account();
    assert!(!Script::ended(ahead).case.record().wants_account());
}

#[test]
fn an_early_end_pays_what_the_shorter_stay_is_worth() {
    for (shortened, payable, next) in [
        (780, 780, Stage::PaymentDue),
        (390, 390, Stage::PaymentDue),
        (0, 0, Stage::AwaitingFeedback),
    ] {
        let mut script = Script::new(Mode::Physical).ongoing();
        script.shortened = Some(shortened.into());
        script.go_to(day(18));
        script.takes(HOST, early(17));
        assert_eq!(script.case.record().payable(), Some(payable.into()));
        script.reported();
        assert_eq!(script.stage(), next);
    }
}

#[test]
fn force_majeure_leaves_the_agreed_amount() {
    let decide = |granted| Command::DecideForceMajeure {
        granted,
        reason: because(),
    };
    let mut script = Script::new(Mode::Physical).ongoing();
    script.shortened = Some(Decimal::ZERO);
    script.go_to(day(18));
    script.takes(VISITOR, early(16));
    script.takes(VISITOR_PARTNERSHIP, decide(false));
    assert_eq!(script.case.record().payable(), Some(Decimal::ZERO));
    script.takes(VISITOR_PARTNERSHIP, decide(true));
    assert_eq!(script.case.record().payable(), Some(780.into()));
    let planned = Script::new(Mode::Physical).ended();
    let refused = planned.refused(VISITOR_PARTNERSHIP, decide(true));
    assert_eq!(refused, ["force-majeure-after-early-end"]);
}

#[test]
fn an_early_end_lies_within_the_stay_and_not_in_the_future() {
    let mut script = Script::new(Mode::Physical).ongoing();
    script.go_to(day(17));
    for number in [14, 18, 19] {
        assert_eq!(
            script.refused(VISITOR, early(number)),
            ["early-end-within-stay"],
            "{number}"
        );
    }
    script.takes(VISITOR, early(17));
    assert_eq!(script.stage(), Stage::Reporting);
}

#[test]
fn a_report_is_returned_until_the_evidence_is_there() {
    let mut script = Script::new(Mode::Physical).ended();
    script.takes(VISITOR, Command::SubmitReport { report: id(11) });
    let validate = |evidence_accepted| Command::ValidateReport { evidence_accepted };
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, validate(true)),
        ["evidence-of-stay"]
    );
    let back = Command::ReturnReport {
        reason: because(),
        fields: vec!["/evidence".into()],
    };
    script.takes(VISITOR_PARTNERSHIP, back);
    assert_eq!(
        (script.stage(), script.waiting()),
        (Stage::ReportReturned, [Party::Visitor; 2].to_vec())
    );
    script.takes(VISITOR, Command::AddEvidence { file: id(10) });
    script.takes(VISITOR, Command::SubmitReport { report: id(13) });
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, validate(false)),
        ["evidence-of-stay"]
    );
    script.takes(VISITOR_PARTNERSHIP, validate(true));
    let report = script.case.record().report.clone().unwrap();
    assert_eq!((report.id, report.returns.len()), (id(13), 1));
}

#[test]
fn a_failed_payment_is_repeated() {
    let mut script = Script::new(Mode::Physical).ended();
    script.reported();
    let failure = || Command::RecordPaymentFailure {
        reason: "account closed".into(),
    };
    script.takes(VISITOR_PARTNERSHIP, failure());
    script.takes(VISITOR_PARTNERSHIP, script.pay(780));
    script.takes(VISITOR_PARTNERSHIP, failure());
    assert_eq!(script.stage(), Stage::PaymentDue);
    assert!(script.case.record().paid().is_none());
    script.takes(VISITOR_PARTNERSHIP, script.pay(780));
    assert_eq!(script.case.record().payments.len(), 3);
    script.feedback();
    assert_eq!(script.stage(), Stage::Completed);
}

#[test]
fn what_started_without_agreement_is_paid_once_it_is_signed() {
    let mut script = Script::new(Mode::Physical).signed();
    script.validate(SUPPORT_OFFICE);
    script.takes(
        VISITOR_PARTNERSHIP,
        Command::WaiveAgreement { reason: because() },
    );
    let mut script = Script { ..script };
    script.go_to(day(15));
    script.takes(VISITOR, Command::Start);
    script.go_to(day(22));
    script.takes(VISITOR, Command::End);
    script.reported();
    assert_eq!(
        script.waiting(),
        [Party::Visitor, Party::VisitorPartnership]
    );
    let refused = script.refused(VISITOR_PARTNERSHIP, script.pay(780));
    assert_eq!(refused, ["paid-once-signed", "paid-as-agreed"]);
    let close = || Command::CloseWithoutPayment { reason: because() };
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, close()),
        ["payment-given-up"]
    );
    script.sign_agreement(VISITOR);
    script.sign_agreement(VISITOR_PARTNERSHIP);
    let signed = Command::SignAgreement {
        document: hash("money"),
        account: id(9),
    };
    assert_eq!(script.refused(VISITOR, signed), ["once-per-party"]);
    script.takes(VISITOR_PARTNERSHIP, script.pay(780));
    assert_eq!(script.stage(), Stage::AwaitingFeedback);
}

#[test]
fn a_visitor_may_give_its_lump_sum_up_and_nobody_else_does_it_for_it() {
    let mut script = Script::new(Mode::Physical).ended();
    script.reported();
    let close = || Command::CloseWithoutPayment { reason: because() };
    script.world.pass_days(60);
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, close()),
        ["payment-given-up"]
    );
    script.takes(VISITOR, close());
    assert_eq!(
        script.case.record().given_up.as_ref().unwrap().by,
        Party::Visitor
    );
    let failure = Command::RecordPaymentFailure { reason: because() };
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, failure),
        ["payment-to-fail"]
    );
}

#[test]
fn missing_reports_and_feedback_end_a_case_only_when_their_time_is_over() {
    let mut script = Script::new(Mode::Physical).ended();
    let give_up = || Command::Discontinue { reason: because() };
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, give_up()),
        ["time-for-report"]
    );
    script.go_to(day(30));
    script.world.pass_days(21);
    let end = script.takes(VISITOR_PARTNERSHIP, give_up());
    assert!(end.to == Stage::Discontinued && !end.to.uses_up_visit());

    let mut script = Script::new(Mode::Physical).ended();
    script.reported();
    script.takes(VISITOR_PARTNERSHIP, script.pay(780));
    let close = || Command::CloseWithoutFeedback { reason: because() };
    assert_eq!(
        script.refused(SUPPORT_OFFICE, close()),
        ["time-for-feedback"]
    );
    script.world.pass_days(31);
    assert_eq!(script.takes(SUPPORT_OFFICE, close()).to, Stage::Completed);
}

#[test]
fn feedback_is_given_once_and_never_holds_up_the_payment() {
    let mut script = Script::new(Mode::Physical).ended();
    script.feedback();
    let again = Command::GiveFeedback { feedback: id(13) };
    assert_eq!(script.refused(HOST, again), ["feedback-once"]);
    script.reported();
    assert_eq!(
        script.takes(VISITOR_PARTNERSHIP, script.pay(780)).to,
        Stage::Completed
    );
}

#[test]
fn an_exchange_cancelled_after_its_start_is_discontinued() {
    let mut script = Script::new(Mode::Physical).ongoing();
    let cancel = |reason: &str| Command::Cancel {
        reason: reason.into(),
    };
    assert_eq!(script.refused(HOST, cancel("")), ["reason-given"]);
    let step = script.takes(HOST, cancel("The plant is flooded."));
    assert_eq!(step.to, Stage::Discontinued);
    assert_eq!(
        script.case.record().ending.as_ref().unwrap().by,
        Party::Host
    );
}
