//! Each action that the state tables let a person take has a button, a section or a page, and asks for
//! what its operation needs.

use std::rc::Rc;

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::exchange::Exchange;
use clusterxchange_domain::workflow::proposal::Proposal;
use clusterxchange_domain::workflow::registration::Registration;
use clusterxchange_domain::workflow::visit::Visit;
use clusterxchange_domain::workflow::{LifeCycle, Named as _};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::document::Document;
use super::sample::sample;
use crate::i18n::Texts;
use crate::pages::case::Subject;
use crate::pages::case::actions::{ActionForm, Place, place};

/// Actions that are taken on a page of their own, by whoever has no part in the case yet: the operation
/// that does it there.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    ("proposal", "claim", "claimInvitation"),
    ("visit", "join", "joinVisit"),
];

/// Sections of the page of a case, and the source that has them.
const SECTIONS: &[(&str, &str)] = &[
    ("plan", include_str!("../exchange/plan.rs")),
    ("commitment", include_str!("../exchange/commitment.rs")),
    ("bank", include_str!("../exchange/bank.rs")),
    ("visit", include_str!("../visit/page.rs")),
];

fn of_people<C: LifeCycle>() -> Vec<&'static str> {
    let is_person = |parties: &[Party]| parties.iter().any(|party| *party != Party::System);
    let mut names: Vec<_> = C::TABLE
        .iter()
        .filter(|row| is_person(row.by))
        .map(|row| row.action.key())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn details<T: DeserializeOwned>(document: &Document, name: &str) -> Rc<T> {
    let value = sample(document, document.schema(name));
    Rc::new(
        serde_json::from_value(value.clone())
            .unwrap_or_else(|error| panic!("{name}: {error}\n{value:#}")),
    )
}

/// What is wrong with the place of an action, if anything is.
fn fault(document: &Document, kind: &str, subject: &Subject, action: &str) -> Option<String> {
    let texts = Texts::load("en");
    let says = |what: &str| Some(format!("{kind} {action}: {what}"));
    match place(&texts, subject, action) {
        None => says("the portal does not know it"),
        Some(Place::Nowhere) => {
            let is_elsewhere = |(of, name, operation): &&(&str, &str, &str)| {
                *of == kind && *name == action && super::operations::has_place(operation)
            };
            let found = ELSEWHERE.iter().find(is_elsewhere);
            found.map_or_else(|| says("it has no place"), |_| None)
        }
        Some(Place::Page(_)) => None,
        Some(Place::Section(id)) => {
            let anchor = format!("id=\"{id}\"");
            let is_there = |(name, source): &&(&str, &str)| *name == id && source.contains(&anchor);
            let found = SECTIONS.iter().find(is_there);
            found.map_or_else(|| says("its section is on no page"), |_| None)
        }
        Some(Place::Form(form)) => {
            wrong_form(document, kind, action, &form).and_then(|it| says(&it))
        }
    }
}

/// What the operation of an action needs and its form does not ask for.
fn wrong_form(document: &Document, kind: &str, action: &str, form: &ActionForm) -> Option<String> {
    let step = form.step.unwrap_or(action);
    let address = ("post".to_owned(), format!("/api/v1/{kind}s/{{id}}/{step}"));
    let operations = document.operations();
    let Some(operation) = operations.get(&address) else {
        return Some(format!("there is no operation {}", address.1));
    };
    let schema = operation
        .body
        .as_ref()
        .map(|body| document.resolved(body))?;
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let asked = |name: &str| {
        let known = form.body.as_ref().and_then(|body| body.get(name));
        let pointer = format!("/{name}");
        let is_of = |asked: &str| asked == pointer || asked.starts_with(&format!("{pointer}/"));
        known.is_some() || form.fields.iter().any(|field| is_of(field.pointer))
    };
    let missing: Vec<_> = required
        .iter()
        .filter_map(Value::as_str)
        .filter(|name| !asked(name))
        .collect();
    (!missing.is_empty()).then(|| format!("its form does not ask for {}", missing.join(", ")))
}

#[test]
fn each_action_of_the_state_tables_has_its_place_in_the_portal() {
    let document = Document::committed();
    let visit = details(&document, "VisitDetails");
    let standing = details(&document, "Standing");
    let cases = [
        (
            "registration",
            Subject::Registration(details(&document, "RegistrationDetails")),
            of_people::<Registration>(),
        ),
        (
            "proposal",
            Subject::Proposal(details(&document, "ProposalDetails")),
            of_people::<Proposal>(),
        ),
        (
            "exchange",
            Subject::Exchange(details(&document, "ExchangeDetails")),
            of_people::<Exchange>(),
        ),
        (
            "visit",
            Subject::Visit(visit, standing),
            of_people::<Visit>(),
        ),
    ];
    let faults: Vec<_> = cases
        .iter()
        .flat_map(|(kind, subject, actions)| {
            actions
                .iter()
                .filter_map(|action| fault(&document, kind, subject, action))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_action_whose_form_leaves_out_what_is_needed_is_found() {
    let document = Document::committed();
    let form = ActionForm::with(json!({}));
    let fault = wrong_form(&document, "exchange", "cancel", &form);
    assert_eq!(fault.as_deref(), Some("its form does not ask for reason"));
    assert!(wrong_form(&document, "exchange", "dance", &form).is_some());
}
