//! The form of a registration. It saves itself, can be left at any time, and says while one types what
//! is missing and what the rules say.

mod answer;
mod assessment;
mod gaps;
mod keep;
mod lists;
mod partnership;
mod progress;
mod saver;
mod sheet;
mod status;
mod upload;

use std::rc::Rc;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::registration::RegistrationDetails;
use clusterxchange_domain::receipt::Finding;
use clusterxchange_domain::rulebook::Rulebook;
use futures_util::try_join;
use uuid::Uuid;
use yew::prelude::*;

use answer::Answer;
use assessment::Assessment;
use keep::Kept;
use progress::Progress;
use saver::use_saver;
use sheet::Sheet;
use status::Status;

use super::fields::{self, Field, SECTIONS, Section};
use crate::api::{ApiClient, ApiError, Versioned, cases, is_same_version, reference};
use crate::clock;
use crate::draft;
use crate::i18n::{Texts, use_texts};
use crate::pages::case::Loaded;
use crate::pages::gate::Gate;
use crate::pages::references::References;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{NavLink, Notification, PageTitle, Tone, use_remote};

/// What [`RegistrationForm`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The registration.
    pub id: Uuid,
}

/// The form, behind the gate.
#[component]
pub fn RegistrationForm(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("form-title")} here={Route::RegistrationForm { id: props.id }}>
            <Loader id={props.id} />
        </Gate>
    }
}

/// Everything that the form needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    registration: Versioned<Rc<RegistrationDetails>>,
    references: Rc<References>,
    rulebook: Rc<Rulebook>,
}

async fn load(client: ApiClient, texts: Texts, id: Uuid) -> Result<Rc<Material>, ApiError> {
    let path = cases::path(CaseKind::Registration, id);
    let (registration, references, rulebook) = try_join!(
        client.get_versioned::<RegistrationDetails>(&path),
        References::load(client.clone(), texts),
        reference::rulebook(&client),
    )?;
    Ok(Rc::new(Material {
        registration,
        references: Rc::new(references),
        rulebook: Rc::new(rulebook),
    }))
}

#[component]
fn Loader(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.id, move |id: &Uuid| load(client, texts, *id));
    let show = Callback::from(|material: Rc<Material>| html! { <Questions {material} /> });
    html! { <Loaded<Rc<Material>> {answer} {retry} {show} /> }
}

#[derive(Properties, PartialEq)]
struct QuestionsProps {
    material: Rc<Material>,
}

#[component]
fn Questions(props: &QuestionsProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let material = &props.material;
    let registration = &material.registration.content;
    let account = match &context.session {
        Session::SignedIn(me) => me.account.id,
        Session::Anonymous | Session::Resuming => Uuid::nil(),
    };
    let sheet = use_reducer(|| {
        let saved = serde_json::to_value(&registration.form).unwrap_or_default();
        let version = material.registration.version.clone();
        let kept = keep::find(account, registration.id);
        open(saved, version, kept)
    });
    use_saver(&sheet, account, registration.id, context.client.clone());
    let may_edit = registration
        .standing
        .available_actions
        .iter()
        .any(|action| action.name == "edit" || action.name == "update_profile");
    if !may_edit {
        return html! {
            <>
                <PageTitle title={texts.say("form-title")} />
                <Notification tone={Tone::Info} title={texts.say("form-closed")}>
                    <NavLink to={Route::Registration { id: registration.id }} class="ecl-button ecl-button--secondary">{ texts.say("form-back") }</NavLink>
                </Notification>
            </>
        };
    }
    let found = gaps::gaps(&sheet.parsed(), &material.rulebook);
    // Beside the form, and where its last question has been answered.
    let onward = html! {
        <NavLink to={Route::Registration { id: registration.id }} class="ecl-button ecl-button--primary form-onward">{ texts.say("form-onward") }</NavLink>
    };
    html! {
        <>
            <PageTitle title={texts.say("form-title")} />
            <p class="portal-lead">{ texts.say("form-lead") }</p>
            <div class="case case--form">
                <aside class="case__side" aria-label={texts.say("form-side")}>
                    <Status sheet={sheet.clone()} references={material.references.clone()} />
                    <Assessment sheet={sheet.clone()} rulebook={material.rulebook.clone()} />
                    { onward.clone() }
                </aside>
                <form class="case__main portal-form" novalidate=true onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <Progress id={registration.id} gaps={found.clone()} />
                    { hold(&texts, registration) }
                    { for SECTIONS.iter().map(|section| questions(&texts, material, &sheet, section, &found)) }
                    { onward }
                </form>
            </div>
        </>
    }
}

/// The form of an earlier visit goes on; if the server's has changed since, the reader chooses.
fn open(saved: serde_json::Value, version: String, kept: Option<Kept>) -> Sheet {
    match kept {
        None => Sheet::open(saved, version, None),
        Some(kept) if is_same_version(&kept.version, &version) => {
            Sheet::open(saved, version, Some(kept.form)).with_unread(&kept.typed)
        }
        Some(kept) => {
            let mut sheet = Sheet::open(saved.clone(), version.clone(), Some(kept.form))
                .with_unread(&kept.typed);
            if sheet.is_dirty() {
                sheet.saving = sheet::Saving::Stale(saved, version);
            }
            sheet
        }
    }
}

fn questions(
    texts: &Texts,
    material: &Material,
    sheet: &UseReducerHandle<Sheet>,
    section: &Section,
    found: &[Finding],
) -> Html {
    let registration = &material.registration.content;
    let (form, today) = (sheet.parsed(), clock::today());
    let is_shown = |field: &&Field| {
        fields::is_asked(field.pointer, &form, &material.rulebook, today)
            || draft::is_something(&sheet.answer(field.pointer))
    };
    html! {
        <section class="case-section form-section" aria-labelledby={progress::title_id(section)}>
            // Only where all have a key, a question that comes in between leaves the others, and the focus, alone.
            <h2 key="title" id={progress::title_id(section)} tabindex="-1" class="case-section__title">{ fields::title(texts, section) }</h2>
            <p key="state" class="form-section__state">{ progress::line(texts, section, found) }</p>
            { for section.fields.iter().filter(is_shown).map(|field| html! {
                <Answer key={field.pointer}
                    field={*field} sheet={sheet.clone()} references={material.references.clone()}
                    registration={registration.clone()}
                />
            }) }
        </section>
    }
}

fn hold(texts: &Texts, registration: &RegistrationDetails) -> Html {
    registration
        .hold
        .as_ref()
        .map_or_else(Html::default, |hold| {
            html! { <Notification tone={Tone::Warning} title={texts.say("registration-hold")}><p>{ &hold.message }</p></Notification> }
        })
}

/// The identifier of the control of a question.
pub fn control_id(pointer: &str) -> String {
    format!("field{}", pointer.replace(['/', '_'], "-"))
}
