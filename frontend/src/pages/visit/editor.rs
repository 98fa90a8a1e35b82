//! A group visit is changed.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_domain::reference::Mode;
use serde_json::Value;
use yew::prelude::*;

use super::form::changed_visit;
use crate::api::cases;
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, sending};
use crate::pages::references::{List, References};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, Failure, RadioGroup, RadioOption, Remote, Spinner, use_remote,
};

/// What [`Editor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visit.
    pub visit: Rc<VisitDetails>,
    /// Its version.
    pub version: AttrValue,
    /// It was changed, or has to be read again.
    pub onchange: Callback<()>,
    /// The writer is done.
    pub onclose: Callback<()>,
}

/// The form with everything as it stands.
#[component]
pub fn Editor(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let mode = use_state(|| props.visit.plan.mode);
    let (references, retry) = use_remote((), {
        let (client, texts) = (client.clone(), texts.clone());
        move |()| async move { References::load(client, texts).await.map(Rc::new) }
    });
    let send = {
        let path = cases::path(
            clusterxchange_contract::case::CaseKind::Visit,
            props.visit.id,
        );
        let (version, onclose) = (props.version.clone(), props.onclose.clone());
        sending(move |body: Value| {
            let (client, path) = (client.clone(), path.clone());
            let (version, onclose) = (version.clone(), onclose.clone());
            async move {
                client
                    .send(Method::PUT, &path, Some(&version), Some(body))
                    .await?;
                onclose.emit(());
                Ok(())
            }
        })
    };
    match references {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("lists-failed")} {error} {retry} /> }
        }
        Remote::Ready(references) => {
            let sectors = references.of(List::Sectors);
            let form = changed_visit(&texts, *mode, sectors, &props.visit);
            html! {
                <div class="portal-measure">
                    <ModeChoice value={*mode} onchange={let mode = mode.setter(); move |value| mode.set(value)} />
                    <Ask
                        id={format!("visit-{}", props.visit.id)} {form} label={texts.say("visit-save")} failed={texts.say("visit-not-saved")}
                        {send} ondone={props.onchange.clone()} onstale={props.onchange.clone()}
                    >
                        <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
                    </Ask>
                </div>
            }
        }
    }
}

/// What [`ModeChoice`] takes.
#[derive(Properties, PartialEq)]
pub struct ModeProps {
    /// The mode.
    pub value: Mode,
    /// Another one was chosen.
    pub onchange: Callback<Mode>,
}

/// In person or at a distance, which decides what else is asked.
#[component]
pub fn ModeChoice(props: &ModeProps) -> Html {
    let texts = use_texts();
    let options = vec![
        RadioOption {
            value: Mode::Physical,
            text: texts.say("planner-mode-physical").into(),
            help: texts.say("planner-mode-physical-help").into(),
        },
        RadioOption {
            value: Mode::Virtual,
            text: texts.say("planner-mode-virtual").into(),
            help: texts.say("planner-mode-virtual-help").into(),
        },
    ];
    html! { <RadioGroup<Mode> id="visit-plan-mode" legend={texts.say("planner-mode")} {options} value={props.value} onchange={props.onchange.clone()} /> }
}
