//! The queue of registrations, and the participants that came out of it.

mod filters;

use std::rc::Rc;

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;
use yew::prelude::*;

use filters::{filters, key};

use super::cells;
use super::frame::{OfficeFrame, Readers};
use super::parts::{Names, Nothing, awaited, use_listing, use_partnership_names};
use crate::api::office::{Filters, Listed};
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::state_name;
use crate::pages::registration::choices::participant_type;
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::ui::{Column, DataCell, DataTable, Label, Row, Weight};

/// States in which somebody has to act before the registration is decided.
const OPEN: [Stage; 3] = [Stage::Submitted, Stage::OnHold, Stage::PreApproval];
/// What stands in the address in place of a state for registrations in whatever state.
const ALL: &str = "all";

/// What waits, the most urgent first.
#[component]
pub fn Registrations() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("office-registrations")} lead={texts.say("office-registrations-lead")}
            here={Route::OfficeRegistrations} readers={Readers::Staff}
        >
            <List kind={ListKind::Queue} />
        </OfficeFrame>
    }
}

/// Those who were accepted.
#[component]
pub fn Participants() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("office-participants")} lead={texts.say("office-participants-lead")}
            here={Route::OfficeParticipants} readers={Readers::Officers}
        >
            <List kind={ListKind::Participants} />
        </OfficeFrame>
    }
}

/// Which of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// What waits.
    Queue,
    /// Those who were accepted.
    Participants,
}

#[derive(Properties, PartialEq)]
struct ListProps {
    kind: ListKind,
}

#[component]
fn List(props: &ListProps) -> Html {
    let texts = use_texts();
    let query = use_query().query;
    let listing =
        use_listing::<RegistrationHead>("/api/v1/registrations", asked(props.kind, &query));
    let more = listing.more.clone();
    let names = use_partnership_names();
    awaited(&texts, &listing.answer, &listing.retry, |listed| {
        table(&texts, props.kind, listed, (&query, &names), &more)
    })
}

/// What the server is asked for: everything open, or what the address names: a state, or all of them.
/// Drafts are read by their organisation alone.
fn asked(kind: ListKind, query: &Query) -> Vec<Filters> {
    let states: Vec<&str> = match (kind, query.get("state")) {
        (ListKind::Participants, _) => vec![Stage::Accepted.key()],
        (ListKind::Queue, Some(ALL)) => Stage::ALL
            .iter()
            .filter(|stage| **stage != Stage::Draft)
            .map(|stage| stage.key())
            .collect(),
        (ListKind::Queue, Some(state)) => Stage::ALL
            .iter()
            .map(|stage| stage.key())
            .filter(|key| *key == state)
            .collect(),
        (ListKind::Queue, None) => OPEN.iter().map(|stage| stage.key()).collect(),
    };
    states
        .into_iter()
        .map(|state| {
            let mut filters: Filters = vec![("state", state.to_owned())];
            filters.extend(
                query
                    .get("partnership")
                    .map(|id| ("partnership_id", id.to_owned())),
            );
            filters
        })
        .collect()
}

fn table(
    texts: &Texts,
    kind: ListKind,
    listed: &Rc<Listed<RegistrationHead>>,
    (query, names): (&Query, &Names),
    more: &Callback<()>,
) -> Html {
    let now = clock::now();
    let rows: Vec<Row> = listed
        .items
        .iter()
        .map(|head| row(texts, kind, head, now))
        .collect();
    let (caption, empty, name, order) = match kind {
        ListKind::Queue => (
            texts.say("office-registrations"),
            texts.say("office-registrations-none"),
            "registrations",
            "due",
        ),
        ListKind::Participants => (
            texts.say("office-participants"),
            texts.say("office-participants-none"),
            "participants",
            "name",
        ),
    };
    let filters = filters(texts, kind, &rows, (query, names));
    html! {
        <DataTable
            {caption} {name} {order} columns={columns(texts, kind)} rows={Rc::new(rows)} {filters}
            more={listed.has_more.then(|| more.clone())} empty={html! { <Nothing text={empty} /> }}
        />
    }
}

