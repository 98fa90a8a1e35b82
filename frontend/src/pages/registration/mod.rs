//! A registration: what was filled in, what the rules say about it, and what was decided.

mod begin;
pub mod choices;
mod corrected;
pub mod fields;
mod form;
mod review;

use std::rc::Rc;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::registration::RegistrationDetails;
use uuid::Uuid;
use yew::prelude::*;

pub use begin::BeginRegistration;
pub use form::RegistrationForm;
pub use review::eligibility_word;

use review::Review;

use crate::api::{Versioned, cases};
use crate::i18n::use_texts;
use crate::pages::case::{CaseFrame, Loaded, Subject};
use crate::pages::gate::Gate;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::use_remote;

/// What [`Registration`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The registration.
    pub id: Uuid,
}

/// The page of a registration, for its applicant and for those who assess it.
#[component]
pub fn Registration(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("case-kind-registration")} here={Route::Registration { id: props.id }}>
            <Case id={props.id} />
        </Gate>
    }
}

#[component]
fn Case(props: &Props) -> Html {
    let client = use_session().client;
    let (answer, reload) = use_remote(props.id, move |id: &Uuid| {
        let path = cases::path(CaseKind::Registration, *id);
        async move { client.get_versioned::<RegistrationDetails>(&path).await }
    });
    let show = {
        let reload = reload.clone();
        Callback::from(move |case: Versioned<Rc<RegistrationDetails>>| {
            let registration = case.content;
            html! {
                <CaseFrame subject={Subject::Registration(registration.clone())} version={case.version} onchange={reload.clone()}>
                    <Review {registration} />
                </CaseFrame>
            }
        })
    };
    html! { <Loaded<Versioned<Rc<RegistrationDetails>>> {answer} retry={reload} {show} /> }
}
