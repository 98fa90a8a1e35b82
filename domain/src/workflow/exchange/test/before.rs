//! Until an exchange may start.

use rust_decimal::Decimal;

use super::script::{
    COMMISSION, HOST, HOST_PARTNERSHIP, SUPPORT_OFFICE, Script, VISITOR, VISITOR_PARTNERSHIP,
    because, day, hash,
};
use crate::receipt::{Counterfactual, Party};
use crate::reference::Mode;
use crate::workflow::exchange::{Command, Facts, Plan, Stage};
use crate::workflow::test::world::{OUTSIDE, id, is_refused};
use crate::workflow::{LifeCycle, Refusal, step};

fn change(clause: &str, text: &str) -> Command {
    Command::EditClause {
        clause: clause.into(),
        document: hash(text),
    }
}

#[test]
fn each_step_waits_for_those_who_have_not_done_their_part() {
    let mut script = Script::new(Mode::Physical);
    assert_eq!(script.waiting(), [Party::Visitor, Party::Host]);
    let document = script.document();
    script.takes(VISITOR, Command::Agree { document });
    assert_eq!(script.waiting(), [Party::Host]);
    assert_eq!(
        script.refused(VISITOR, Command::Agree { document }),
        ["once-per-party"]
    );
    script.takes(HOST, Command::Agree { document });
    script.sign(HOST);
    assert_eq!(
        (script.stage(), script.waiting()),
        (Stage::AwaitingSignatures, VISITOR.to_vec())
    );
    script.sign(VISITOR);
    script.sign(VISITOR_PARTNERSHIP);
    assert_eq!(script.waiting(), HOST_PARTNERSHIP);
    script.sign(HOST_PARTNERSHIP);
    assert_eq!(script.waiting(), SUPPORT_OFFICE);
    assert_eq!(script.case.record().ticket, Some(document));
    script.validate(SUPPORT_OFFICE);
    assert_eq!(
        script.waiting(),
        [Party::Visitor, Party::VisitorPartnership]
    );
    script.sign_agreement(VISITOR_PARTNERSHIP);
    script.sign_agreement(VISITOR);
    assert_eq!(script.stage(), Stage::Ready);
    assert_eq!(script.case.record().payable(), Some(780.into()));
}

#[test]
fn a_partnership_in_charge_of_both_sides_signs_once() {
    let mut script = Script::with_host_partnership(Mode::Physical, "blue").agreed();
    script.sign(VISITOR);
    script.sign(HOST);
    assert_eq!(script.waiting(), VISITOR_PARTNERSHIP);
    script.sign(&[Party::VisitorPartnership, Party::HostPartnership]);
    assert_eq!(script.stage(), Stage::AwaitingSo);
}

#[test]
fn a_virtual_exchange_is_ready_without_a_financial_agreement() {
    let script = Script::new(Mode::Virtual).ready();
    assert_eq!(script.stage(), Stage::Ready);
    let sign = Command::SignAgreement {
        document: hash("money"),
        account: id(9),
    };
    assert_eq!(script.refused(VISITOR, sign), ["agreement-for-money"]);
}

#[test]
fn nobody_agrees_to_a_forbidden_stay_an_unfinished_text_or_a_forbidden_pair() {
    let script = Script::new(Mode::Physical);
    let (usual, fails) = (script.facts(), &script.world.fails);
    for facts in [
        Facts {
            stay: fails,
            ..usual
        },
        Facts {
            commitment: fails,
            ..usual
        },
        Facts {
            pair: fails,
            ..usual
        },
    ] {
        let agree = Command::Agree {
            document: script.document(),
        };
        assert_eq!(
            is_refused(&script.case, VISITOR, agree, &facts),
            [OUTSIDE.id]
        );
    }
}

#[test]
fn people_sign_only_what_they_were_shown() {
    let script = Script::new(Mode::Physical).agreed();
    let stale = Command::Sign {
        document: hash("yesterday"),
        account: id(9),
    };
    let Err(Refusal::Rule(receipt)) = step(&script.case, stale, VISITOR, &script.facts(), "test")
    else {
        panic!("the hash is another one");
    };
    let help = receipt
        .obstacles()
        .next()
        .unwrap()
        .counterfactual
        .clone()
        .unwrap();
    let mut request = serde_json::json!({"document": hash("yesterday")});
    assert!(help.apply(&mut request));
    assert_eq!(request["document"], script.document().to_string());
    assert!(matches!(help, Counterfactual::Change { .. }));
}

#[test]
fn a_change_after_two_signatures_voids_both_and_a_contact_detail_voids_none() {
    let mut script = Script::new(Mode::Physical).agreed();
    script.sign(VISITOR);
    script.sign(HOST);
    script.takes(HOST, change("host_contact", "second"));
    assert_eq!(script.stage(), Stage::AwaitingPartnership);
    assert_eq!(script.case.record().signatures.len(), 2);
    let told = script.takes(VISITOR, change("objectives", "third")).tells;
    assert_eq!(
        told,
        [
            Party::Host,
            Party::VisitorPartnership,
            Party::HostPartnership
        ]
    );
    let record = script.case.record();
    assert_eq!(
        (script.stage(), record.signatures.len()),
        (Stage::Building, 0)
    );
    assert!(record.agreed.is_empty() && record.first_signature.is_none());
}