fn columns(texts: &Texts, kind: ListKind) -> Vec<Column> {
    let mut columns = vec![
        Column::new("name", texts.say("office-organisation")),
        Column::new("country", texts.say("office-country")),
        Column::new("type", texts.say("office-type")),
        Column::new("role", texts.say("office-roles")),
    ];
    match kind {
        ListKind::Queue => columns.extend([
            Column::new("state", texts.say("cases-column-state")),
            Column::new("waits", texts.say("cases-column-waits")),
            Column::new("since", texts.say("cases-column-since")),
            Column::new("due", texts.say("cases-column-due")),
        ]),
        ListKind::Participants => columns.extend([
            Column::new("submitted", texts.say("office-submitted")),
            Column::new("updated", texts.say("office-updated")),
        ]),
    }
    columns
}

fn row(texts: &Texts, kind: ListKind, head: &RegistrationHead, now: DateTime<Utc>) -> Row {
    let type_name = head.participant_type.map(|it| participant_type(texts, it));
    let mut cells = vec![
        cells::case_link(Route::Registration { id: head.id }, &head.organisation_name),
        cells::country(texts, head.country),
        type_name.map_or_else(cells::nothing, DataCell::text),
        DataCell::text(cells::roles(texts, &head.roles)),
    ];
    match kind {
        ListKind::Queue => cells.extend([
            state(texts, head),
            cells::waits(texts, CaseKind::Registration, &head.waiting_on),
            cells::since(texts, &head.waiting_on),
            cells::next_due(texts, &head.waiting_on, now),
        ]),
        ListKind::Participants => cells.extend([
            cells::at(texts, head.submitted_at),
            cells::at(texts, Some(head.updated_at)),
        ]),
    }
    let mut facets = cells::waiting_facets(&head.waiting_on);
    facets.extend([head.state.key(), ALL].map(|state| ("state", state.to_owned())));
    facets.extend(head.country.map(|it| ("country", it.as_str().to_owned())));
    facets.extend(head.participant_type.map(|it| ("type", key(&it))));
    facets.extend(
        head.roles
            .iter()
            .map(|role| ("role", role.key().to_owned())),
    );
    facets.extend(
        head.partnership_id
            .iter()
            .map(|id| ("partnership", id.to_string())),
    );
    Row {
        key: head.id.to_string(),
        cells,
        facets,
    }
}

/// The state, and whether the clock stands still.
fn state(texts: &Texts, head: &RegistrationHead) -> DataCell {
    let name = state_name(
        texts,
        CaseKind::Registration,
        head.state.key(),
        &head.state_label,
    );
    let cell = cells::state(name.clone(), !head.waiting_on.is_empty());
    if !head.is_clock_stopped {
        return cell;
    }
    let stopped = texts.say("office-clock-stopped");
    DataCell::new(
        html! { <>{ cell.show }{ " " }<Label text={stopped.clone()} weight={Weight::Low} /></> },
        format!("{name}; {stopped}"),
    )
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn the_queue_asks_for_what_is_open_and_for_one_state_where_the_address_names_it() {
        let states = |query: Query| -> Vec<String> {
            let asked = asked(ListKind::Queue, &query);
            asked
                .into_iter()
                .map(|filters| filters[0].1.clone())
                .collect()
        };
        assert_eq!(
            states(Query::default()),
            ["submitted", "on_hold", "pre_approval"]
        );
        assert_eq!(states([("state", "rejected")].into()), ["rejected"]);
        assert_eq!(states([("state", "nonsense")].into()), [""; 0]);
        let all = states([("state", "all")].into());
        assert!(all.contains(&"rejected".to_owned()) && !all.contains(&"draft".to_owned()));
    }

    #[test]
    fn a_partnership_in_the_address_narrows_the_list() {
        let asked = asked(ListKind::Participants, &[("partnership", "blues")].into());
        assert_eq!(asked[0][1], ("partnership_id", "blues".to_owned()));
    }
}
