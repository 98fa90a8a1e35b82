//! What the actions on a proposal ask for.

use clusterxchange_domain::workflow::proposal::Action;

use super::form::{ActionForm, Place};
use super::question::reason;
use crate::i18n::Texts;

/// Where an action is taken, and what it asks for.
pub fn place(texts: &Texts, action: Action) -> Place {
    Place::Form(match action {
        // An invitation is taken over by the link in its mail.
        Action::Claim | Action::Remind | Action::Expire => return Place::Nowhere,
        Action::Accept => ActionForm::bare(),
        Action::Decline => ActionForm::asking(vec![reason(texts)]),
        Action::Withdraw => ActionForm::asking(vec![reason(texts).optional()]),
    })
}
