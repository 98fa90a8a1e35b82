//! What is missing and what the rules say, worked out in the browser while one types.

use std::rc::Rc;

use clusterxchange_domain::receipt::Finding;
use clusterxchange_domain::registration::{
    EligibilityFacts, EligibilityInput, RoleEligibility, assess_roles,
};
use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use super::control_id;
use super::gaps;
use super::sheet::Sheet;
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::Findings;
use crate::pages::registration::{eligibility_word, fields};
use crate::ui::{Label, Weight};
use crate::wording::said;

/// What [`Assessment`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The form.
    pub sheet: UseReducerHandle<Sheet>,
    /// The rules in force.
    pub rulebook: Rc<Rulebook>,
}

/// The gaps as links to their questions, then eligibility in each role.
#[component]
pub fn Assessment(props: &Props) -> Html {
    let texts = use_texts();
    let form = props.sheet.parsed();
    let gaps = gaps::gaps(&form, &props.rulebook);
    let input = EligibilityInput::from(&form);
    let facts = EligibilityFacts::default();
    let roles = assess_roles(&input, clock::today(), &props.rulebook, &facts);
    // Before anything is said about the organisation, every rule would fail, and mean nothing.
    let is_begun =
        input.organisation.participant_type.is_some() && input.organisation.country.is_some();
    let role = |role: &RoleEligibility| {
        let (name, word, weight) = eligibility_word(&texts, role);
        if !is_begun {
            let word = texts.say("verdict-unknown");
            return html! {
                <section class="case-panel" aria-label={name.clone()}>
                    <h2 class="case-panel__title">{ name }{ " " }<Label text={word} weight={Weight::Low} /></h2>
                    <p class="portal-quiet">{ texts.say("verdict-unknown-text") }</p>
                </section>
            };
        }
        html! {
            <section class="case-panel" aria-label={name.clone()}>
                <h2 class="case-panel__title">{ name }{ " " }<Label text={word} {weight} /></h2>
                <Findings findings={role.receipt.findings.clone()} />
            </section>
        }
    };
    html! {
        <>
            <section class="case-panel" aria-labelledby="gaps-title">
                <h2 id="gaps-title" class="case-panel__title">{ texts.tell("form-gaps", [("count", gaps.len().into())]) }</h2>
                <ul class="form-gaps">{ for gaps.iter().map(|gap| entry(&texts, gap)) }</ul>
            </section>
            { for roles.iter().map(role) }
        </>
    }
}

fn entry(texts: &Texts, gap: &Finding) -> Html {
    let reason = said(texts, &gap.reason);
    match gaps::field_of(gap) {
        Some(field) => html! {
            <li><a class="ecl-link" href={format!("#{}", control_id(field.pointer))} title={fields::label(texts, field.pointer)}>{ reason }</a></li>
        },
        None => html! { <li>{ reason }</li> },
    }
}
