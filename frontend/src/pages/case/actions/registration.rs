//! What the actions on a registration ask for.

use clusterxchange_contract::registration::RegistrationDetails;
use clusterxchange_domain::receipt::Verdict;
use clusterxchange_domain::workflow::registration::{Action, PreApprovalRequest};
use serde_json::{Value, json};

use super::form::{ActionForm, Place};
use super::question::{Control, ask, reason};
use crate::i18n::Texts;
use crate::pages::registration::fields;
use crate::route::Route;
use crate::wording::said_plainly;

/// Where an action is taken, and what it asks for.
pub fn place(texts: &Texts, action: Action, registration: &RegistrationDetails) -> Place {
    Place::Form(match action {
        Action::Edit | Action::UpdateProfile => {
            return Place::Page(Route::RegistrationForm {
                id: registration.id,
            });
        }
        Action::AskInterest => return Place::Nowhere,
        Action::Submit
        | Action::Resubmit
        | Action::CancelHold
        | Action::Accept
        | Action::ConfirmInterest => ActionForm::bare(),
        Action::Hold => ActionForm::asking(vec![
            ask(
                "/fields",
                texts.say("ask-hold-fields"),
                Control::Corrections(fields::correctable(texts)),
            ),
            ask("/message", texts.say("ask-hold-message"), Control::Prose),
        ]),
        Action::PreApprove => ActionForm::bare().about(asked_for(texts, registration)),
        Action::DeclinePreApproval => {
            ActionForm::asking(vec![reason(texts)]).about(asked_for(texts, registration))
        }
        Action::Reject | Action::RequestPreApproval => ActionForm::asking(vec![reason(texts)]),
        Action::DecideManual => open_condition(texts, registration),
        Action::Reassign => hand_over(texts, registration),
        Action::Withdraw => ActionForm::asking(vec![reason(texts).optional()]),
    })
}

/// Why the Partnership asks for what is decided now.
fn asked_for(texts: &Texts, registration: &RegistrationDetails) -> Vec<(String, String)> {
    match &registration.pre_approval {
        PreApprovalRequest::Asked { reason, .. } => {
            vec![(texts.say("registration-asked-for"), reason.clone())]
        }
        PreApprovalRequest::NotAsked
        | PreApprovalRequest::Granted { .. }
        | PreApprovalRequest::Declined { .. } => Vec::new(),
    }
}

fn open_condition(texts: &Texts, registration: &RegistrationDetails) -> ActionForm {
    let mut open: Vec<(Value, String)> = Vec::new();
    let findings = registration
        .eligibility
        .iter()
        .flat_map(|role| &role.receipt.findings)
        .filter(|finding| finding.verdict == Verdict::Manual);
    for finding in findings {
        let rule = json!(finding.rule);
        if !open.iter().any(|(known, _)| *known == rule) {
            open.push((rule, said_plainly(texts, &finding.reason)));
        }
    }
    ActionForm::asking(vec![
        ask("/rule", texts.say("ask-condition"), Control::One(open)),
        ask(
            "/accepted",
            texts.say("ask-condition-met"),
            Control::Statement,
        ),
        reason(texts),
    ])
}

fn hand_over(texts: &Texts, registration: &RegistrationDetails) -> ActionForm {
    let others = registration
        .suggested_partnerships
        .iter()
        .filter(|candidate| {
            let in_charge = registration.partnership.as_ref();
            in_charge.is_none_or(|partnership| partnership.id != candidate.id)
        })
        .map(|candidate| (json!(candidate.id), candidate.name.clone()))
        .collect();
    ActionForm::asking(vec![
        ask(
            "/partnership_id",
            texts.say("ask-partnership"),
            Control::One(others),
        ),
        reason(texts),
    ])
}
