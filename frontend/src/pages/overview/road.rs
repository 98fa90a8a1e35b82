//! The four phases as a road, with the reader's cases where they stand.

use clusterxchange_contract::case::{CaseHead, CaseKind};
use clusterxchange_domain::receipt::Room;
use clusterxchange_domain::workflow::phase;
use yew::prelude::*;

use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::{awaited, case_title, kind, party, state_name, when};
use crate::route::Route;
use crate::ui::{Icon, Label, NavLink, Weight};

/// What [`Road`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's cases.
    pub cases: Vec<CaseHead>,
}

/// Registration, matching, building, execution; what to do where nothing is yet.
#[component]
pub fn Road(props: &Props) -> Html {
    let texts = use_texts();
    let phases = [
        (Room::Registration, "edit", texts.say("phase-registration")),
        (Room::Matching, "chain", texts.say("phase-matching")),
        (Room::Building, "document", texts.say("phase-building")),
        (Room::Execution, "global", texts.say("phase-execution")),
    ];
    let here_now = rooms_of_reader(&props.cases);
    let step = |(room, icon, name): &(Room, &'static str, String)| {
        let here: Vec<_> = props
            .cases
            .iter()
            .filter(|case| phase(case.kind.key(), &case.state) == Some(*room))
            .collect();
        let is_current = here_now.contains(room);
        html! {
            <li class={classes!("road__phase", is_current.then_some("road__phase--current"))}>
                <h3 class="road__name"><span class="road__sign"><Icon name={*icon} /></span>{ name }</h3>
                if is_current {
                    <Label text={texts.say("road-here")} weight={Weight::Medium} />
                }
                if here.is_empty() {
                    { nothing(&texts, *room, &props.cases) }
                } else {
                    <ul class="road__cases">{ for here.iter().map(|case| entry(&texts, case)) }</ul>
                }
                { next(&texts, *room, &here, &props.cases) }
            </li>
        }
    };
    html! {
        <section class="case-section" aria-labelledby="road-title">
            <h2 id="road-title" class="case-section__title">{ texts.say("road-title") }</h2>
            <ol class="road">{ for phases.iter().map(step) }</ol>
        </section>
    }
}

/// Where the reader is: in each phase in which something waits for somebody. A registration counts
/// only while nothing has come of it; where nothing is under way it is the last phase reached.
fn rooms_of_reader(cases: &[CaseHead]) -> Vec<Room> {
    let room = |case: &CaseHead| phase(case.kind.key(), &case.state);
    let is_later = |case: &&CaseHead| case.kind != CaseKind::Registration;
    let waits = |case: &&CaseHead| !case.waiting_on.is_empty();
    let under_way: Vec<_> = cases
        .iter()
        .filter(is_later)
        .filter(waits)
        .filter_map(room)
        .collect();
    if under_way.is_empty() {
        let lasting = cases.iter().filter(|case| !is_fruitless(&case.state));
        return lasting.filter_map(room).max().into_iter().collect();
    }
    under_way
}

/// Whether a case has ended without leading on.
fn is_fruitless(state: &str) -> bool {
    matches!(
        state,
        "cancelled" | "discontinued" | "declined" | "withdrawn" | "expired" | "rejected"
    )
}

fn entry(texts: &Texts, case: &CaseHead) -> Html {
    let now = clock::now();
    let line = case_title(texts, case.kind, &case.title);
    let title = match Route::case(case.kind, case.id) {
        Some(to) => html! { <NavLink {to} class="ecl-link">{ line }</NavLink> },
        None => html! { { line } },
    };
    let waits = case.waiting_on.iter().map(|wait| {
        html! {
            <li>
                { party(texts, wait.party) }{ ": " }{ awaited(texts, case.kind, wait) }
                if wait.due.is_some() || !wait.is_possible(now) {{ ", " }{ when(texts, wait, now) }}
            </li>
        }
    });
    html! {
        <li class="road__case">
            <p class="road__title">{ title }</p>
            <p class="portal-quiet">{ kind(texts, case.kind) }{ ": " }{ state_name(texts, case.kind, &case.state, &case.state_label) }</p>
            <ul class="road__waits">{ for waits }</ul>
        </li>
    }
}

/// What a phase without cases says.
fn nothing(texts: &Texts, room: Room, cases: &[CaseHead]) -> Html {
    let text = match room {
        Room::Registration if cases.is_empty() => texts.say("road-begin"),
        Room::Registration => texts.say("road-registered"),
        Room::Matching => texts.say("road-no-matching"),
        Room::Building => texts.say("road-no-building"),
        Room::Execution | Room::Administration => texts.say("road-no-execution"),
    };
    html! { <p class="portal-quiet">{ text }</p> }
}

/// The way on, where the phase offers one.
fn next(texts: &Texts, room: Room, here: &[&CaseHead], all: &[CaseHead]) -> Html {
    match room {
        Room::Matching if !here.is_empty() => html! {
            <NavLink to={Route::Counterparts} class="ecl-button ecl-button--secondary">{ texts.say("road-counterparts") }</NavLink>
        },
        Room::Registration if all.is_empty() => html! {
            <NavLink to={Route::BeginRegistration} class="ecl-button ecl-button--secondary">{ texts.say("road-register") }</NavLink>
        },
        Room::Registration
        | Room::Matching
        | Room::Building
        | Room::Execution
        | Room::Administration => Html::default(),
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::receipt::Party;
    use clusterxchange_domain::workflow::Waiting;
    use uuid::Uuid;

    use super::*;

    fn case(kind: CaseKind, state: &str, waits: bool) -> CaseHead {
        let wait = Waiting {
            party: Party::Host,
            action: String::new(),
            label: String::new(),
            since: chrono::DateTime::UNIX_EPOCH,
            not_before: None,
            due: None,
        };
        CaseHead {
            kind,
            id: Uuid::nil(),
            title: String::new(),
            state: state.to_owned(),
            state_label: String::new(),
            waiting_on: waits.then_some(wait).into_iter().collect(),
            updated_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn after_the_first_exchange_nobody_is_sent_back_to_matching() {
        let registration = case(CaseKind::Registration, "accepted", true);
        let mut cases = vec![registration];
        assert_eq!(rooms_of_reader(&cases), [Room::Matching]);
        cases.push(case(CaseKind::Exchange, "cancelled", false));
        assert_eq!(rooms_of_reader(&cases), [Room::Matching]);
        cases.push(case(CaseKind::Exchange, "completed", false));
        assert_eq!(rooms_of_reader(&cases), [Room::Execution]);
        cases.push(case(CaseKind::Exchange, "building", true));
        assert_eq!(rooms_of_reader(&cases), [Room::Building]);
    }
}
