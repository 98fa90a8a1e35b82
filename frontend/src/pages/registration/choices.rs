//! Short lists of the registration, in words.

use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::registration::organisation::{LegalForm, MembershipKind};
use clusterxchange_domain::rulebook::ParticipantType;
use serde_json::{Value, json};

use crate::i18n::Texts;

/// A list as it is offered: the value that is sent, and its name.
pub type Choices = Vec<(Value, String)>;

/// Visitor and host.
pub fn roles(texts: &Texts) -> Choices {
    vec![
        (json!(Role::Visitor), texts.say("role-visitor")),
        (json!(Role::Host), texts.say("role-host")),
    ]
}

/// In person and at a distance.
pub fn modes(texts: &Texts) -> Choices {
    vec![
        (json!(Mode::Physical), texts.say("planner-mode-physical")),
        (json!(Mode::Virtual), texts.say("planner-mode-virtual")),
    ]
}

/// What kind of participant an organisation is.
pub fn participant_types(texts: &Texts) -> Choices {
    ParticipantType::ALL
        .into_iter()
        .map(|kind| (json!(kind), participant_type(texts, kind)))
        .collect()
}

/// A kind of participant in words.
pub fn participant_type(texts: &Texts, kind: ParticipantType) -> String {
    match kind {
        ParticipantType::ClusterOrganisation => texts.say("type-cluster-organisation"),
        ParticipantType::BusinessNetwork => texts.say("type-business-network"),
        ParticipantType::ScalingUpSupport => texts.say("type-scaling-up-support"),
        ParticipantType::Sme => texts.say("type-sme"),
        ParticipantType::LargeCompany => texts.say("type-large-company"),
        ParticipantType::PublicAuthority => texts.say("type-public-authority"),
        ParticipantType::TrainingProvider => texts.say("type-training-provider"),
    }
}

/// Legal forms.
pub fn legal_forms(texts: &Texts) -> Choices {
    [
        LegalForm::Company,
        LegalForm::Partnership,
        LegalForm::Cooperative,
        LegalForm::SoleTrader,
        LegalForm::Association,
        LegalForm::Foundation,
        LegalForm::PublicBody,
        LegalForm::Other,
    ]
    .into_iter()
    .map(|form| (json!(form), legal_form(texts, form)))
    .collect()
}

fn legal_form(texts: &Texts, form: LegalForm) -> String {
    match form {
        LegalForm::Company => texts.say("form-company"),
        LegalForm::Partnership => texts.say("form-partnership"),
        LegalForm::Cooperative => texts.say("form-cooperative"),
        LegalForm::SoleTrader => texts.say("form-sole-trader"),
        LegalForm::Association => texts.say("form-association"),
        LegalForm::Foundation => texts.say("form-foundation"),
        LegalForm::PublicBody => texts.say("form-public-body"),
        LegalForm::Other => texts.say("form-other"),
    }
}

/// What an organisation may be a member of.
pub fn membership_kinds(texts: &Texts) -> Choices {
    vec![
        (json!(MembershipKind::Cluster), texts.say("member-cluster")),
        (
            json!(MembershipKind::BusinessNetwork),
            texts.say("member-network"),
        ),
    ]
}

/// The name of a value in a list; the value itself where it is not in it.
pub fn name(choices: &[(Value, String)], entry: &Value) -> String {
    let known = choices.iter().find(|(value, _)| value == entry);
    known.map_or_else(
        || entry.as_str().unwrap_or_default().to_owned(),
        |(_, name)| name.clone(),
    )
}
