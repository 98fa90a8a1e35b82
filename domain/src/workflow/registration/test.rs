use super::*;
use crate::receipt::Party;
use crate::registration::PreApproval;
use crate::workflow::test::world::{OUTSIDE, World, id, is_refused, takes};
use crate::workflow::{LifeCycle, actions};

fn facts(world: &World) -> Facts<'_> {
    Facts {
        moment: world.moment(),
        completeness: &world.holds,
        eligibility: &world.holds,
        assignment: Some(&world.assignment),
        running_exchanges: 0,
    }
}

fn submitted(world: &World) -> Registration {
    let draft = Registration::draft(id(1), id(2), world.now);
    takes(&draft, &[Party::Applicant], Command::Submit, &facts(world)).case
}

fn hold() -> Command {
    let field = FieldToCorrect {
        pointer: "/staff".into(),
        reason: "is missing".into(),
    };
    Command::Hold {
        fields: vec![field],
        message: "Please complete.".into(),
    }
}

fn due(case: &Registration) -> String {
    case.due().by.unwrap().date_naive().to_string()
}

#[test]
fn a_complete_registration_is_submitted_and_accepted() {
    let world = World::new();
    let case = submitted(&world);
    assert_eq!(case.waiting_on()[0].party, Party::Partnership);
    assert_eq!(
        case.record().submission.as_ref().unwrap().rulebook,
        world.rulebook.version
    );
    let step = takes(
        &case,
        &[Party::Partnership],
        Command::Accept,
        &facts(&world),
    );
    assert_eq!(
        (step.to, step.tells),
        (Stage::Accepted, vec![Party::Applicant])
    );
    assert_eq!(step.case.waiting_on(), []);
}

#[test]
fn an_incomplete_or_ineligible_registration_is_not_submitted() {
    let world = World::new();
    let draft = Registration::draft(id(1), id(2), world.now);
    let applicant = [Party::Applicant];
    for facts in [
        Facts {
            completeness: &world.fails,
            ..facts(&world)
        },
        Facts {
            eligibility: &world.fails,
            ..facts(&world)
        },
    ] {
        assert_eq!(
            is_refused(&draft, &applicant, Command::Submit, &facts),
            [OUTSIDE.id]
        );
    }
    let nowhere = Facts {
        assignment: None,
        ..facts(&world)
    };
    assert_eq!(
        is_refused(&draft, &applicant, Command::Submit, &nowhere),
        ["partnership-chosen"]
    );
}

#[test]
fn an_open_condition_can_be_submitted_but_is_decided_before_the_acceptance() {
    let world = World::new();
    let asking = Facts {
        eligibility: &world.asks,
        ..facts(&world)
    };
    let draft = Registration::draft(id(1), id(2), world.now);
    let case = takes(&draft, &[Party::Applicant], Command::Submit, &asking).case;
    let officer = [Party::Partnership];
    assert_eq!(
        is_refused(&case, &officer, Command::Accept, &asking),
        [OUTSIDE.id]
    );
    let decide = |rule: &str, accepted| Command::DecideManual {
        rule: rule.into(),
        accepted,
        reason: "The network is like a cluster.".into(),
    };
    let other = decide("another-rule", true);
    assert_eq!(
        is_refused(&case, &officer, other, &asking),
        ["decision-asked-for"]
    );
    let no = takes(&case, &officer, decide(OUTSIDE.id, false), &asking).case;
    let refusing = Facts {
        eligibility: &world.fails,
        ..facts(&world)
    };
    assert_eq!(
        is_refused(&no, &officer, Command::Accept, &refusing),
        [OUTSIDE.id]
    );
    let yes = takes(&no, &officer, decide(OUTSIDE.id, true), &refusing).case;
    let decisions = yes.record().eligibility_facts().decisions;
    assert!(decisions.len() == 1 && decisions[0].accepted);
    assert_eq!(
        takes(&yes, &officer, Command::Accept, &facts(&world)).to,
        Stage::Accepted
    );
}

#[test]
fn the_partnerships_time_stands_still_while_a_registration_is_on_hold() {
    let mut world = World::new();
    let case = submitted(&world);
    // Fifteen Portuguese working days after Monday, 11 May end with Monday, 1 June.
    assert_eq!(due(&case), "2026-06-02");
    world.pass_days(7);
    let held = takes(&case, &[Party::Partnership], hold(), &facts(&world)).case;
    let at_once = takes(
        &held,
        &[Party::Partnership],
        Command::CancelHold,
        &facts(&world),
    )
    .case;
    assert_eq!(due(&at_once), "2026-06-02");
    assert_eq!(held.record().time_left.as_ref().unwrap().days, 10);
    assert_eq!(held.waiting_on()[0].party, Party::Applicant);
    world.pass_days(21);
    let again = takes(
        &held,
        &[Party::Applicant],
        Command::Resubmit,
        &facts(&world),
    )
    .case;
    // Ten working days after Monday, 8 June, with the holiday of 10 June, end with 23 June.
    assert_eq!(due(&again), "2026-06-24");
    assert_eq!(again.record().hold, None);
}

