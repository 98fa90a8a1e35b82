//! Why somebody applies, and with which preferences.

use serde_json::{Value, json};

use super::gap::{Gap, missing, text};
use crate::reference::Role;
use crate::registration::form::RegistrationForm;
use crate::rulebook::Rulebook;

/// What is missing or does not fit about motivation and preferences.
pub(super) fn wishes(form: &RegistrationForm, rulebook: &Rulebook) -> Vec<Gap> {
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
