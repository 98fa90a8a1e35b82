//! To which Partnership a registration goes, and the consent to it.

use serde_json::json;

use super::gap::{Gap, missing};
use crate::registration::form::{ChoiceOfPartnership, RegistrationForm};

/// What is missing at the end of the form.
pub(super) fn closing(form: &RegistrationForm) -> Vec<Gap> {
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
