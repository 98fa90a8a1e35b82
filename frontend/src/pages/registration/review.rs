//! What was filled in, beside what the rules say about it.

use std::rc::Rc;

use clusterxchange_contract::registration::RegistrationDetails;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::registration::{Eligibility, RoleEligibility};
use clusterxchange_domain::workflow::registration::PreApprovalRequest;
use serde_json::Value;
use uuid::Uuid;
use yew::prelude::*;

use super::corrected::Corrected;
use super::fields::{self, Kind, SECTIONS, Section};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::{Findings, UploadLink, in_full};
use crate::pages::references::References;
use crate::session::use_session;
use crate::ui::{
    Accordion, AccordionItem, Fact, Facts, Failure, Label, Notification, Remote, Spinner, Tone,
    Weight, use_remote,
};

/// What [`Review`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The registration.
    pub registration: Rc<RegistrationDetails>,
}

/// The findings, then the answers section by section; beside each other for those who assess it.
#[component]
pub fn Review(props: &Props) -> Html {
    let texts = use_texts();
    let registration = &props.registration;
    let is_assessed = !registration.standing.seats.contains(&Party::Applicant);
    let findings = html! {
        <>
            { completeness(&texts, registration) }
            { for registration.eligibility.iter().map(|role| eligibility(&texts, role, is_assessed)) }
            { partnership(&texts, registration) }
        </>
    };
    if !is_assessed {
        return html! {
            <>
                { hold(&texts, registration) }
                { findings }
                <Answers registration={registration.clone()} />
            </>
        };
    }
    html! {
        <>
            { hold(&texts, registration) }
            { asked_for(&texts, registration) }
            <div class="review">
                <div class="review__side review__side--rules">{ findings }</div>
                <div class="review__side"><Answers registration={registration.clone()} is_assessed=true /></div>
            </div>
        </>
    }
}

/// What has to be corrected: the first thing that an applicant on hold reads.
fn hold(texts: &Texts, registration: &RegistrationDetails) -> Html {
    let Some(hold) = &registration.hold else {
        return Html::default();
    };
    let entry = |field: &clusterxchange_domain::workflow::registration::FieldToCorrect| {
        html! { <li><strong>{ fields::label(texts, &field.pointer) }</strong>{ ": " }{ &field.reason }</li> }
    };
    html! {
        <Notification tone={Tone::Warning} title={texts.say("registration-hold")}>
            <p>{ &hold.message }</p>
            <ul>{ for hold.fields.iter().map(entry) }</ul>
        </Notification>
    }
}

/// Why the Partnership asks for an exception: what the Commission decides on.
fn asked_for(texts: &Texts, registration: &RegistrationDetails) -> Html {
    let PreApprovalRequest::Asked { reason, .. } = &registration.pre_approval else {
        return Html::default();
    };
    html! {
        <Notification tone={Tone::Info} title={texts.say("registration-asked-for")}>
            <p class="portal-prose">{ reason }</p>
        </Notification>
    }
}

fn completeness(texts: &Texts, registration: &RegistrationDetails) -> Html {
    if registration.completeness.holds() {
        return Html::default();
    }
    html! {
        <section class="case-section" aria-labelledby="missing-title">
            <h2 id="missing-title" class="case-section__title">{ texts.say("registration-missing") }</h2>
            <Findings findings={registration.completeness.findings.clone()} />
        </section>
    }
}

/// What the rules say about one role.
fn eligibility(texts: &Texts, role: &RoleEligibility, is_assessed: bool) -> Html {
    let (name, word, weight) = eligibility_word(texts, role);
    let findings = &role.receipt.findings;
    // Those who assess it read every rule beside the answers.
    let all = if is_assessed {
        in_full(texts, findings)
    } else {
        let item = AccordionItem {
            title: html! { { texts.tell("planner-checks", [("count", findings.len().into())]) } },
            content: in_full(texts, findings),
        };
        html! { <Accordion id={format!("eligibility-{}", role.role.key())} items={vec![item]} /> }
    };
    html! {
        <section class="case-section" aria-label={name.clone()}>
            <h2 class="case-section__title">{ name }{ " " }<Label text={word} {weight} /></h2>
            <Findings findings={findings.clone()} is_advice={is_assessed} />
            { all }
        </section>
    }
}

/// The role, the outcome in a word, and how much it matters.
pub fn eligibility_word(texts: &Texts, role: &RoleEligibility) -> (String, String, Weight) {
    let (word, weight) = match role.eligibility {
        Eligibility::Eligible => (texts.say("verdict-yes"), Weight::Low),
        Eligibility::NotEligible => (texts.say("verdict-no"), Weight::High),
        Eligibility::ManualDecision | Eligibility::NeedsPreApproval => {
            (texts.say("verdict-open"), Weight::Medium)
        }
    };
    let name = match role.role {
        Role::Visitor => texts.say("role-visitor"),
        Role::Host => texts.say("role-host"),
    };
    (name, word, weight)
}

fn partnership(texts: &Texts, registration: &RegistrationDetails) -> Html {
    let Some(partnership) = &registration.partnership else {
        return Html::default();
    };
    let reasons = partnership.explanation.as_ref().map(|receipt| {
        html! {
            <Accordion id="partnership-why" items={vec![AccordionItem {
                title: html! { { texts.say("registration-partnership-why") } },
                content: in_full(texts, &receipt.findings),
            }]} />
        }
    });
    html! {
        <section class="case-section" aria-labelledby="partnership-title">
            <h2 id="partnership-title" class="case-section__title">{ texts.say("registration-in-charge") }</h2>
            <p>{ &partnership.name }</p>
            { reasons }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct AnswersProps {
    registration: Rc<RegistrationDetails>,
    #[prop_or_default]
    is_assessed: bool,
}

#[component]
fn Answers(props: &AnswersProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| References::load(client, texts)
    });
    let form = serde_json::to_value(&props.registration.form).unwrap_or_default();
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("lists-failed")} {error} {retry} /> }
        }
        Remote::Ready(references) => {
            let registration = &props.registration;
            let corrected = props.is_assessed.then(|| {
                html! { <Corrected id={registration.id} submitted_at={registration.submitted_at} references={references.clone()} /> }
            });
            html! {
                <>
                    { corrected.unwrap_or_default() }
                    { for SECTIONS.iter().map(|section| shown(&texts, &references, section, &form)) }
                </>
            }
        }
    }
}

fn shown(texts: &Texts, references: &References, section: &Section, form: &Value) -> Html {
    let items: Vec<Fact> = section
        .fields
        .iter()
        .filter_map(|field| {
            // The name of a town stands beside its number.
            let pointer = if field.kind == Kind::Town {
                "/organisation/town"
            } else {
                field.pointer
            };
            let value = form.pointer(pointer)?;
            let name = fields::label(texts, field.pointer);
            if field.kind == Kind::Cv {
                let id = value.as_str().and_then(|id| Uuid::parse_str(id).ok())?;
                return Some((name.into(), html! { <UploadLink {id} /> }));
            }
            let answer = fields::show(texts, references, field.kind, value);
            let shown = html! { <span class="portal-prose">{ &answer }</span> };
            (!answer.is_empty()).then(|| (name.into(), shown))
        })
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="case-section" aria-labelledby={format!("answers-{}", section.id)}>
            <h2 id={format!("answers-{}", section.id)} class="case-section__title">{ fields::title(texts, section) }</h2>
            <Facts {items} />
        </section>
    }
}
