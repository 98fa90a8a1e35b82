use super::*;
use crate::receipt::{Audience, Party, Receipt};
use crate::reference::Role;
use crate::workflow::test::world::{OUTSIDE, World, id, is_refused, takes};
use crate::workflow::{LifeCycle, Refusal, step};

const VISITOR: [Party; 1] = [Party::Visitor];
const HOST: [Party; 1] = [Party::Host];
const SYSTEM: [Party; 1] = [Party::System];

fn facts(world: &World) -> Facts<'_> {
    Facts {
        moment: world.moment(),
        pair: &world.holds,
        recipient_accepted: true,
    }
}

fn sent(world: &World) -> Proposal {
    Proposal::sent(id(1), Role::Visitor, id(2), id(3), &world.moment())
}

#[test]
fn the_other_side_accepts_and_both_partnerships_hear_of_it() {
    let world = World::new();
    let case = sent(&world);
    let waiting: Vec<_> = case.waiting_on().into_iter().map(|one| one.party).collect();
    assert_eq!(waiting, HOST);
    let step = takes(&case, &HOST, Command::Accept, &facts(&world));
    assert_eq!(step.to, Stage::Accepted);
    assert_eq!(
        step.tells,
        [
            Party::Visitor,
            Party::VisitorPartnership,
            Party::HostPartnership
        ]
    );
}

#[test]
fn the_sender_withdraws_and_the_recipient_answers_and_never_the_other_way_round() {
    let world = World::new();
    let case = sent(&world);
    let withdraw = || Command::Withdraw { reason: None };
    for (seats, command) in [(VISITOR, Command::Accept), (HOST, withdraw())] {
        let result = step(&case, command, &seats, &facts(&world), "test");
        assert!(matches!(result, Err(Refusal::NotYours(_))), "{result:?}");
    }
    assert_eq!(
        takes(&case, &VISITOR, withdraw(), &facts(&world)).to,
        Stage::Withdrawn
    );
    let no = Command::Decline {
        reason: "No room in May.".into(),
    };
    let declined = takes(&case, &HOST, no, &facts(&world));
    assert_eq!(
        (declined.to, declined.tells),
        (Stage::Declined, vec![Party::Visitor])
    );
}

#[test]
fn a_pair_that_may_not_be_is_refused_without_telling_the_others_data() {
    let world = World::new();
    let secret = Receipt::new("test").with(
        OUTSIDE
            .fails("The visitor has been in Porto before.")
            .unless(crate::receipt::Counterfactual::nothing("Nothing."))
            .for_only(Audience::subject(Party::Visitor)),
    );
    let facts = Facts {
        pair: &secret,
        ..facts(&world)
    };
    let Err(Refusal::Rule(receipt)) = step(&sent(&world), Command::Accept, &HOST, &facts, "test")
    else {
        panic!("the pair may not be");
    };
    assert!(receipt.fails());
    assert!(!serde_json::to_string(&receipt).unwrap().contains("Porto"));
}

#[test]
fn a_proposal_is_reminded_of_once_and_expires_after_its_time() {
    let mut world = World::new();
    let case = sent(&world);
    let early = is_refused(&case, &SYSTEM, Command::Remind, &facts(&world));
    assert_eq!(early, ["proposal-reminder"]);
    world.pass_days(8);
    let reminded = takes(&case, &SYSTEM, Command::Remind, &facts(&world));
    assert_eq!(reminded.tells, HOST);
    let twice = is_refused(&reminded.case, &SYSTEM, Command::Remind, &facts(&world));
    assert_eq!(twice, ["proposal-reminder"]);
    let soon = is_refused(&case, &SYSTEM, Command::Expire, &facts(&world));
    assert_eq!(soon, ["proposal-expires"]);
    world.pass_days(7);
    let late = is_refused(&case, &HOST, Command::Accept, &facts(&world));
    assert_eq!(late, ["proposal-answered-in-time"]);
    let expired = takes(&case, &SYSTEM, Command::Expire, &facts(&world));
    assert_eq!(
        (expired.to, expired.tells),
        (Stage::Expired, vec![Party::Visitor, Party::Host])
    );
}

#[test]
fn an_invited_organisation_takes_over_once_it_is_accepted() {
    let mut world = World::new();
    let case = Proposal::invited(id(1), Role::Host, id(3), &world.moment());
    assert_eq!(
        (case.record().visitor, case.record().host),
        (None, Some(id(3)))
    );
    let claim = || Command::Claim {
        organisation: id(2),
    };
    let unknown = Facts {
        recipient_accepted: false,
        ..facts(&world)
    };
    assert_eq!(
        is_refused(&case, &VISITOR, claim(), &unknown),
        ["accepted-in-role"]
    );
    world.pass_days(5);
    let open = takes(&case, &VISITOR, claim(), &facts(&world));
    assert_eq!(
        (open.to, open.case.record().visitor),
        (Stage::Open, Some(id(2)))
    );
    assert_eq!(open.case.due().since, world.now);
    assert_eq!(
        takes(&open.case, &VISITOR, Command::Accept, &facts(&world)).to,
        Stage::Accepted
    );
}
