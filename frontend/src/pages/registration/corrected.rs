//! What an applicant corrected: each field with what stood there before and what stands there now.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::{CaseEvent, CaseKind};
use serde_json::Value;
use uuid::Uuid;
use yew::prelude::*;

use super::fields::{self, Field, SECTIONS};
use crate::api::cases;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::references::References;
use crate::session::use_session;
use crate::ui::{Cell, Remote, Table, use_remote};

/// What changed from one submission to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// When it was sent again.
    pub at: DateTime<Utc>,
    /// The fields that the Partnership had asked to correct.
    pub asked: Vec<String>,
    /// The fields that differ: before and after.
    pub changes: Vec<(&'static Field, Value, Value)>,
}

/// The rounds of corrections in a ledger, the latest first.
pub fn rounds(events: &[CaseEvent]) -> Vec<Round> {
    let mut found = Vec::new();
    let mut before: Option<&Value> = None;
    let mut asked = Vec::new();
    for event in events {
        if let Some(fields) = event.details.get("fields").and_then(Value::as_array) {
            let pointers = fields.iter().filter_map(Value::as_str);
            asked = pointers.map(str::to_owned).collect();
        }
        let Some(form) = event.details.get("form").filter(|form| form.is_object()) else {
            continue;
        };
        if let Some(before) = before {
            found.push(Round {
                at: event.at,
                asked: std::mem::take(&mut asked),
                changes: differing(before, form),
            });
        }
        before = Some(form);
    }
    found.reverse();
    found
}

fn differing(before: &Value, after: &Value) -> Vec<(&'static Field, Value, Value)> {
    let value = |form: &Value, field: &Field| {
        let found = form.pointer(field.pointer);
        found.cloned().unwrap_or_default()
    };
    SECTIONS
        .iter()
        .flat_map(|section| section.fields)
        .map(|field| (field, value(before, field), value(after, field)))
        .filter(|(_, before, after)| before != after)
        .collect()
}

/// What [`Corrected`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The registration.
    pub id: Uuid,
    /// When it was submitted last: the rounds are read again when it changes.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Names of what is chosen from lists.
    pub references: References,
}

/// The rounds of corrections, if there was one.
#[component]
pub fn Corrected(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let question = (props.id, props.submitted_at);
    let (answer, _) = use_remote(question, move |(id, _): &(Uuid, Option<DateTime<Utc>>)| {
        let id = *id;
        async move { cases::events(&client, CaseKind::Registration, id).await }
    });
    // The history below says what failed, if the ledger cannot be read.
    let Remote::Ready(events) = answer else {
        return Html::default();
    };
    let rounds = rounds(&events);
    html! { <>{ for rounds.iter().map(|round| shown(&texts, &props.references, round)) }</> }
}

fn shown(texts: &Texts, references: &References, round: &Round) -> Html {
    let day = format::moment(texts, round.at);
    let title = texts.tell("review-corrected", [("day", day.into())]);
    let words = |field: &Field, value: &Value| {
        let words = fields::show(texts, references, field.kind, value);
        if words.is_empty() {
            html! { <span class="portal-quiet">{ texts.say("office-nothing") }</span> }
        } else {
            html! { <span class="portal-prose">{ words }</span> }
        }
    };
    let rows: Vec<Vec<Cell>> = round
        .changes
        .iter()
        .map(|(field, before, after)| {
            let is_asked = round.asked.iter().any(|asked| asked == field.pointer);
            let asked = if is_asked {
                texts.say("answer-yes")
            } else {
                texts.say("answer-no")
            };
            vec![
                html! { { fields::label(texts, field.pointer) } },
                words(field, before),
                words(field, after),
                html! { { asked } },
            ]
        })
        .collect();
    let columns = vec![
        texts.say("review-field").into(),
        texts.say("review-before").into(),
        texts.say("review-after").into(),
        texts.say("review-asked").into(),
    ];
    html! {
        <section class="case-section" aria-label={title.clone()}>
            <h2 class="case-section__title">{ title }</h2>
            if rows.is_empty() {
                <p class="portal-quiet">{ texts.say("review-unchanged") }</p>
            } else {
                <Table caption={texts.say("review-changes")} {columns} {rows} />
            }
        </section>
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    fn event(sequence: i64, details: Value) -> CaseEvent {
        CaseEvent {
            sequence,
            at: "2026-03-01T00:00:00Z".parse().unwrap(),
            action: String::new(),
            actor: None,
            seats: Vec::new(),
            from: String::new(),
            to: String::new(),
            rulebook: String::new(),
            details,
            hash: String::new(),
        }
    }

    #[test]
    fn a_round_names_what_was_asked_and_what_was_changed() {
        let form = |staff: u32| json!({"form": {"organisation": {"name": "Ana", "staff": staff}}});
        let events = [
            event(1, form(10)),
            event(
                2,
                json!({"fields": ["/organisation/staff"], "message": "?"}),
            ),
            event(3, form(14)),
        ];
        let rounds = rounds(&events);
        assert_eq!(rounds.len(), 1);
        assert_eq!(rounds[0].asked, ["/organisation/staff"]);
        let changes = &rounds[0].changes;
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0].0.pointer, "/organisation/staff");
        assert_eq!((&changes[0].1, &changes[0].2), (&json!(10), &json!(14)));
    }

    #[test]
    fn a_first_submission_corrects_nothing() {
        assert_eq!(rounds(&[event(1, json!({"form": {}}))]), []);
    }
}
