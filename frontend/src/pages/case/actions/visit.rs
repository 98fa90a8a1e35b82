//! What the actions on a group visit ask for.

use clusterxchange_domain::workflow::visit::Action;
use serde_json::json;

use super::form::{ActionForm, Place};
use super::question::reason;
use crate::i18n::Texts;

/// Where an action is taken, and what it asks for.
pub fn place(texts: &Texts, action: Action) -> Place {
    Place::Form(match action {
        Action::Edit => return Place::Section("visit"),
        Action::EditClause => return Place::Section("commitment"),
        // Visitors join on the page of the visit, which is not a case of theirs.
        Action::Join | Action::Finish => return Place::Nowhere,
        Action::Publish | Action::Close => ActionForm::with(json!({})),
        Action::Cancel => ActionForm::asking(vec![reason(texts)]),
    })
}
