//! A registration is begun.

use clusterxchange_contract::registration::{NewRegistration, RegistrationDetails};
use clusterxchange_domain::reference::Role;
use std::collections::BTreeSet;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api::ApiError;
use crate::draft::use_draft;
use crate::i18n::use_texts;
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Checkboxes, Failure, PageTitle};

/// What a registration is for, and the way into its form.
#[component]
pub fn BeginRegistration() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("begin-title")} here={Route::BeginRegistration}>
            <Question />
        </Gate>
    }
}

const ROLES: [Role; 2] = [Role::Visitor, Role::Host];

#[component]
fn Question() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let chosen = use_draft("begin".to_owned(), BTreeSet::<usize>::new);
    let busy = use_state(|| false);
    let failure = use_state(|| None::<ApiError>);
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |(place, on): (usize, bool)| {
            let mut next = (*chosen).clone();
            if on {
                next.insert(place);
            } else {
                next.remove(&place);
            }
            chosen.set(next);
        })
    };
    let onsubmit = {
        let (chosen, busy, failure) = (chosen.clone(), busy.clone(), failure.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            busy.set(true);
            let new = NewRegistration {
                roles: chosen
                    .iter()
                    .filter_map(|place| ROLES.get(*place))
                    .copied()
                    .collect(),
                organisation_id: None,
            };
            let (client, navigator, chosen) = (client.clone(), navigator.clone(), chosen.clone());
            let (busy, failure) = (busy.setter(), failure.clone());
            spawn_local(async move {
                let begun = client.post::<RegistrationDetails>("/api/v1/registrations", &new);
                match begun.await {
                    Ok(registration) => {
                        chosen.forget();
                        if let Some(navigator) = navigator {
                            navigator.push(&Route::RegistrationForm {
                                id: registration.id,
                            });
                        }
                    }
                    Err(error) => {
                        busy.set(false);
                        failure.set(Some(error));
                    }
                }
            });
        })
    };
    let options: Vec<AttrValue> = vec![
        texts.say("role-visitor").into(),
        texts.say("role-host").into(),
    ];
    html! {
        <>
            <PageTitle title={texts.say("begin-title")} />
            <p class="portal-lead">{ texts.say("begin-lead") }</p>
            <form class="portal-form" novalidate=true {onsubmit}>
                if let Some(error) = &*failure {
                    <Failure title={texts.say("begin-failed")} error={error.clone()} />
                }
                <Checkboxes id="roles" legend={texts.say("begin-roles")} help={texts.say("begin-roles-help")} {options} value={(*chosen).clone()} {onchange} />
                <Button submit=true label={texts.say("begin-action")} busy={*busy} />
            </form>
        </>
    }
}
