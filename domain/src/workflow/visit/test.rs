use chrono::NaiveDate;

use super::*;
use crate::receipt::Party::{Host, HostPartnership, System, Visitor};
use crate::reference::Mode;
use crate::workflow::LifeCycle;
use crate::workflow::exchange::Plan;
use crate::workflow::test::world::{World, id, is_refused, takes};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The world's today is 11 May 2026.
fn plan() -> Plan {
    Plan {
        mode: Mode::Physical,
        first_day: Some(day("2026-06-15")),
        last_day: Some(day("2026-06-19")),
    }
}

fn draft(world: &World) -> Visit {
    let host = (id(3), "green".to_owned());
    Visit::draft(id(1), host, Organiser::Host, (plan(), 4), world.now)
}

fn facts(world: &World, joined: u32, started: u32) -> Facts<'_> {
    Facts {
        moment: world.moment(),
        stay: &world.holds,
        pair: &world.holds,
        joined,
        started,
    }
}

fn published(world: &World) -> Visit {
    takes(
        &draft(world),
        &[Host],
        Command::Publish,
        &facts(world, 0, 0),
    )
    .case
}

#[test]
fn visitors_join_as_long_as_places_are_left() {
    let world = World::new();
    let visit = published(&world);
    let step = takes(&visit, &[Visitor], Command::Join, &facts(&world, 3, 0));
    assert_eq!(step.tells, [HostPartnership]);
    let refused = is_refused(&visit, &[Visitor], Command::Join, &facts(&world, 4, 0));
    assert_eq!(refused, [PLACES_LEFT.id]);
}

#[test]
fn nobody_joins_on_the_first_day_nor_a_host_that_is_no_pair() {
    let mut world = World::new();
    let visit = published(&world);
    let no_pair = Facts {
        pair: &world.fails,
        ..facts(&world, 0, 0)
    };
    let refused = is_refused(&visit, &[Visitor], Command::Join, &no_pair);
    assert_eq!(refused, ["outside"]);
    world.pass_days(35);
    let refused = is_refused(&visit, &[Visitor], Command::Join, &facts(&world, 0, 0));
    assert_eq!(refused, [JOINED_BEFORE_START.id]);
}

#[test]
fn dates_and_places_of_those_who_have_joined_are_kept() {
    let world = World::new();
    let visit = published(&world);
    let later = Plan {
        last_day: Some(day("2026-06-18")),
        ..plan()
    };
    let edit = |plan, places| Command::Edit { plan, places };
    takes(&visit, &[Host], edit(later, 2), &facts(&world, 0, 0));
    takes(&visit, &[Host], edit(plan(), 9), &facts(&world, 3, 0));
    let refused = is_refused(&visit, &[Host], edit(later, 2), &facts(&world, 3, 0));
    assert_eq!(refused, [PLACES_FOR_ALL.id, DATES_STAY.id]);
}

#[test]
fn a_visit_that_has_begun_is_neither_rewritten_nor_cancelled() {
    let world = World::new();
    let visit = published(&world);
    let reason = || Command::Cancel {
        reason: "ill".into(),
    };
    let begun = facts(&world, 2, 1);
    assert_eq!(
        is_refused(&visit, &[Host], Command::EditClause, &begun),
        [SHARED_UNTIL_START.id]
    );
    assert_eq!(
        is_refused(&visit, &[Host], reason(), &begun),
        [CANCELLED_BEFORE_START.id]
    );
    let step = takes(&visit, &[Host], reason(), &facts(&world, 2, 0));
    assert_eq!(step.tells, [HostPartnership]);
}

#[test]
fn the_tool_notes_that_a_visit_is_over() {
    let mut world = World::new();
    let visit = published(&world);
    let refused = is_refused(&visit, &[System], Command::Finish, &facts(&world, 0, 0));
    assert_eq!(refused, [FINISHED_AFTER_LAST_DAY.id]);
    world.pass_days(40);
    let over = takes(&visit, &[System], Command::Finish, &facts(&world, 0, 0)).case;
    assert_eq!(over.stage(), Stage::Held);
    assert!(over.is_final());
}

#[test]
fn a_plan_of_a_group_keeps_to_its_days_and_its_mode() {
    let shorter = Plan {
        last_day: Some(day("2026-06-18")),
        ..plan()
    };
    assert!(!same_time(&shorter, &plan()).verdict.stands_in_the_way());
    let other = Plan {
        mode: Mode::Virtual,
        first_day: Some(day("2026-06-15")),
        last_day: Some(day("2026-06-20")),
    };
    let finding = same_time(&other, &plan());
    let mut request = serde_json::json!({
        "mode": "virtual", "starts_on": "2026-06-15", "ends_on": "2026-06-20"
    });
    assert!(finding.counterfactual.unwrap().apply(&mut request));
    let expected = serde_json::json!({
        "mode": "physical", "starts_on": "2026-06-15", "ends_on": "2026-06-19"
    });
    assert_eq!(request, expected);
}
