//! What the rules say about the answers, why, and what would change it.

use std::rc::Rc;

use clusterxchange_domain::receipt::{Counterfactual, Finding};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::{
    Eligibility, EligibilityFacts, RoleEligibility, assess_roles,
};
use clusterxchange_domain::rulebook::Rulebook;
use yew::prelude::*;

use super::answers::{Answers, Edit};
use super::interview::{Kind, Question, Step};
use crate::clock;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::in_full;
use crate::route::Route;
use crate::ui::{Accordion, AccordionItem, Button, ButtonKind, NavLink, Notification, Tone, focus};
use crate::wording::said;

/// What [`Outcome`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The rules in force.
    pub rules: Rc<Rulebook>,
    /// The answers.
    pub answers: UseReducerHandle<Answers>,
}

/// The verdict for each role, the answers behind it, and where to go from here.
#[component]
pub fn Outcome(props: &Props) -> Html {
    let texts = use_texts();
    let heading = use_node_ref();
    use_effect_with((), {
        let heading = heading.clone();
        move |()| focus(&heading)
    });
    let steps = props.answers.steps(&props.rules, clock::today());
    let input = props.answers.input(&steps);
    let facts = EligibilityFacts::default();
    let roles = assess_roles(&input, clock::today(), &props.rules, &facts);
    let hopeless = roles
        .iter()
        .all(|role| role.eligibility == Eligibility::NotEligible);
    let (ask, sign_up) = if hopeless {
        ("ecl-button--primary", "ecl-button--ghost")
    } else {
        ("ecl-button--ghost", "ecl-button--primary")
    };
    html! {
        <section class="interview">
            <h2 class="portal-subtitle" ref={heading} tabindex="-1">{ texts.say("eligibility-outcome") }</h2>
            { for roles.iter().map(|role| verdict(&texts, props, &steps, role)) }
            <p class="ways">
                <NavLink to={Route::SignUp} class={classes!("ecl-button", sign_up)}>{ texts.say("home-action-sign-up") }</NavLink>
                <NavLink to={Route::Contact} class={classes!("ecl-button", ask)}>{ texts.say("eligibility-ask") }</NavLink>
            </p>
            <h3 class="portal-subtitle">{ texts.say("eligibility-answers") }</h3>
            <dl class="answers">{ for steps.iter().enumerate().map(|(at, step)| given(&texts, &props.answers, at, step)) }</dl>
            <p class="portal-quiet">{ texts.tell("planner-rulebook", [("title", props.rules.title.as_str().into()), ("version", props.rules.version.as_str().into())]) }</p>
        </section>
    }
}

fn verdict(texts: &Texts, props: &Props, steps: &[&Step], role: &RoleEligibility) -> Html {
    let name = match role.role {
        Role::Visitor => texts.say("role-visitor"),
        Role::Host => texts.say("role-host"),
    };
    let (tone, title) = match role.eligibility {
        Eligibility::Eligible => (Tone::Success, texts.say("eligibility-yes")),
        Eligibility::NotEligible => (Tone::Error, texts.say("eligibility-not")),
        Eligibility::ManualDecision => (Tone::Warning, texts.say("eligibility-manual")),
        Eligibility::NeedsPreApproval => (Tone::Warning, texts.say("eligibility-approval")),
    };
    let findings = &role.receipt.findings;
    let item = AccordionItem {
        title: html! { { texts.tell("planner-checks", [("count", findings.len().into())]) } },
        content: in_full(texts, findings),
    };
    let id = format!("eligibility-{}", role.role.key());
    html! {
        <article class="panel" aria-labelledby={id.clone()}>
            <h3 id={id.clone()} class="bars__caption">{ name }</h3>
            <Notification {tone} {title}>
                { for role.receipt.obstacles().map(|it| obstacle(texts, props, steps, it)) }
            </Notification>
            <Accordion deep=true id={format!("{id}-rules")} items={vec![item]} />
        </article>
    }
}

/// Why not, what would change it, and the way to the answer that would have to be another.
fn obstacle(texts: &Texts, props: &Props, steps: &[&Step], finding: &Finding) -> Html {
    let way_out = finding.counterfactual.as_ref();
    let step = way_out.and_then(|way| match way {
        Counterfactual::Change { changes, .. } => {
            changes.iter().find_map(|it| asks(steps, &it.pointer))
        }
        Counterfactual::Act { .. } | Counterfactual::Nothing { .. } => None,
    });
    let change = step.map(|(at, question)| {
        let dispatch = props.answers.dispatcher();
        let onclick = Callback::from(move |()| dispatch.dispatch(Edit::Go(at)));
        let question = texts.say(&format!("eligibility-{}", question.id));
        let label = texts.tell("eligibility-change-this", [("question", question.into())]);
        html! { <Button kind={ButtonKind::Secondary} {label} {onclick} /> }
    });
    html! {
        <div class="interview__obstacle">
            <p>{ said(texts, &finding.reason) }</p>
            <p><strong>{ way_out.map(|way| said(texts, way.sentence())).unwrap_or_default() }</strong></p>
            { change.unwrap_or_default() }
        </div>
    }
}

/// The step and the question whose answer lies at a pointer or around it.
fn asks<'a>(steps: &[&'a Step], pointer: &str) -> Option<(usize, &'a Question)> {
    let lies = |question: &&Question| pointer.starts_with(question.pointer);
    let step = |(at, step): (usize, &&'a Step)| Some((at, step.questions.iter().find(lies)?));
    steps.iter().enumerate().find_map(step)
}

fn given(texts: &Texts, answers: &UseReducerHandle<Answers>, at: usize, step: &Step) -> Html {
    let entry = |question: &Question| {
        let id = format!("eligibility-{}", question.id);
        let name = texts.say(&id);
        let text = answers.of(question);
        let value = match question.kind {
            _ if text.trim().is_empty() => texts.say("eligibility-open"),
            Kind::Choice(_) => texts.say(&format!("{id}-{text}")),
            Kind::Country => format::country(texts, text),
            Kind::Whole | Kind::Amount | Kind::Words => text.to_owned(),
        };
        let dispatch = answers.dispatcher();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Edit::Go(at)));
        let label = texts.tell(
            "eligibility-change-this",
            [("question", name.as_str().into())],
        );
        html! {
            <div class="answers__entry">
                <dt>{ name }</dt>
                <dd>{ value }</dd>
                <dd><button type="button" class="answers__change" aria-label={label} {onclick}>{ texts.say("eligibility-change") }</button></dd>
            </div>
        }
    };
    html! { { for step.questions.iter().map(entry) } }
}
