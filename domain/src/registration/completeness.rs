//! What a draft still needs before it can be submitted.

use serde_json::{Value, json};

use super::form::{ChoiceOfPartnership, RegistrationForm};
use crate::receipt::{Counterfactual, Example, Finding, Grade, Receipt, Room, Rule};
use crate::reference::Role;
use crate::rulebook::{ParticipantType, Rulebook};

/// The registration is complete.
pub const COMPLETE_FORM: Rule = Rule {
    id: "complete-form",
    room: Room::Registration,
    title: "Complete registration",
    sentence: "A registration can be submitted once it says who applies, why, for which roles, with which preferences and to which Partnership.",
    grade: Grade::Reported,
    source: "a Partnership's guide: personal and organisation data, motivation, preferences and the choice of a Partnership",
    parameters: &["matching.preferred_countries"],
    examples: &[
        Example {
            given: "a draft without a motivation",
            then: "stays a draft; the receipt points to the field",
        },
        Example {
            given: "a draft with five preferred countries",
            then: "not met; met with the first four",
        },
        Example {
            given: "a complete draft without a curriculum vitae",
            then: "met, with a warning",
        },
    ],
};

/// One thing that is missing or does not fit: where it belongs and what to do.
struct Gap {
    pointer: &'static str,
    reason: String,
    value: Option<Value>,
}

/// What is missing to submit, one finding per field; the field is the input `pointer`.
pub fn completeness(form: &RegistrationForm, rulebook: &Rulebook) -> Receipt {
    let gaps: Vec<Gap> = organisation(form)
        .into_iter()
        .chain(person(form))
        .chain(wishes(form, rulebook))
        .chain(closing(form))
        .collect();
    let mut receipt = Receipt::new(&rulebook.version);
    if gaps.is_empty() {
        receipt.push(COMPLETE_FORM.holds("Everything that is needed is there."));
    }
    for gap in gaps {
        receipt.push(finding(gap));
    }
    for (pointer, reason) in advice(form) {
        receipt.push(COMPLETE_FORM.warns(reason).input("pointer", pointer));
    }
    receipt
}

fn finding(gap: Gap) -> Finding {
    let counterfactual = match gap.value {
        Some(value) => Counterfactual::change(
            gap.pointer,
            value,
            "Would be met with the value named here.",
        ),
        None => Counterfactual::act(format!("{} Fill it in.", gap.reason)),
    };
    COMPLETE_FORM
        .fails(gap.reason)
        .input("pointer", gap.pointer)
        .unless(counterfactual)
}

fn missing(given: bool, pointer: &'static str, what: &str) -> Option<Gap> {
    (!given).then(|| Gap {
        pointer,
        reason: format!("{what} is missing."),
        value: None,
    })
}

fn text(value: Option<&String>) -> bool {
    value.is_some_and(|text| !text.trim().is_empty())
}

