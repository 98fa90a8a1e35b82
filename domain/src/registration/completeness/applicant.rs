//! Who applies: the organisation and the person who represents it.

use super::gap::{Gap, missing, text};
use crate::registration::form::RegistrationForm;
use crate::rulebook::ParticipantType;

/// What is missing about the organisation.
pub(super) fn organisation(form: &RegistrationForm) -> Vec<Gap> {
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

/// What is missing about the person.
pub(super) fn person(form: &RegistrationForm) -> Vec<Gap> {
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
