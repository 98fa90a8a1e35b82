//! What a draft still needs before it can be submitted.

mod applicant;
mod closing;
mod gap;
mod wishes;

use applicant::{organisation, person};
use closing::closing;
use gap::Gap;
use wishes::wishes;

use super::form::RegistrationForm;
use crate::receipt::{Counterfactual, Example, Finding, Grade, Receipt, Room, Rule};
use crate::rulebook::Rulebook;

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