#[test]
fn each_side_writes_its_own_clauses() {
    let script = Script::new(Mode::Physical);
    for (seats, clause) in [
        (HOST, "visitor_responsibilities"),
        (VISITOR, "host_responsibilities"),
        (VISITOR, "rules"),
        (VISITOR, "no-such-clause"),
    ] {
        let refused = script.refused(seats, change(clause, "second"));
        assert_eq!(refused, ["clause-written-by-owner"], "{clause}");
    }
}

#[test]
fn a_change_of_the_plan_takes_agreements_and_the_money_back() {
    let mut script = Script::new(Mode::Physical).ready();
    let plan = Plan {
        mode: Mode::Virtual,
        first_day: Some(day(16)),
        last_day: Some(day(18)),
    };
    script.takes(
        HOST,
        Command::EditPlan {
            plan,
            document: hash("second"),
        },
    );
    let record = script.case.record();
    assert_eq!((script.stage(), record.plan), (Stage::Building, plan));
    assert!(record.agreement.signatures.is_empty() && record.validations.is_empty());
    assert_eq!(
        script.refused(
            VISITOR,
            Command::Agree {
                document: hash("first")
            }
        ),
        ["document-as-shown"]
    );
}

#[test]
fn a_drawn_commitment_goes_to_the_commission_and_stays_drawn_when_it_comes_back() {
    let mut script = Script::new(Mode::Physical).signed();
    script.drawn = true;
    script.validate(SUPPORT_OFFICE);
    assert_eq!(script.waiting(), COMMISSION);
    let back = Command::ReturnForCorrection {
        reason: because(),
        clauses: vec!["dates".into()],
    };
    let returned = script.takes(COMMISSION, back);
    assert_eq!(returned.to, Stage::Building);
    assert!(returned.tells.contains(&Party::SupportOffice));
    assert_eq!(script.case.record().returns[0].by, Party::Commission);
    script.drawn = false;
    let mut script = script.signed();
    script.validate(SUPPORT_OFFICE);
    assert_eq!(script.stage(), Stage::AwaitingEc);
    script.validate(COMMISSION);
    assert_eq!(script.stage(), Stage::FaPending);
    let told = script
        .takes(HOST, Command::Cancel { reason: because() })
        .tells;
    assert!(told.contains(&Party::Commission));
}

#[test]
fn the_partnership_may_agree_on_less_and_never_on_more() {
    let mut script = Script::new(Mode::Physical).signed();
    script.validate(SUPPORT_OFFICE);
    let amount = |euro: u32| Command::SetAmount {
        agreed_amount: euro.into(),
        reason: because(),
    };
    for euro in [0, 781] {
        assert_eq!(
            script.refused(VISITOR_PARTNERSHIP, amount(euro)),
            ["agreed-amount"]
        );
    }
    script.sign_agreement(VISITOR);
    script.takes(VISITOR_PARTNERSHIP, amount(700));
    assert_eq!(
        script.waiting(),
        [Party::Visitor, Party::VisitorPartnership]
    );
    script.sign_agreement(VISITOR);
    script.sign_agreement(VISITOR_PARTNERSHIP);
    assert_eq!(script.case.record().payable(), Some(Decimal::from(700)));
    assert_eq!(
        script.refused(VISITOR_PARTNERSHIP, amount(600)),
        ["agreed-amount"]
    );
}

#[test]
fn a_country_without_a_known_amount_needs_the_partnership_to_start_without_agreement() {
    let mut script = Script::new(Mode::Physical).signed();
    script.validate(SUPPORT_OFFICE);
    let unknown = Facts {
        lump_sum: None,
        ..script.facts()
    };
    let sign = Command::SignAgreement {
        document: hash("money"),
        account: id(9),
    };
    let refused = is_refused(&script.case, VISITOR, sign, &unknown);
    assert_eq!(refused, ["agreement-for-money"]);
    script.takes(
        VISITOR_PARTNERSHIP,
        Command::WaiveAgreement { reason: because() },
    );
    assert_eq!(script.stage(), Stage::Ready);
}

#[test]
fn a_cancelled_exchange_frees_the_visit_and_everyone_is_told() {
    let script = || Script::new(Mode::Physical);
    for mut script in [
        script(),
        script().agreed(),
        script().signed(),
        script().ready(),
    ] {
        assert!(script.stage().reserves_visit());
        let step = script.takes(HOST, Command::Cancel { reason: because() });
        assert_eq!(step.to, Stage::Cancelled);
        assert_eq!(
            step.tells,
            [
                Party::Visitor,
                Party::VisitorPartnership,
                Party::HostPartnership,
                Party::SupportOffice
            ]
        );
        assert!(!step.to.reserves_visit() && !step.to.uses_up_visit());
        assert!(script.case.is_final() && script.waiting().is_empty());
    }
}