fn organisation(form: &RegistrationForm) -> Vec<Gap> {
    let it = &form.organisation;
    let is_sme = it.participant_type == Some(ParticipantType::Sme);
    [
        missing(
            !form.roles.is_empty(),
            "/roles",
            "The role, visitor or host,",
        ),
        missing(
            text(it.name.as_ref()),
            "/organisation/name",
            "The name of the organisation",
        ),
        missing(
            it.participant_type.is_some(),
            "/organisation/participant_type",
            "The kind of organisation",
        ),
        missing(
            it.country.is_some(),
            "/organisation/country",
            "The country of registration",
        ),
        missing(
            it.town_id.is_some() || text(it.town.as_ref()),
            "/organisation/town_id",
            "The town",
        ),
        missing(
            !is_sme || it.staff.is_some(),
            "/organisation/staff",
            "The number of staff",
        ),
        missing(
            !is_sme || it.turnover_million.is_some() || it.balance_million.is_some(),
            "/organisation/turnover_million",
            "The turnover or the balance sheet total",
        ),
        missing(
            text(it.description.as_ref()),
            "/organisation/description",
            "The description of the organisation",
        ),
        missing(
            !it.sectors.is_empty(),
            "/organisation/sectors",
            "The sector",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn person(form: &RegistrationForm) -> Vec<Gap> {
    let it = &form.representative;
    [
        missing(
            text(it.name.as_ref()),
            "/representative/name",
            "The name of the representative",
        ),
        missing(
            text(it.position.as_ref()),
            "/representative/position",
            "The position of the representative",
        ),
        missing(
            it.nationality.is_some(),
            "/representative/nationality",
            "The nationality of the representative",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn wishes(form: &RegistrationForm, rulebook: &Rulebook) -> Vec<Gap> {
    let most = rulebook.matching.preferred_countries.value;
    let most_places = usize::try_from(most).unwrap_or(usize::MAX);
    let countries = (form.preferred_countries.len() > most_places).then(|| Gap {
        pointer: "/preferred_countries",
        reason: format!("At most {most} preferred countries can be named."),
        value: Some(json!(form.preferred_countries[..most_places])),
    });
    let wish = form.preferred_duration;
    let duration = matches!((wish.min_days, wish.max_days), (Some(min), Some(max)) if max < min)
        .then(|| Gap {
            pointer: "/preferred_duration",
            reason: "The longest duration is below the shortest.".to_owned(),
            value: Some(json!({"min_days": wish.max_days, "max_days": wish.min_days})),
        });
    let backwards = form
        .availability
        .iter()
        .any(|period| matches!((period.from, period.to), (Some(from), Some(to)) if to < from));
    let periods = backwards.then(|| Gap {
        pointer: "/availability",
        reason: "A period ends before it begins.".to_owned(),
        value: Some(forwards(form)),
    });
    [
        missing(
            text(form.motivation.as_ref()),
            "/motivation",
            "The motivation",
        ),
        missing(
            text(form.objectives.as_ref()),
            "/objectives",
            "What you want to reach",
        ),
        missing(
            !form.wants(Role::Host) || !form.activities_offered.is_empty(),
            "/activities_offered",
            "What you offer as a host",
        ),
        missing(
            !form.wants(Role::Visitor) || !form.activities_wanted.is_empty(),
            "/activities_wanted",
            "What you look for as a visitor",
        ),
        missing(
            !form.languages.is_empty(),
            "/languages",
            "The working language",
        ),
        missing(
            !form.modes.is_empty(),
            "/modes",
            "The mode, physical or virtual,",
        ),
        countries,
        duration,
        periods,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The periods, with each turned round that ends before it begins.
fn forwards(form: &RegistrationForm) -> Value {
    let turned = form
        .availability
        .iter()
        .map(|period| match (period.from, period.to) {
            (Some(from), Some(to)) if to < from => json!({"from": to, "to": from}),
            _ => json!(period),
        });
    turned.collect()
}

fn closing(form: &RegistrationForm) -> Vec<Gap> {
    let choice = form.partnership.choice.is_none().then(|| Gap {
        pointer: "/partnership/choice",
        reason: "It is not said whether the Partnership is chosen by hand or automatically."
            .to_owned(),
        value: Some(json!(ChoiceOfPartnership::Automatic)),
    });
    let by_hand = form.partnership.choice == Some(ChoiceOfPartnership::Manual);
    let consent = (!form.consents.data_processing).then(|| Gap {
        pointer: "/consents/data_processing",
        reason: "The consent to the processing of the data is missing.".to_owned(),
        value: Some(json!(true)),
    });
    [
        choice,
        missing(
            !by_hand || form.partnership.partnership_id.is_some(),
            "/partnership/partnership_id",
            "The Partnership",
        ),
        consent,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is not needed, but helps.
fn advice(form: &RegistrationForm) -> Vec<(&'static str, &'static str)> {
    let has_period = form
        .availability
        .iter()
        .any(|period| period.from.is_some() && period.to.is_some());
    let mut advice = Vec::new();
    if !has_period {
        advice.push(("/availability", "No period is named in which an exchange would suit; counterparts are ranked lower without one."));
    }
    if form.cv_upload_id.is_none() {
        advice.push((
            "/cv_upload_id",
            "No curriculum vitae is uploaded; the Partnership may ask for it.",
        ));
    }
    advice
}

#[cfg(test)]
mod test;
