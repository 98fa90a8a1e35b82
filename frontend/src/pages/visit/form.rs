//! What a group visit asks of its organiser, as data.

use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_domain::reference::Mode;
use serde_json::{Value, json};

use crate::i18n::Texts;
use crate::pages::case::actions::{ActionForm, Control, FieldSpec, ask};

/// Where the answers go: into a visit, or into a request that contains one.
macro_rules! at {
    ($nested:expr, $pointer:literal) => {
        if $nested {
            concat!("/visit", $pointer)
        } else {
            $pointer
        }
    };
}

/// The questions. A new visit stands inside its request.
pub fn questions(
    texts: &Texts,
    nested: bool,
    mode: Mode,
    sectors: &[(Value, String)],
) -> Vec<FieldSpec> {
    let mut fields = vec![
        ask(
            at!(nested, "/title"),
            texts.say("visit-name"),
            Control::Line,
        ),
        ask(
            at!(nested, "/description"),
            texts.say("visit-description"),
            Control::Prose,
        )
        .optional()
        .help(texts.say("visit-description-help")),
        ask(
            at!(nested, "/sectors"),
            texts.say("filter-sector"),
            Control::Many(sectors.to_vec()),
        )
        .optional(),
        ask(
            at!(nested, "/places"),
            texts.say("visit-places"),
            Control::Number,
        ),
    ];
    fields.extend(days(texts, nested, mode));
    fields.extend([
        ask(
            at!(nested, "/plan/host_place"),
            texts.say("exchange-place"),
            Control::Line,
        )
        .optional(),
        ask(
            at!(nested, "/agenda"),
            texts.say("visit-agenda"),
            agenda(nested, mode),
        )
        .optional(),
        ask(
            at!(nested, "/is_listed"),
            texts.say("visit-listed"),
            Control::Statement,
        )
        .help(texts.say("visit-listed-help")),
    ]);
    fields
}

/// The days in their order. A draft may leave them open, and is not opened to visitors without them.
fn days(texts: &Texts, nested: bool, mode: Mode) -> Vec<FieldSpec> {
    let day = |pointer, label: String, control| ask(pointer, label, control).optional();
    let needed = texts.say("visit-needed-to-open");
    match mode {
        Mode::Virtual => vec![day(
            at!(nested, "/plan/exchange_days"),
            texts.say("exchange-days"),
            Control::Days,
        )],
        Mode::Physical => vec![
            day(
                at!(nested, "/plan/travel_out_on"),
                texts.say("planner-travel-out"),
                Control::Day,
            ),
            day(
                at!(nested, "/plan/starts_on"),
                texts.say("planner-starts-on"),
                Control::Day,
            )
            .help(needed.clone()),
            day(
                at!(nested, "/plan/ends_on"),
                texts.say("planner-ends-on"),
                Control::Day,
            )
            .help(needed),
            day(
                at!(nested, "/plan/travel_back_on"),
                texts.say("planner-travel-back"),
                Control::Day,
            ),
        ],
    }
}

/// The agenda, which lies between arrival and departure, or on the days at a distance.
fn agenda(nested: bool, mode: Mode) -> Control {
    match mode {
        Mode::Virtual => Control::Agenda {
            first: vec![at!(nested, "/plan/exchange_days")],
            last: vec![at!(nested, "/plan/exchange_days")],
        },
        Mode::Physical => Control::Agenda {
            first: vec![
                at!(nested, "/plan/travel_out_on"),
                at!(nested, "/plan/starts_on"),
            ],
            last: vec![
                at!(nested, "/plan/ends_on"),
                at!(nested, "/plan/travel_back_on"),
            ],
        },
    }
}

/// A new visit.
pub fn new_visit(
    texts: &Texts,
    mode: Mode,
    sectors: &[(Value, String)],
    hosts: Vec<(Value, String)>,
) -> ActionForm {
    let mut body = json!({ "visit": { "plan": { "mode": mode } } });
    let mut fields = Vec::new();
    match hosts.as_slice() {
        [(only, _)] => body["host_registration_id"] = only.clone(),
        _ => fields.push(ask(
            "/host_registration_id",
            texts.say("party-host"),
            Control::One(hosts),
        )),
    }
    fields.extend(questions(texts, true, mode, sectors));
    ActionForm::with(body)
        .knowing(json!({ "visit": { "is_listed": true } }))
        .and(fields)
}

/// A visit that is changed. What the form does not ask for stays as it is.
pub fn changed_visit(
    texts: &Texts,
    mode: Mode,
    sectors: &[(Value, String)],
    visit: &VisitDetails,
) -> ActionForm {
    let mut plan = json!({ "mode": mode });
    if let Some(town) = visit.plan.host_town_id {
        plan["host_town_id"] = json!(town);
    }
    plan["activities"] = json!(visit.plan.activities);
    let known = json!({
        "title": visit.title,
        "description": visit.description,
        "sectors": visit.sectors,
        "places": visit.places,
        "is_listed": visit.is_listed,
        "agenda": visit.agenda,
        "plan": visit.plan,
    });
    ActionForm::with(json!({ "plan": plan }))
        .knowing(known)
        .and(questions(texts, false, mode, sectors))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_new_visit_is_a_request_that_the_server_takes() {
        let texts = Texts::load("en");
        let host = json!("0197b5a6-0000-7000-8000-000000000001");
        let form = new_visit(&texts, Mode::Physical, &[], vec![(host, "Host".to_owned())]);
        let mut answers = form.beginning();
        answers.insert("/visit/title", json!("Dyeing without water"));
        answers.insert("/visit/places", json!(6));
        assert!(form.missing(&answers).is_empty());
        let body = form.filled(&answers).unwrap();
        let new: clusterxchange_contract::building::visit::NewVisit =
            serde_json::from_value(body).unwrap();
        assert!(new.visit.is_listed);
        assert_eq!(new.visit.places, 6);
    }
}