#[test]
fn a_hold_names_fields_and_a_refusal_its_reason() {
    let world = World::new();
    let case = submitted(&world);
    let officer = [Party::Partnership];
    let empty = Command::Hold {
        fields: vec![],
        message: "?".into(),
    };
    assert_eq!(
        is_refused(&case, &officer, empty, &facts(&world)),
        ["hold-names-fields"]
    );
    let silent = Command::Reject {
        reason: "  ".into(),
        findings: vec![],
    };
    assert_eq!(
        is_refused(&case, &officer, silent, &facts(&world)),
        ["reason-given"]
    );
}

#[test]
fn a_corrected_registration_is_judged_anew() {
    let world = World::new();
    let asking = Facts {
        eligibility: &world.asks,
        ..facts(&world)
    };
    let (applicant, officer) = ([Party::Applicant], [Party::Partnership]);
    let decide = Command::DecideManual {
        rule: OUTSIDE.id.into(),
        accepted: true,
        reason: "It fits.".into(),
    };
    let decided = takes(&submitted(&world), &officer, decide, &asking).case;
    let held = takes(&decided, &officer, hold(), &asking).case;
    let untouched = takes(&held, &officer, Command::CancelHold, &asking).case;
    assert_eq!(untouched.record().decisions.len(), 1);
    let edited = takes(&held, &applicant, Command::Edit, &asking).case;
    for case in [
        takes(&edited, &officer, Command::CancelHold, &asking).case,
        takes(&held, &applicant, Command::Resubmit, &asking).case,
    ] {
        assert_eq!(case.record().decisions, []);
    }
}

#[test]
fn an_exceptional_host_is_approved_or_not_by_the_commission() {
    let world = World::new();
    let (officer, commission) = ([Party::Partnership], [Party::Commission]);
    let ask = || Command::RequestPreApproval {
        reason: "A rare machine.".into(),
    };
    let usual = submitted(&world);
    assert_eq!(
        is_refused(&usual, &officer, ask(), &facts(&world)),
        ["pre-approval-once"]
    );
    let excepted = Facts {
        eligibility: &world.excepted,
        ..facts(&world)
    };
    let over_its_head = Command::DecideManual {
        rule: "exceptional-host".into(),
        accepted: true,
        reason: "I like it.".into(),
    };
    let refused = is_refused(&usual, &officer, over_its_head, &excepted);
    assert_eq!(refused, ["decision-asked-for"]);
    let asked = takes(&usual, &officer, ask(), &excepted);
    assert_eq!(asked.tells, [Party::Applicant, Party::Commission]);
    let granted = takes(&asked.case, &commission, Command::PreApprove, &excepted).case;
    assert_eq!(
        granted.record().eligibility_facts().pre_approval,
        PreApproval::Granted
    );
    assert_eq!(
        is_refused(&granted, &officer, ask(), &excepted),
        ["pre-approval-once"]
    );
    let no = Command::DeclinePreApproval {
        reason: "Not exceptional.".into(),
    };
    let declined = takes(&asked.case, &commission, no, &excepted);
    assert_eq!(declined.to, Stage::Rejected);
    assert_eq!(declined.tells, [Party::Applicant, Party::Partnership]);
}

#[test]
fn a_handed_over_registration_gives_the_new_partnership_its_full_time() {
    let mut world = World::new();
    let case = submitted(&world);
    world.pass_days(7);
    let to = |partnership: &str| Command::Reassign {
        partnership: partnership.into(),
        reason: "Sector.".into(),
    };
    let office = [Party::SupportOffice];
    assert_eq!(
        is_refused(&case, &office, to("blue"), &facts(&world)),
        ["another-partnership"]
    );
    let moved = takes(&case, &office, to("green"), &facts(&world));
    assert_eq!(moved.tells, [Party::Applicant, Party::Partnership]);
    // Fifteen working days after Monday, 18 May, with Corpus Christi on 4 June, end with 9 June.
    assert_eq!(due(&moved.case), "2026-06-10");
}

#[test]
fn a_participant_is_asked_for_its_interest_after_the_months_of_the_rulebook() {
    let mut world = World::new();
    let accepted = takes(
        &submitted(&world),
        &[Party::Partnership],
        Command::Accept,
        &facts(&world),
    )
    .case;
    let system = [Party::System];
    assert_eq!(
        is_refused(&accepted, &system, Command::AskInterest, &facts(&world)),
        ["interest-due"]
    );
    world.pass_days(190);
    let asked = takes(&accepted, &system, Command::AskInterest, &facts(&world)).case;
    assert_eq!(asked.waiting_on()[0].action, "confirm_interest");
    let confirmed = takes(
        &asked,
        &[Party::Applicant],
        Command::ConfirmInterest,
        &facts(&world),
    )
    .case;
    assert_eq!(confirmed.waiting_on(), []);
}

#[test]
fn nobody_withdraws_from_a_running_exchange() {
    let world = World::new();
    let case = submitted(&world);
    let busy = Facts {
        running_exchanges: 1,
        ..facts(&world)
    };
    let go = || Command::Withdraw { reason: None };
    assert_eq!(
        is_refused(&case, &[Party::Applicant], go(), &busy),
        ["no-running-exchange"]
    );
    let gone = takes(&case, &[Party::Applicant], go(), &facts(&world));
    assert_eq!(
        (gone.to, gone.tells),
        (Stage::Withdrawn, vec![Party::Partnership])
    );
    let shown = actions(&gone.case, &Party::ALL, &facts(&world));
    assert!(shown.available.is_empty() && shown.blocked.is_empty());
}
