//! The clauses that all visitors share.

use std::rc::Rc;

use clusterxchange_contract::building::exchange::ClauseDetails;
use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_contract::case::{CaseKind, Standing};
use yew::prelude::*;

use crate::api::cases;
use crate::i18n::use_texts;
use crate::pages::exchange::Clause;

/// What [`Clauses`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visit.
    pub visit: Rc<VisitDetails>,
    /// Where it stands.
    pub standing: Rc<Standing>,
    /// A clause was changed.
    pub onchange: Callback<()>,
}

/// The shared clauses, for those who may read them.
#[component]
pub fn Clauses(props: &Props) -> Html {
    let texts = use_texts();
    let Some(clauses) = &props.visit.clauses else {
        return Html::default();
    };
    let mut actions = props.standing.available_actions.iter();
    let may_edit = actions.any(|action| action.name == "edit_clause");
    let path = cases::path(CaseKind::Visit, props.visit.id);
    let entry = |clause: &ClauseDetails| {
        html! {
            <Clause
                key={clause.key.clone()} case={path.clone()} clause={clause.clone()} seats={props.standing.seats.clone()}
                {may_edit} to_correct=false shared_by={AttrValue::from(props.visit.host.name.clone())} change={None::<String>} onchange={props.onchange.clone()}
            />
        }
    };
    html! {
        <section class="case-section" id="commitment" aria-labelledby="commitment-title">
            <h2 id="commitment-title" class="case-section__title">{ texts.say("visit-clauses") }</h2>
            <p class="portal-quiet">{ texts.say("visit-clauses-lead") }</p>
            <ol class="clauses">{ for clauses.iter().map(entry) }</ol>
        </section>
    }
}
