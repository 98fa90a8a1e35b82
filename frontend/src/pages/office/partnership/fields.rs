//! What a Partnership says about itself, as questions.

use clusterxchange_contract::reference::PartnershipDetails;
use serde_json::{Value, json};

use crate::i18n::Texts;
use crate::pages::case::actions::{ActionForm, Answers, Control, FieldSpec, ask};
use crate::pages::references::{List, References};

/// What is sent of a Partnership when it is changed.
pub fn update(details: &PartnershipDetails) -> Value {
    let members: Vec<Value> = details
        .members
        .iter()
        .map(|member| json!({"cluster_id": member.cluster_id, "role": member.role}))
        .collect();
    json!({
        "name": details.name,
        "is_historical": details.is_historical,
        "profile": details.profile,
        "members": members,
    })
}

/// The questions for an officer: contact, opening hours, addresses, minimum stay and target.
pub fn own(texts: &Texts, references: &References) -> Vec<FieldSpec> {
    let line = |pointer, label: String| ask(pointer, label, Control::Line).optional();
    let web = |pointer, label: String| {
        let help = texts.say("profile-web-help");
        ask(pointer, label, Control::Web).optional().help(help)
    };
    vec![
        ask("/profile/email", texts.say("profile-email"), Control::Email).optional(),
        ask("/profile/phone", texts.say("profile-phone"), Control::Phone).optional(),
        web("/profile/web", texts.say("profile-web")),
        web("/profile/leaflet", texts.say("profile-leaflet")),
        line("/profile/opening_hours", texts.say("profile-hours"))
            .help(texts.say("profile-hours-help")),
        line("/profile/time_zone", texts.say("profile-zone")).help(texts.say("profile-zone-help")),
        ask(
            "/profile/holiday_country",
            texts.say("profile-holidays"),
            Control::One(references.of(List::Countries).to_vec()),
        )
        .optional(),
        ask(
            "/profile/min_days",
            texts.say("profile-min-days"),
            Control::Number,
        )
        .optional()
        .help(texts.say("profile-min-days-help")),
        ask(
            "/profile/target",
            texts.say("profile-target"),
            Control::Number,
        )
        .optional(),
    ]
}

/// The further questions for the Support Office.
pub fn reserved(texts: &Texts, references: &References) -> Vec<FieldSpec> {
    let many = |pointer, label: String, list| {
        ask(pointer, label, Control::Many(references.of(list).to_vec())).optional()
    };
    vec![
        ask("/name", texts.say("profile-name"), Control::Line),
        ask("/profile/theme", texts.say("profile-theme"), Control::Prose).optional(),
        many(
            "/profile/sectors",
            texts.say("profile-sectors"),
            List::Sectors,
        ),
        many(
            "/profile/ecosystems",
            texts.say("profile-ecosystems"),
            List::Ecosystems,
        ),
        many(
            "/profile/countries",
            texts.say("profile-countries"),
            List::Countries,
        ),
        ask(
            "/profile/unnamed_members",
            texts.say("profile-unnamed"),
            Control::Number,
        )
        .optional(),
        ask("/profile/grant", texts.say("profile-grant"), Control::Line).optional(),
        ask(
            "/profile/sources",
            texts.say("profile-sources"),
            Control::Lines,
        )
        .optional()
        .help(texts.say("office-one-a-line")),
    ]
}

/// Whether it belongs to the past: only of one that exists.
pub fn historical(texts: &Texts) -> FieldSpec {
    ask(
        "/is_historical",
        texts.say("profile-historical"),
        Control::Statement,
    )
    .optional()
}

/// The form of an update: what is not asked for stays as it is.
pub fn form(fields: Vec<FieldSpec>, current: &Value) -> (ActionForm, Answers) {
    let mut body = current.clone();
    let mut answers = Answers::new();
    for field in &fields {
        if let Some(place) = body.pointer_mut(field.pointer) {
            let value = place.take();
            if !value.is_null() {
                answers.insert(field.pointer, value);
            }
        }
    }
    // An emptied list is no list at all, which the server would not take for an empty one.
    for field in &fields {
        let is_list = matches!(field.control, Control::Many(_) | Control::Lines);
        if let Some(place) = body.pointer_mut(field.pointer).filter(|_| is_list) {
            *place = json!([]);
        }
    }
    (ActionForm::with(body).and(fields), answers)
}

/// A value in words, for the comparison of two changes.
pub fn show(texts: &Texts, value: &Value) -> String {
    match value {
        Value::Null => texts.say("office-nothing"),
        Value::Bool(true) => texts.say("answer-yes"),
        Value::Bool(false) => texts.say("answer-no"),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let words: Vec<_> = items.iter().map(|item| show(texts, item)).collect();
            words.join(", ")
        }
        Value::Object(fields) => {
            let words: Vec<_> = fields.values().map(|item| show(texts, item)).collect();
            words.join(" ")
        }
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn what_is_not_asked_for_stays_and_what_is_emptied_goes() {
        let current = json!({
            "name": "Blue", "profile": {"phone": "1", "target": 25, "sources": ["a"], "theme": "Sea"},
        });
        let fields = vec![
            ask("/profile/phone", String::new(), Control::Line).optional(),
            ask("/profile/target", String::new(), Control::Number).optional(),
            ask("/profile/sources", String::new(), Control::Lines).optional(),
        ];
        let (form, mut answers) = form(fields, &current);
        assert_eq!(form.filled(&answers), Some(current.clone()));
        answers.insert("/profile/phone", json!(""));
        answers.insert("/profile/sources", json!([]));
        let expected = json!({
            "name": "Blue", "profile": {"phone": null, "target": 25, "sources": [], "theme": "Sea"},
        });
        assert_eq!(form.filled(&answers), Some(expected));
    }
}
